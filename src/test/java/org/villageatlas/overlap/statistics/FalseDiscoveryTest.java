package org.villageatlas.overlap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fifteen p values of the worked example in Benjamini &amp; Hochberg 1995. */
class FalseDiscoveryTest {

    private static final double[] P = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1
    };

    @Test
    void adjustsAsBenjaminiAndHochberg() {
        double[] q = {
            0.0015,
            0.003,
            0.0095,
            0.035625,
            0.0603,
            0.06385714285714286,
            0.06385714285714286,
            0.0645,
            0.0765,
            0.486,
            0.5811818181818181,
            0.714875,
            0.7532307692307693,
            0.8132142857142857,
            1
        };
        assertThat(FalseDiscovery.benjaminiHochberg(P)).containsExactly(q, within(1e-12));
        assertThat(rejected(FalseDiscovery.benjaminiHochberg(P))).containsExactly(1, 2, 3, 4);
    }

    /** Of four: 4 x 0.01 / 2 for both of the tie, 4 x 0.03 / 3, 4 x 0.04 / 4; the third may not exceed the fourth. */
    @Test
    void tiesShareTheSmallerOfTheirFigures() {
        assertThat(FalseDiscovery.benjaminiHochberg(new double[] {0.04, 0.01, 0.03, 0.01}))
                .containsExactly(new double[] {0.04, 0.02, 0.04, 0.02}, within(1e-15));
    }

    @Test
    void leavesUndefinedOnesOutOfTheCount() {
        Figure none = Figure.undefined("no neighbours");
        assertThat(FalseDiscovery.benjaminiHochberg(List.of(Figure.of(0.02), none, Figure.of(0.01))))
                .containsExactly(Figure.of(0.02), none, Figure.of(0.02));
        assertThat(FalseDiscovery.benjaminiHochberg(new double[0])).isEmpty();
    }

    @Test
    void keepsTheOrderAndNeverLowersAP() {
        long seed = 1995;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            double[] p = random.doubles(1 + random.nextInt(40)).toArray();
            double[] q = FalseDiscovery.benjaminiHochberg(p);
            for (int one = 0; one < p.length; one++) {
                assertThat(q[one]).as("seed %d round %d", seed, round).isBetween(p[one], 1.0);
                for (int other = 0; other < p.length; other++) {
                    assertThat(p[one] < p[other] && q[one] > q[other])
                            .as("seed %d round %d", seed, round)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> FalseDiscovery.benjaminiHochberg(new double[] {0.1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FalseDiscovery.benjaminiHochberg(new double[] {1.1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> rejected(double[] adjusted) {
        return IntStream.range(0, adjusted.length)
                .filter(test -> adjusted[test] <= 0.05)
                .mapToObj(test -> test + 1)
                .toList();
    }
}
