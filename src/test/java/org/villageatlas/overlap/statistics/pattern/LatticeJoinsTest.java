package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.statistics.ExactPermutationTest;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/** Four by four villages, the lower half makes it: the lattice of the tests of esda, exact by every labelling. */
class LatticeJoinsTest {

    private static final int[] LOWER_HALF = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};

    private final Neighbours neighbours = Lattice.rook(4, 4);
    private final Weights weights = Weights.binary(neighbours);
    private final JoinCounts joins = new JoinCounts(weights, LOWER_HALF, 2);

    @Test
    void countsJoins() {
        assertThat(weights.sums().s0() / 2).isEqualTo(24);
        assertThat(joins.alike(1).observed()).isEqualTo(10);
        assertThat(joins.alike(0).observed()).isEqualTo(10);
        assertThat(joins.unlike(0, 1).observed()).isEqualTo(4);
        assertThat(joins.alike(1).expected()).isCloseTo(5.6, within(1e-12));
        assertThat(joins.unlike(0, 1).expected()).isCloseTo(12.8, within(1e-12));
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

    @Test
    void localCountsWithExactP() {
        LocalJoinCounts local = LocalJoinCounts.alike(neighbours, trait("0000000011111111"));
        assertThat(local.count()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 2, 2, 3, 3, 2);
        double[] p = {
            0.4461538461538462, 0.23076923076923078, 0.23076923076923078, 0.4461538461538462,
            0.2, 0.07692307692307693, 0.07692307692307693, 0.2
        };
        for (int village = 0; village < 16; village++) {
            Figure figure = local.p().get(village);
            if (village < 8) {
                assertThat(figure.reason()).isEqualTo("the village does not have the trait");
            } else {
                assertThat(figure.get()).isCloseTo(p[village - 8], within(1e-12));
            }
        }
    }

    @Test
    void localCountsOfSeveralTraits() {
        boolean[] one = trait("0000000011111111");
        boolean[] other = trait("0101111100110011");
        assertThat(LocalJoinCounts.together(neighbours, List.of(one, other)).count())
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 2, 2);
        assertThat(LocalJoinCounts.apart(neighbours, one, other).count())
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0);
        assertThat(LocalJoinCounts.together(neighbours, List.of(one, other, trait("0111111100010011")))
                        .count())
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 2);
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
