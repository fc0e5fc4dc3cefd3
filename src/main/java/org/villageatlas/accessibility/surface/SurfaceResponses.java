package org.villageatlas.accessibility.surface;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Metres;
import org.villageatlas.job.Cost;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.Invalid;

/** Surfaces, and who lives on them, for those who wait for the answer. */
@Component
class SurfaceResponses {

    /** Area of a hexagon whose neighbours are 1 away. */
    private static final double HEXAGON = Math.sqrt(3) / 2;

    private static final int BYTES_A_CELL_AT_WORK = 40;
    private static final long WORKING_BYTES = 32_000_000;

    private final Surfaces surfaces;
    private final BandPopulation population;
    private final RoadResponses answers;
    private final RoadNetwork network;

    SurfaceResponses(Surfaces surfaces, BandPopulation population, RoadResponses answers, RoadNetwork network) {
        this.network = network;
        this.surfaces = surfaces;
        this.population = population;
        this.answers = answers;
    }

    /** A surface and how far its people live from the cities. */
    record Inhabited(Surface surface, List<BandPopulation.Home> homes) {}

    /** All that it goes by beside the roads. */
    private record Asked(SurfaceRequest request, BandPopulation.Places places) {}

    /**
     * A surface as a whole, to be sent as a raster.
     *
     * @throws Invalid when its cells would be too many
     */
    Surface surface(SurfaceRequest request) {
        return surface(request, cost(request).bulky());
    }

    /** A surface of which a tile is sent. */
    Surface ofTile(SurfaceRequest request) {
        return surface(request, cost(request));
    }

    private Surface surface(SurfaceRequest request, Cost cost) {
        return answers.of(request.conditions(), request, title(request), cost, () -> surfaces.get(request));
    }

    /** @throws Invalid when its cells would be too many */
    Inhabited inhabited(SurfaceRequest request, String programme) {
        BandPopulation.Places places = population.places(programme);
        return answers.of(
                request.conditions(),
                new Asked(request, places),
                title(request),
                cost(request).bulky(),
                () -> {
                    Surface surface = Progress.part(0, 0.3, "Minutes of the land", () -> surfaces.get(request));
                    return new Inhabited(
                            surface,
                            Progress.part(
                                    0.3, 1, "Minutes of cities and villages", () -> population.homes(places, request)));
                });
    }

    /** Cells over the extent of the roads, in hexagons, each with seconds and city. */
    private Cost cost(SurfaceRequest request) {
        Extent extent = network.graph().summary().extent();
        double height = (extent.north() - extent.south()) * Metres.PER_DEGREE;
        double width = (extent.east() - extent.west())
                * Metres.PER_DEGREE
                * Math.cos(Math.toRadians((extent.north() + extent.south()) / 2));
        double margin = 2 * request.walk().value();
        double spacing = request.spacing().value();
        double cells = (width + margin) * (height + margin) / (spacing * spacing * HEXAGON);
        return Cost.of(
                1, Math.round(cells * BYTES_A_CELL_AT_WORK) + WORKING_BYTES, Math.round(cells * Surfaces.CELL_BYTES));
    }

    private static String title(SurfaceRequest request) {
        return "Surface of minutes in cells of " + request.spacing().kilometres() + " km";
    }
}
