package org.villageatlas.overlap.statistics.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three villages in a row, 10 and 20 apart, and one that nobody reaches. */
class WeightsTest {

    private final Neighbours neighbours = new Neighbours.Builder(4)
            .link(0, 1, 10)
            .link(1, 0, 10)
            .link(2, 1, 20)
            .link(1, 2, 20)
            .build();

    @Test
    void neighboursComeInTheOrderOfTheList() {
        assertThat(neighbours.of(0)).containsExactly(1);
        assertThat(neighbours.lengths(0)).containsExactly(10);
        assertThat(neighbours.of(1)).containsExactly(0, 2);
        assertThat(neighbours.lengths(1)).containsExactly(10, 20);
        assertThat(neighbours.islands()).containsExactly(3);
        assertThat(neighbours.links()).isEqualTo(4);
    }

    @Test
    void rowsAddToOneExceptOnIslands() {
        Weights weights = Weights.rowStandardised(neighbours);
        assertThat(weights.of(1, 2)).isEqualTo(0.5);
        assertThat(weights.of(2, 0)).isZero();
        assertThat(weights.rowSum(1)).isEqualTo(1);
        assertThat(weights.rowSum(3)).isZero();
        assertThat(weights.lag(1, new double[] {4, 100, 8, 100})).isEqualTo(6);
        assertThat(weights.lag(3, new double[] {4, 100, 8, 100})).isZero();
    }

    @Test
    void sumsByHand() {
        assertThat(Weights.binary(neighbours).sums()).isEqualTo(new Weights.Sums(4, 8, 4 + 16 + 4));
        assertThat(Weights.rowStandardised(neighbours).sums())
                .isEqualTo(new Weights.Sums(3, 1 + 0.25 + 0.25 + 1 + 4 * 0.5, 1.5 * 1.5 + 9 + 1.5 * 1.5));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIFORM, 0.5, 0.5",
        "TRIANGULAR, 0.5, 0",
        "EPANECHNIKOV, 0.5625, 0",
        "QUARTIC, 0.52734375, 0",
        "GAUSSIAN, 0.3520653267642995, 0.24197072451914337"
    })
    void kernelsFallWithDistance(Kernel kernel, double half, double edge) {
        Weights weights = Weights.kernel(neighbours, kernel, 20);
        assertThat(weights.of(1, 0)).isCloseTo(half, within(1e-15));
        assertThat(weights.of(1, 2)).isCloseTo(edge, within(1e-15));
        assertThat(Weights.kernel(neighbours, kernel, 19.9).of(1, 2)).isZero();
        assertThat(Weights.adaptiveKernel(neighbours, kernel).of(0, 1)).isCloseTo(edge, within(1e-15));
    }

    @Test
    void aKernelOverOneSpotHasItsFullHeight() {
        Neighbours spot =
                SpatialPoints.onPlane(new double[] {1, 1}, new double[] {2, 2}).nearest(1);
        assertThat(Weights.adaptiveKernel(spot, Kernel.TRIANGULAR).of(0, 1)).isEqualTo(1);
    }

    @Test
    void nobodyIsItsOwnNeighbourUnlessAskedFor() {
        assertThat(neighbours.withSelf().of(1)).containsExactly(0, 1, 2);
        assertThat(neighbours.withSelf().of(3)).containsExactly(3);
        assertThat(neighbours.withSelf().withSelf().links()).isEqualTo(8);
        assertThatThrownBy(() -> new Neighbours.Builder(2).link(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.binary(neighbours.withSelf()).checkNoSelf(4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesLinksThatAreNone() {
        assertThatThrownBy(() -> new Neighbours.Builder(2).link(0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Neighbours.Builder(2).link(0, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Neighbours.Builder(2).link(0, 1, 1).link(0, 1, 1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.kernel(neighbours, Kernel.UNIFORM, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
