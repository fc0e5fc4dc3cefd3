package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.statistics.ExactPermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.ReferenceCase;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import tools.jackson.databind.JsonNode;

class MoranTest {

    @Test
    void holdsForDeSmith() throws IOException {
        ReferenceCase reference = ReferenceCase.open("d03_moran_gi_small");
        double[] values = reference.column("desmith.csv", "z");
        Weights weights = Weights.rowStandardised(reference.links("desmith_edges.csv", values.length));
        JsonNode expected = reference.expected().get("desmith");
        Moran moran = Moran.of(weights, values);
        assertThat(moran.index().get()).isCloseTo(expected.get("moran_I").asDouble(), within(1e-8));
        assertThat(moran.expected().get()).isCloseTo(expected.get("EI").asDouble(), within(1e-8));
        assertThat(moran.variance().get()).isCloseTo(expected.get("VI_rand").asDouble(), within(1e-8));
        assertThat(moran.varianceNormal().get())
                .isCloseTo(expected.get("VI_norm").asDouble(), within(1e-8));
        List<LocalMoran> local = LocalMoran.of(weights, values, LocalMoran.Divisor.VILLAGES);
        List<LocalMoran> lessOne = LocalMoran.of(weights, values, LocalMoran.Divisor.VILLAGES_LESS_ONE);
        for (int village = 0; village < values.length; village++) {
            assertThat(local.get(village).index().get())
                    .isCloseTo(expected.get("Ii_spdep_default").get(village).asDouble(), within(1e-8));
            assertThat(lessOne.get(village).index().get())
                    .isCloseTo(
                            expected.get("Ii_esda_geoda_n_minus_1").get(village).asDouble(), within(1e-8));
            assertThat(lessOne.get(village).expected().get())
                    .isCloseTo(expected.get("E_total").get(village).asDouble(), within(1e-8));
            assertThat(lessOne.get(village).variance().get())
                    .isCloseTo(
                            expected.get("Var_total_mlvar_false").get(village).asDouble(), within(1e-8));
        }
    }

    @Test
    void momentsAreThoseOfEveryPlacing() {
        long seed = 1950;
        Random random = new Random(seed);
        int[] order = {0, 1, 2, 3, 4, 5};
        for (int round = 0; round < 10; round++) {
            double[] values = random.doubles(6).toArray();
            Weights weights = Weights.rowStandardised(Lattice.random(6, random));
            Moran moran = Moran.of(weights, values);
            double mean = ExactPermutationTest.enumerate(order, way -> index(weights, values, way))
                    .orElseThrow()
                    .mean();
            double square = ExactPermutationTest.enumerate(order, way -> Math.pow(index(weights, values, way), 2))
                    .orElseThrow()
                    .mean();
            assertThat(moran.expected().get())
                    .as("seed %d round %d", seed, round)
                    .isCloseTo(mean, within(1e-10));
            assertThat(moran.variance().get())
                    .as("seed %d round %d", seed, round)
                    .isCloseTo(square - mean * mean, within(1e-10));
            LocalMoran local =
                    LocalMoran.of(weights, values, LocalMoran.Divisor.VILLAGES).get(0);
            if (local.index().isDefined()) {
                assertThat(local.expected().get())
                        .as("seed %d round %d", seed, round)
                        .isCloseTo(-weights.rowSum(0) / 5, within(1e-12));
            }
        }
    }

    @Test
    void drawnPlacingsAgreeWithTheMoments() {
        double[] values = new Random(3).doubles(36).toArray();
        Weights weights = Weights.rowStandardised(Lattice.rook(6, 6));
        Moran moran = Moran.of(weights, values);
        double mean = Permutations.anywhere(36, 4999, 17)
                .compare(1, (placed, into) -> into[0] = index(weights, values, placed))
                .get(0)
                .mean();
        assertThat(mean)
                .isCloseTo(
                        moran.expected().get(),
                        within(4 * Math.sqrt(moran.variance().get() / 4999)));
    }

    private static double index(Weights weights, double[] values, int[] placed) {
        double[] moved = new double[values.length];
        for (int village = 0; village < values.length; village++) {
            moved[village] = values[placed[village]];
        }
        return Moran.of(weights, moved).index().get();
    }

    @Test
    void saysWhyThereIsNone() {
        Weights weights = Weights.rowStandardised(Lattice.rook(2, 2));
        Moran same = Moran.of(weights, new double[] {0.1, 0.1, 0.1, 0.1});
        assertThat(same.index().reason()).isEqualTo("every village has the same value");
        assertThat(same.z().reason()).isEqualTo("every village has the same value");
        Weights islands = Weights.binary(new Neighbours.Builder(3).build());
        assertThat(Moran.of(islands, new double[] {1, 2, 3}).index().reason()).isEqualTo("no village has a neighbour");
        assertThat(LocalMoran.of(islands, new double[] {1, 2, 3}, LocalMoran.Divisor.VILLAGES)
                        .get(1)
                        .z()
                        .reason())
                .isEqualTo("the village has no neighbours");
        Weights three = Weights.binary(Lattice.rook(1, 3));
        assertThat(Moran.of(three, new double[] {1, 2, 4}).z().reason()).isEqualTo("fewer than four villages");
        Weights alone = Weights.binary(Lattice.rook(1, 1));
        assertThat(Moran.of(alone, new double[] {7}).index().isDefined()).isFalse();
        assertThat(LocalMoran.of(alone, new double[] {7}, LocalMoran.Divisor.VILLAGES)
                        .get(0)
                        .index()
                        .reason())
                .isEqualTo("fewer than three villages");
        assertThatThrownBy(() -> Moran.of(weights, new double[] {1, 2, Double.NaN, 4}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
