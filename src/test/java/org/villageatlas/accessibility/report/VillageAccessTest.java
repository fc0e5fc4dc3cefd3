package org.villageatlas.accessibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Reachability;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.village.Village;

/** The second table of docs/explanations/accessibility.md. */
class VillageAccessTest {

    private static final List<String> NAMES = List.of("Alder", "Birch", "Dune", "Elm", "Fern", "Gale");

    @TempDir
    static Path data;

    private static final List<VillageAccess> ALL = new ArrayList<>();

    @BeforeAll
    static void measure() {
        List<City> cities = List.of(city("port", Island.PORT, 60_000), city("market", Island.MARKET, 20_000));
        try (RoadGraph graph = Island.open(data)) {
            TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(Island.VILLAGES, Island.CITIES);
            for (int i = 0; i < NAMES.size(); i++) {
                Village village = village(NAMES.get(i), Island.VILLAGES.get(i));
                ALL.add(VillageAccess.of(village, matrix, i, cities, Direction.TO));
            }
        }
    }

    @Test
    void theNearestCityIsTheOneOfLeastMinutesWithTheWalk() {
        assertThat(ALL.subList(0, 4))
                .extracting(village -> village.nearest().orElseThrow().city().id())
                .containsExactly("port", "market", "market", "market");
        assertThat(ALL.get(3).nearest().orElseThrow().toRow())
                .isEqualTo(new CityTrip.CityTripRow("market", "market", 48.0, 15.0));
    }

    @Test
    void populationIsSummedOverTheCitiesWithinTheTime() {
        assertThat(ALL)
                .extracting(village -> village.populationWithin(60))
                .containsExactly(80_000L, 80_000L, 80_000L, 20_000L, 0L, 0L);
        assertThat(ALL.get(3).populationWithin(120)).isEqualTo(80_000);
        assertThat(ALL.get(0).populationWithin(15))
                .as("exactly 15 minutes are within 15")
                .isEqualTo(60_000);
    }

    @Test
    void aVillageWithoutAWayIsUnreachableWithAReason() {
        VillageAccessRow cutOff = VillageAccessRow.of(ALL.get(4));
        assertThat(cutOff.village().status()).isEqualTo(Reachability.UNREACHABLE);
        assertThat(cutOff.village().reason()).isEqualTo("no way on the road network");
        assertThat(cutOff.nearestCity()).isNull();
        assertThat(cutOff.cities()).isEmpty();
        assertThat(cutOff.unreachableCities()).isEqualTo(2);
        assertThat(cutOff.village().accessMetres()).isEqualTo(0.0);
        VillageAccessRow.ConnectedVillageRow remote =
                VillageAccessRow.of(ALL.get(5)).village();
        assertThat(remote.reason()).isEqualTo("no road within reach of the origin");
        assertThat(remote.accessMetres()).isNull();
        assertThat(remote.accessMinutes()).isNull();
    }

    @Test
    void theTableHasARowForEachCityAndOneForAVillageWithout() {
        assertThat(ALL).extracting(village -> village.toRows().size()).containsExactly(2, 2, 2, 2, 1, 1);
        VillageAccessRow.VillageCityRow row = ALL.get(3).toRows().get(1);
        assertThat(row.city()).isEqualTo("port");
        assertThat(row.minutes()).isEqualTo(66.0);
        assertThat(row.driveMinutes()).isEqualTo(36.0);
        assertThat(row.village().accessMinutes()).isEqualTo(30.0);
        assertThat(ALL.get(5).toRows().get(0).city()).isNull();
    }

    @Test
    void withoutAnyCityAVillageSaysSo() {
        try (RoadGraph graph = Island.open(data)) {
            TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(List.of(Island.ALDER), List.of());
            VillageAccess alone = VillageAccess.of(village("Alder", Island.ALDER), matrix, 0, List.of(), Direction.TO);
            assertThat(alone.reason()).isEqualTo("no city is large enough");
        }
    }

    private static City city(String id, Position position, int population) {
        return new City(id, id, null, position, population, 2020, false, "toy island");
    }

    private static Village village(String name, Position position) {
        return new Village(
                name,
                "island",
                name,
                new Village.Place(position, "Island", null, null, Village.Confidence.HIGH),
                null,
                null,
                null,
                "toy island",
                null);
    }
}
