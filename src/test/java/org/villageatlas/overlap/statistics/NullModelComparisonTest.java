package org.villageatlas.overlap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullModelComparisonTest {

    private static NullModelComparison at(double z) {
        return new NullModelComparison(z, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.15865525393145705",
        "1.959963984540054, 0.025",
        "2.4999, 0.006211418374944587",
        "2.5, 0.006209665325776135",
        "5, 2.866515718791939e-7",
        "10, 7.619853024160525e-24",
        "-1, 0.8413447460685429"
    })
    void keepsTheDigitsOfSmallTails(double z, double tail) {
        assertThat(at(z).pUpper().get() / tail).isCloseTo(1, within(1e-12));
    }

    @Test
    void bothTailsAddToOne() {
        for (double z = -6; z <= 6; z += 0.37) {
            assertThat(at(z).pUpper().get() + at(z).pLower().get()).isCloseTo(1, within(1e-15));
            assertThat(at(z).pTwoSided()).isEqualTo(at(-z).pTwoSided());
            assertThat(at(z).pTwoSided().get()).isBetween(0.0, 1.0);
        }
    }
}
