package org.villageatlas.accessibility.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Heights;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.city.City;
import org.villageatlas.geo.GroundArea;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Plane;
import org.villageatlas.geo.Position;

class SurfaceTest {

    private static final double WALK_SPEED = 4 / 3.6;
    private static final Walk WALK = new Walk(Island.walk());
    private static final List<TravelTimeBand> BANDS = TravelTimeBand.parse(TravelTimeBand.USUAL);

    @TempDir
    Path data;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/island/roads", "maps/albania"})
    void everyCellIsAsFarAsItsBestRoad(String map) {
        try (RoadGraph graph = Island.open(Path.of(map), data)) {
            double spacing = 1000 + random.nextInt(9000);
            Metres walk = new Metres(random.nextInt(6000));
            TravelTimeField travelTimes = travelTimeField(graph);
            Surface surface = Surface.of(travelTimes, grid(travelTimes, spacing, walk), walk, WALK);
            double farthest = Math.max(walk.value(), spacing / Math.sqrt(3));
            for (int i = 0; i < 40; i++) {
                int cell = random.nextInt(surface.grid().cells());
                double x = surface.grid().x(cell);
                double y = surface.grid().y(cell);
                double[] best = {Double.POSITIVE_INFINITY};
                travelTimes.forEachPoint(Float.MAX_VALUE, (east, north, seconds, place) -> {
                    double metres = Math.hypot(east - x, north - y);
                    if (metres <= farthest) {
                        best[0] = Math.min(best[0], seconds + metres / WALK_SPEED);
                    }
                });
                assertThat(surface.isReached(cell)).describedAs("seed %d", seed).isEqualTo(Double.isFinite(best[0]));
                if (surface.isReached(cell)) {
                    assertThat(surface.minutes(cell))
                            .describedAs("seed %d", seed)
                            .isCloseTo(best[0] / 60, within(1e-3));
                }
            }
        }
    }

    @Test
    void cellsAreOfEqualAreaAndHoldThePointsFoundInThem() {
        HexGrid grid = HexGrid.over(new Plane(new Position(20, 41)), 2000, -90_000, -150_000, 90_000, 150_000);
        for (int i = 0; i < 200; i++) {
            double x = (random.nextDouble() - 0.5) * 180_000;
            double y = (random.nextDouble() - 0.5) * 300_000;
            int cell = grid.find(x, y);
            assertThat(cell).describedAs("seed %d", seed).isNotNegative();
            assertThat(grid.polygon(cell)
                            .buffer(1e-7)
                            .contains(grid.plane().position(x, y).toPoint()))
                    .describedAs("%f, %f in cell %s, seed %d", x, y, grid.name(cell), seed)
                    .isTrue();
            assertThat(GroundArea.squareKilometres(grid.polygon(cell)))
                    .isCloseTo(grid.cellArea() / 1e6, within(grid.cellArea() / 1e6 * 0.006));
        }
    }

    @Test
    void aGeoTiffGivesTheMinutesOfTheCellBelowAPixel() throws IOException {
        try (RoadGraph graph = Island.open(data)) {
            Surface surface = island(graph);
            byte[] file = GeoTiff.of(surface);
            Raster pixels = ImageIO.read(new ByteArrayInputStream(file)).getRaster();
            int filled = 0;
            for (int row = 0; row < pixels.getHeight(); row++) {
                for (int column = 0; column < pixels.getWidth(); column++) {
                    filled += pixels.getSampleFloat(column, row, 0) == GeoTiff.NONE ? 0 : 1;
                }
            }
            double perCell = filled / (double) surface.cells().count();
            assertThat(perCell).as("pixels half as wide as cells").isBetween(3.0, 4.0);
            float least = Float.MAX_VALUE;
            for (float sample : pixels.getSamples(0, 0, pixels.getWidth(), pixels.getHeight(), 0, (float[]) null)) {
                least = sample == GeoTiff.NONE ? least : Math.min(least, sample);
            }
            assertThat((double) least)
                    .isCloseTo(
                            surface.cells().mapToDouble(surface::minutes).min().orElseThrow(), within(1e-3));
        }
    }

    @Test
    void aTileHoldsTheCellsWithTheirMinutes() throws IOException {
        try (RoadGraph graph = Island.open(data)) {
            Surface surface = island(graph);
            byte[] tile = SurfaceTiles.of(surface, cities(), BANDS, 0, 0, 0);
            JtsLayer layer = MvtReader.loadMvt(
                            new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter())
                    .getLayer(SurfaceTiles.LAYER);
            int zoom = 9;
            int x = (int) ((Island.PORT.longitude() + 180) / 360 * (1 << zoom));
            byte[] near = SurfaceTiles.of(surface, cities(), BANDS, zoom, x, (1 << zoom - 1) - 1);
            JtsLayer cells = MvtReader.loadMvt(
                            new ByteArrayInputStream(near), new GeometryFactory(), new TagKeyValueMapConverter())
                    .getLayer(SurfaceTiles.LAYER);
            assertThat(cells.getGeometries()).isNotEmpty();
            for (Geometry cell : cells.getGeometries()) {
                Map<?, ?> fields = (Map<?, ?>) cell.getUserData();
                double minutes = ((Number) fields.get("minutes")).doubleValue();
                assertThat(minutes).isNotNegative();
                assertThat(fields.get("city")).isIn("port", "market");
                assertThat(fields.get("band"))
                        .isIn(BANDS.stream().map(TravelTimeBand::label).toList());
            }
            assertThat(tile.length).isLessThan(near.length);
            assertThat(layer == null
                            || layer.getGeometries().size() < surface.cells().count())
                    .as("cells too small to be seen at zoom 0 are left out")
                    .isTrue();
        }
    }

    @Test
    void theWalkIsThatOfTheSlopesWhereHeightsAreKnown(@TempDir Path flat, @TempDir Path slope) throws IOException {
        Heights.write(flat, 0);
        Heights.write(slope, 0.1);
        try (RoadGraph graph = Island.open(data)) {
            TravelTimeField travelTimes = travelTimeField(graph);
            Metres walk = new Metres(3000);
            HexGrid grid = grid(travelTimes, 1500, walk);
            Surface level = Surface.of(travelTimes, grid, walk, Heights.walk(flat, 4));
            Surface same = Surface.of(travelTimes, grid, walk, Heights.walk(null, 6 * Math.exp(-3.5 * 0.05)));
            Surface sloping = Surface.of(travelTimes, grid, walk, Heights.walk(slope, 4));
            assertThat(level.cells().toArray()).isEqualTo(same.cells().toArray());
            level.cells().forEach(cell -> {
                assertThat(level.minutes(cell)).isCloseTo(same.minutes(cell), within(0.001));
                assertThat(sloping.minutes(cell)).isGreaterThan(level.minutes(cell) - 0.17 * 36);
            });
            assertThat(level.cells()
                            .filter(cell -> sloping.minutes(cell) > level.minutes(cell) + 1)
                            .count())
                    .isPositive();
        }
    }

    private Surface island(RoadGraph graph) {
        TravelTimeField travelTimes = travelTimeField(graph);
        Metres walk = new Metres(3000);
        return Surface.of(travelTimes, grid(travelTimes, 1500, walk), walk, WALK);
    }

    private static TravelTimeField travelTimeField(RoadGraph graph) {
        boolean island = graph.summary().extent().contains(Island.PORT);
        List<Position> cities = island
                ? Island.CITIES
                : List.of(new Position(19.82, 41.33), new Position(20.08, 41.11), new Position(19.49, 40.47));
        return graph.router(Profile.CAR).travelTimeField(cities, Direction.TO);
    }

    private static HexGrid grid(TravelTimeField travelTimes, double spacing, Metres walk) {
        return Surfaces.grid(
                travelTimes.roads(),
                new SurfaceRequest(cities(), Direction.TO, Conditions.CAR, new Metres(spacing), walk));
    }

    private static List<City> cities() {
        return List.of(city("port", Island.PORT), city("market", Island.MARKET));
    }

    private static City city(String id, Position position) {
        return new City(id, id, null, position, 1, 2020, false, "toy island");
    }
}
