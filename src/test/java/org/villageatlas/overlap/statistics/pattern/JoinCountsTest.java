package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.villageatlas.overlap.statistics.ReferenceCase.assertMoments;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.statistics.ExactPermutationTest;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.ReferenceCase;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import tools.jackson.databind.JsonNode;

class JoinCountsTest {

    @Test
    void holdsForColumbus() throws IOException {
        ReferenceCase reference = ReferenceCase.open("d02_joincount_columbus");
        List<String> names = List.of("low", "high");
        int[] crime = reference.table("units.csv").stream()
                .mapToInt(row -> names.indexOf(row.get("hicrime")))
                .toArray();
        Neighbours touching = reference.links("edges.csv", crime.length);
        Weights binary = Weights.binary(touching);
        Weights rows = Weights.rowStandardised(touching);
        Weights nearest = Weights.binary(reference.links("edges_knn4.csv", crime.length));
        JsonNode expected = reference.expected();
        for (String name : names) {
            boolean[] makers = makers(crime, names.indexOf(name));
            assertMoments(
                    JoinCounts.alike(binary, makers),
                    expected.get("binary_nonfree").get(name),
                    1e-9);
            assertMoments(
                    JoinCounts.alike(rows, makers),
                    expected.get("rowstd_nonfree").get(name),
                    1e-9);
            assertMoments(
                    JoinCounts.alike(nearest, makers),
                    expected.get("knn4_binary_nonfree").get(name),
                    1e-9);
        }
    }

    private static boolean[] makers(int[] colours, int colour) {
        boolean[] makers = new boolean[colours.length];
        for (int village = 0; village < makers.length; village++) {
            makers[village] = colours[village] == colour;
        }
        return makers;
    }

    @ParameterizedTest
    @CsvSource({"rook", "bishop", "queen"})
    void holdsForTheHopkinsHolocene(String moves) throws IOException {
        ReferenceCase reference = ReferenceCase.open("d13_joincount_hopkins");
        int[] categories = reference.table("cells.csv").stream()
                .mapToInt(row -> Integer.parseInt(row.get("category")))
                .toArray();
        Weights weights = Weights.binary(reference.links("edges_" + moves + ".csv", categories.length));
        assertTable(weights, categories, reference.expected().get(moves + "_multi"), "", 0, 1e-9);
    }

    /** Checks the keys 1:1 of a table, for categories counted from {@code first} after a prefix. */
    static void assertTable(
            Weights weights, int[] categories, JsonNode expected, String prefix, int first, double tolerance) {
        int checked = 0;
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            String[] sides = entry.getKey().split(":");
            if (sides.length == 2 && sides[0].equals(sides[1])) {
                int colour = Integer.parseInt(sides[0].replace(prefix, "")) - first;
                assertMoments(JoinCounts.alike(weights, makers(categories, colour)), entry.getValue(), tolerance);
                checked++;
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void momentsAreThoseOfEveryLabelling() {
        long seed = 1981;
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            int villages = 2 + random.nextInt(6);
            Neighbours neighbours = Lattice.random(villages, random);
            Weights weights = round % 2 == 0 ? Weights.binary(neighbours) : Weights.rowStandardised(neighbours);
            int[] colour = random.ints(villages, 0, 3).toArray();
            String about = "seed " + seed + " round " + round;
            assertMean(
                    JoinCounts.alike(weights, makers(colour, 1)),
                    colour,
                    way -> JoinCounts.alike(weights, makers(way, 1)),
                    about);
        }
    }

    private interface Counted {
        NullModelComparison of(int[] way);
    }

    private static void assertMean(NullModelComparison actual, int[] colour, Counted counted, String about) {
        double mean = ExactPermutationTest.enumerate(
                        colour, way -> counted.of(way).observed())
                .orElseThrow()
                .mean();
        double squares = ExactPermutationTest.enumerate(
                        colour, way -> Math.pow(counted.of(way).observed() - mean, 2))
                .orElseThrow()
                .mean();
        assertThat(actual.expected()).as(about).isCloseTo(mean, within(1e-10));
        assertThat(actual.variance()).as(about).isCloseTo(squares, within(1e-10));
    }

    /**
     * Three villages in a row, the first two alike, and an island: 1/2 (1 + 1/2) = 0.75. Of the six ways to place two makers
     * on four villages two give 0.75 and four give 0: mean 0.25, variance 2 x 0.5625 / 6 - 0.0625 = 0.125, z the root of 2.
     */
    @Test
    void anIslandCountsAmongTheVillages() {
        Neighbours row = new Neighbours.Builder(4)
                .link(0, 1, 1)
                .link(1, 0, 1)
                .link(1, 2, 1)
                .link(2, 1, 1)
                .build();
        NullModelComparison alike = JoinCounts.alike(Weights.rowStandardised(row), makers(new int[] {1, 1, 0, 0}, 1));
        assertThat(alike.observed()).isEqualTo(0.75);
        assertThat(alike.expected()).isCloseTo(0.25, within(1e-15));
        assertThat(alike.variance()).isCloseTo(0.125, within(1e-15));
        assertThat(alike.z().get()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(alike.pUpper().get()).isCloseTo(0.0786496035251426, within(1e-12));
        assertThat(alike.pTwoSided().get()).isCloseTo(0.1572992070502852, within(1e-12));
        assertThat(alike.pLower().get()).isCloseTo(1 - 0.0786496035251426, within(1e-12));
    }

    @Test
    void nothingCouldBeOtherwiseWhereAllMakeTheSame() {
        NullModelComparison same = JoinCounts.alike(Weights.binary(Lattice.rook(4, 4)), makers(new int[16], 0));
        assertThat(same.observed()).isEqualTo(24);
        assertThat(same.expected()).isCloseTo(24, within(1e-12));
        assertThat(same.z().reason()).isEqualTo("chance could not have placed it otherwise");
        assertThat(JoinCounts.alike(Weights.binary(Lattice.rook(1, 1)), makers(new int[1], 0))
                        .z()
                        .isDefined())
                .isFalse();
    }
}
