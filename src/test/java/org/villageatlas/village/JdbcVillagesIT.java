package org.villageatlas.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.villageatlas.TestDatabase;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;
import org.villageatlas.programme.JdbcProgrammesFixture;
import org.villageatlas.programme.Programme;

class JdbcVillagesIT {

    private static final Village LEPUSHE = village("al-lepushe", "Lëpushë", "Shkodër", 19.73026, 42.52813, 1250);
    private static final Village LIN = village("al-lin", "Lin", "Korçë", 20.63952, 41.06635, null);

    private static Village village(
            String id, String name, String region, double longitude, double latitude, Integer elevation) {
        return new Village(
                id,
                "al",
                name,
                new Village.Place(new Position(longitude, latitude), region, null, null, Village.Confidence.HIGH),
                null,
                elevation,
                null,
                "a source",
                null);
    }

    private static Villages filled(TestDatabase database) {
        JdbcClient jdbc = database.jdbc();
        JdbcProgrammesFixture.in(jdbc)
                .add(List.of(new Programme(
                        "al",
                        "Programme",
                        "Albania",
                        "village",
                        2018,
                        null,
                        new Programme.Rules(Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(120), 1),
                        "a source")));
        Villages villages = new JdbcVillages(jdbc);
        villages.add(List.of(LEPUSHE, LIN));
        return villages;
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void givesBackWhatWasAdded(TestDatabase database) {
        assertThat(filled(database).listOf("al")).containsExactly(LEPUSHE, LIN);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void findsANameWhateverItsCaseAndDiacritics(TestDatabase database) {
        VillageQuery query = new VillageQuery(null, null, "LEPUSH", null, null);
        assertThat(filled(database).find(query)).containsExactly(LEPUSHE);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void findsWhatLiesInsideAnExtent(TestDatabase database) {
        VillageQuery query = new VillageQuery(null, new Extent(20, 41, 21, 42), null, null, null);
        assertThat(filled(database).find(query)).containsExactly(LIN);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void narrowsByRegionAndIdsTogether(TestDatabase database) {
        Villages villages = filled(database);
        assertThat(villages.find(new VillageQuery("al", null, null, "korce", Set.of("al-lin"))))
                .containsExactly(LIN);
        assertThat(villages.find(new VillageQuery("al", null, null, "korce", Set.of("al-lepushe"))))
                .isEmpty();
        assertThat(villages.find(new VillageQuery(null, null, null, null, Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void takesQuotesInASearchAsText(TestDatabase database) {
        assertThat(filled(database).find(new VillageQuery(null, null, "' or true --", null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void knowsOneVillageByItsId(TestDatabase database) {
        assertThat(filled(database).find("al-lin")).contains(LIN);
        assertThat(new JdbcVillages(database.jdbc()).find("nowhere")).isEmpty();
    }
}
