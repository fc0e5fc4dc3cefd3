package org.villageatlas.accessibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.network.RoadGraph;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.village.Village;

/** The second table of docs/accessibility.md. */
class VillageAccessTest {

    private static final List<String> NAMES = List.of("Alder", "Birch", "Dune", "Elm", "Fern", "Gale");

    @TempDir
    static Path data;

    private static final List<VillageAccess> ALL = new ArrayList<>();

    @BeforeAll
    static void measure() {
        List<City> cities = List.of(city("port", Island.PORT, 60_000), city("market", Island.MARKET, 20_000));
        try (RoadGraph graph = Island.open(data)) {
            TravelTimeMatrix matrix = graph.matrix(Island.VILLAGES, Island.CITIES, Conditions.CAR);
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
        assertThat(ALL.get(3).nearest().orElseThrow().toMap())
                .containsEntry("minutes", 48.0)
                .containsEntry("km", 15.0);
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
        assertThat(ALL.get(4).toFeature().fields())
                .containsEntry("status", "unreachable")
                .containsEntry("reason", "no way on the road network")
                .containsEntry("nearest_city", null)
                .containsEntry("cities", List.of())
                .containsEntry("unreachable_cities", 2)
                .containsEntry("access_m", 0.0);
        assertThat(ALL.get(5).toFeature().fields())
                .containsEntry("reason", "no road within reach of the origin")
                .containsEntry("access_m", null)
                .containsEntry("access_minutes", null);
    }

    @Test
    void theTableHasARowForEachCityAndOneForAVillageWithout() {
        assertThat(ALL).extracting(village -> village.toRows().size()).containsExactly(2, 2, 2, 2, 1, 1);
        Map<String, Object> row = ALL.get(3).toRows().get(1);
        assertThat(row)
                .containsEntry("city", "port")
                .containsEntry("minutes", 66.0)
                .containsEntry("drive_minutes", 36.0)
                .containsEntry("access_minutes", 30.0);
        assertThat(ALL.get(5).toRows().get(0).keySet()).isEqualTo(row.keySet());
    }

    @Test
    void withoutAnyCityAVillageSaysSo() {
        try (RoadGraph graph = Island.open(data)) {
            TravelTimeMatrix matrix = graph.matrix(List.of(Island.ALDER), List.of(), Conditions.CAR);
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
