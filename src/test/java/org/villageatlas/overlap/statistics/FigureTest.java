package org.villageatlas.overlap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void isANumberOrAReason() {
        assertThat(Figure.ratio(1, 4, "no divisor")).isEqualTo(Figure.of(0.25));
        assertThat(Figure.ratio(1, 0, "no divisor")).isEqualTo(Figure.undefined("no divisor"));
        assertThat(Figure.of(3).map(value -> value * 2).get()).isEqualTo(6);
        assertThat(Figure.undefined("an island").map(value -> value * 2).reason())
                .isEqualTo("an island");
    }

    @Test
    void isNeverNaNOrBothOrNeither() {
        assertThatThrownBy(() -> Figure.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.of(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(1.0, "why")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Figure.undefined("an island")::get).hasMessage("an island");
    }

    @Test
    void comparisonWithoutRoomForChanceHasNoZ() {
        NullModelComparison fixed = new NullModelComparison(3, 3, -1e-15);
        assertThat(fixed.variance()).isZero();
        assertThat(fixed.z().reason()).isEqualTo("chance could not have placed it otherwise");
        assertThat(fixed.pUpper().isDefined()).isFalse();
        assertThat(new NullModelComparison(3, 1, 4).z()).isEqualTo(Figure.of(1));
        assertThat(new NullModelComparison(3, 1, 4).pLower().get()).isGreaterThan(0.8);
    }
}
