package org.villageatlas.overlap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HypergeometricTest {

    @Test
    void countsByHand() {
        // two of five marked, three drawn: 1, 6 and 3 of the 10 ways hold none, one and two
        assertThat(Hypergeometric.probabilities(5, 2, 3))
                .containsExactly(new double[] {0.1, 0.6, 0.3, 0}, within(1e-15));
        assertThat(Hypergeometric.atLeast(1, 5, 2, 3)).isCloseTo(0.9, within(1e-15));
        assertThat(Hypergeometric.atLeast(0, 5, 2, 3)).isEqualTo(1);
    }

    @Test
    void addsToOneForThousandsOfVillages() {
        for (int marked : new int[] {0, 1, 35, 3500, 6999}) {
            for (int drawn : new int[] {0, 1, 8, 500, 6999}) {
                assertThat(Arrays.stream(Hypergeometric.probabilities(6999, marked, drawn))
                                .sum())
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void isSymmetricInMarkedAndDrawn() {
        assertThat(Hypergeometric.atLeast(3, 60, 12, 7)).isCloseTo(Hypergeometric.atLeast(3, 60, 7, 12), within(1e-14));
    }

    @Test
    void splitsIntoIndependentDraws() {
        double[] sum = Hypergeometric.sum(Hypergeometric.probabilities(3, 1, 2), Hypergeometric.probabilities(2, 2, 1));
        assertThat(sum).containsExactly(new double[] {0, 1 / 3.0, 2 / 3.0, 0}, within(1e-15));
    }

    @Test
    void refusesToDrawMoreThanThereAre() {
        assertThatThrownBy(() -> Hypergeometric.probabilities(3, 1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hypergeometric.probabilities(3, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
