package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.statistics.ExactPermutationTest;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/** Four by four villages, the lower half makes it: the lattice of the tests of esda, exact by every labelling. */
class LatticeJoinsTest {

    private static final int[] LOWER_HALF = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};

    private final Neighbours neighbours = Lattice.rook(4, 4);
    private final Weights weights = Weights.binary(neighbours);

    @Test
    void countsJoins() {
        assertThat(weights.sums().s0() / 2).isEqualTo(24);
        NullModelComparison lower = JoinCounts.alike(weights, trait("0000000011111111"));
        assertThat(lower.observed()).isEqualTo(10);
        assertThat(JoinCounts.alike(weights, trait("1111111100000000")).observed())
                .isEqualTo(10);
        assertThat(lower.expected()).isCloseTo(5.6, within(1e-12));
    }

    @Test
    void exactOverEveryLabelling() {
        ExactPermutationTest black =
                ExactPermutationTest.enumerate(LOWER_HALF, this::blackJoins).orElseThrow();
        assertThat(black.count()).isEqualTo(12870);
        assertThat(black.pUpper()).isCloseTo(0.0017094017094017094, within(1e-12));
        assertThat(black.mean()).isCloseTo(5.6, within(1e-12));
        ExactPermutationTest mixed =
                ExactPermutationTest.enumerate(LOWER_HALF, this::mixedJoins).orElseThrow();
        assertThat(mixed.pUpper()).isEqualTo(1);
        assertThat(mixed.pLower()).isCloseTo(0.0003108003108003108, within(1e-12));
        assertThat(mixed.mean()).isCloseTo(12.8, within(1e-12));
    }

    @Test
    void drawnPermutationsComeCloseToExact() {
        PermutationTest drawn = Permutations.anywhere(16, 999, 12345)
                .compare(1, (placed, into) -> {
                    int[] way = new int[16];
                    for (int village = 0; village < 16; village++) {
                        way[village] = LOWER_HALF[placed[village]];
                    }
                    into[0] = blackJoins(way);
                })
                .get(0);
        double exact = 0.0017094017094017094;
        assertThat(drawn.pUpper()).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / 999) + 1.0 / 1000));
        assertThat(drawn.mean()).isCloseTo(5.6, within(0.3));
    }

    /** Village 8 makes the one; of its 3 neighbours one makes the other alone, as do 4 of the 15 others. */
    @Test
    void localCountsWithExactP() {
        boolean[] one = trait("0000000011111111");
        boolean[] other = trait("0101111100110011");
        LocalJoinCounts local = LocalJoinCounts.apart(neighbours, one, other);
        assertThat(local.count()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0);
        assertThat(local.p().get(0).reason()).isEqualTo("the village does not have the trait");
        assertThat(local.p().get(8).get()).isCloseTo(1 - 9 * 8 * 7 / (15.0 * 14 * 13), within(1e-12));
    }

    private static boolean[] trait(String ofEach) {
        boolean[] trait = new boolean[ofEach.length()];
        for (int village = 0; village < trait.length; village++) {
            trait[village] = ofEach.charAt(village) == '1';
        }
        return trait;
    }

    private double blackJoins(int[] way) {
        double[] black = new double[way.length];
        double joined = 0;
        for (int village = 0; village < way.length; village++) {
            black[village] = way[village];
        }
        for (int village = 0; village < way.length; village++) {
            joined += black[village] * weights.lag(village, black) / 2;
        }
        return joined;
    }

    private double mixedJoins(int[] way) {
        double[] mixed = new double[1];
        weights.forEach((village, neighbour, weight) -> mixed[0] += way[village] == way[neighbour] ? 0 : weight / 2);
        return mixed[0];
    }
}
