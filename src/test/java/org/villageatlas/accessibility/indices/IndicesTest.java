package org.villageatlas.accessibility.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;

/** The worked example of docs/explanations/indices.md on the toy island, recomputed. */
class IndicesTest {

    @TempDir
    static Path data;

    private static final int[] POPULATIONS = {60_000, 20_000};
    private static final List<MarketAccess> ACCESS = new ArrayList<>();
    private static double[][] fromVillages;
    private static double[][] fromCities;

    @BeforeAll
    static void measure() {
        try (RoadGraph graph = Island.open(data)) {
            TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(Island.VILLAGES, Island.CITIES);
            for (double[] row : minutes(matrix)) {
                ACCESS.add(new MarketAccess(row, POPULATIONS));
            }
            List<Position> sites = List.of(Island.MARKET, Island.BIRCH);
            fromVillages = minutes(graph.router(Profile.CAR).matrix(Island.VILLAGES, sites));
            fromCities = minutes(graph.router(Profile.CAR).matrix(Island.CITIES, sites));
        }
    }

    private static double[][] minutes(TravelTimeMatrix matrix) {
        double[][] minutes =
                new double[matrix.origins().size()][matrix.destinations().size()];
        for (int i = 0; i < minutes.length; i++) {
            for (int j = 0; j < minutes[i].length; j++) {
                minutes[i][j] = matrix.minutes(i, j);
            }
        }
        return minutes;
    }

    @Test
    void opportunitiesAreCountedUpToTheLimit() {
        assertThat(ACCESS).extracting(village -> village.citiesWithin(30)).containsExactly(1, 2, 0, 0, 0, 0);
        assertThat(ACCESS)
                .extracting(village -> village.populationWithin(60))
                .containsExactly(80_000L, 80_000L, 80_000L, 20_000L, 0L, 0L);
    }

    @Test
    void marketAccessSumsPopulationOverMinutes() {
        List<Double> expected = List.of(4606.06, 3022.22, 2254.90, 1325.76);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(ACCESS.get(i).potential(1).orElseThrow()).isCloseTo(expected.get(i), within(0.01));
        }
        assertThat(ACCESS.get(0).potential(2).orElseThrow()).isCloseTo(285.03, within(0.01));
        assertThat(ACCESS.get(4).potential(1)).isEmpty();
        assertThat(ACCESS.get(5).potential(1)).isEmpty();
    }

    @Test
    void isolationRanksByMinutesWeightedByPopulation() {
        List<Double> expected = List.of(19.5, 26.5, 35.5, 61.5);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(ACCESS.get(i).weightedMinutes().orElseThrow()).isCloseTo(expected.get(i), within(0.001));
        }
        assertThat(IndexReport.isolation(ACCESS)).isEqualTo(Map.of(0, 4, 1, 3, 2, 2, 3, 1));
        assertThat(ACCESS.get(4).weightedMinutes()).isEmpty();
    }

    @Test
    void villagesEquallyIsolatedShareTheBetterRank() {
        MarketAccess near = new MarketAccess(new double[] {10}, new int[] {1});
        MarketAccess far = new MarketAccess(new double[] {20}, new int[] {1});
        assertThat(IndexReport.isolation(List.of(far, near, far, near))).isEqualTo(Map.of(0, 1, 2, 1, 1, 3, 3, 3));
    }

    @Test
    void catchmentsShareWhatASiteOffers() {
        Catchments catchments = new Catchments(new double[] {2, 1}, new long[] {60_000, 20_000}, fromCities, 26);
        List<Double> expected = List.of(0.5, 0.75, 0.0, 0.0);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(catchments.perPerson(fromVillages[i]) * 10_000).isCloseTo(expected.get(i), within(1e-9));
        }
        assertThat(catchments.sitesWithoutPeople()).isZero();
    }

    /** Luo and Wang: the mean of the scores, weighted by people, is what there is in all for all people. */
    @Test
    void catchmentsGiveOutNoMoreThanThereIs() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int homes = 1 + random.nextInt(20);
            int sites = 1 + random.nextInt(8);
            long[] people = random.longs(homes, 0, 5000).toArray();
            double[] supply = random.doubles(sites, 0, 10).toArray();
            double[][] minutes = new double[homes][];
            for (int home = 0; home < homes; home++) {
                minutes[home] = random.doubles(sites, 0, 120)
                        .map(time -> time > 110 ? Double.POSITIVE_INFINITY : time)
                        .toArray();
            }
            Catchments catchments = new Catchments(supply, people, minutes, 60);
            double given = 0;
            for (int home = 0; home < homes; home++) {
                given += people[home] * catchments.perPerson(minutes[home]);
            }
            double shared = 0;
            for (int site = 0; site < sites; site++) {
                long around = 0;
                for (int home = 0; home < homes; home++) {
                    around += minutes[home][site] <= 60 ? people[home] : 0;
                }
                shared += around > 0 ? supply[site] : 0;
            }
            assertThat(given).describedAs("seed %d", seed).isCloseTo(shared, within(1e-6));
        }
    }
}
