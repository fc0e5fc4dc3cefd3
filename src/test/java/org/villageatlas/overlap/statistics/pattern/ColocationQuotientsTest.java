package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.geo.Metres;
import org.villageatlas.overlap.statistics.ExactPermutationTest;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Kernel;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.SpatialPoints;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/** Nine villages worked by hand, A, B and C, each with its two nearest as neighbours. */
class ColocationQuotientsTest {

    private static final int[] PRODUCTS = {0, 0, 0, 1, 1, 0, 2, 2, 1};
    private static final int ROUNDS = 9999;

    private final Neighbours nearest = SpatialPoints.onPlane(
                    new double[] {0, 1, 0.2, 5, 6, 5.4, 10, 10.9, 10.3},
                    new double[] {0, 0.1, 1.3, 0, 0.3, 1.1, 0, 0.2, 1.2})
            .nearest(2);
    private final ColocationQuotients quotients = of(PRODUCTS);

    private ColocationQuotients of(int[] products) {
        return new ColocationQuotients(nearest, Makers.ofOneEach(products, 3));
    }

    private static double slack(double p) {
        return 4 * Math.sqrt(p * (1 - p) / ROUNDS) + 1 / (ROUNDS + 1.0);
    }

    @Test
    void globalQuotientWithExactAndDrawnP() {
        assertThat(quotients.global().get()).isCloseTo(2, within(1e-12));
        ExactPermutationTest exact = ExactPermutationTest.enumerate(
                        PRODUCTS, way -> of(way).global().get())
                .orElseThrow();
        assertThat(exact.count()).isEqualTo(1260);
        assertThat(exact.pUpper()).isCloseTo(0.07857142857142857, within(1e-12));
        assertThat(exact.pLower()).isCloseTo(0.9857142857142858, within(1e-12));
        PermutationTest drawn =
                quotients.compareAlike(Permutations.anywhere(9, ROUNDS, 42)).get(0);
        assertThat(drawn.pUpper()).isCloseTo(exact.pUpper(), within(slack(exact.pUpper())));
        assertThat(drawn.pLower()).isCloseTo(exact.pLower(), within(slack(exact.pLower())));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2, 0.14285714285714285, 1",
        "0, 1, 0.6666666666666666, 0.8785714285714286, 0.29285714285714287",
        "0, 2, 0, 1, 0.10714285714285714",
        "1, 0, 0.6666666666666666, 0.8785714285714286, 0.29285714285714287",
        "1, 1, 1.3333333333333333, 0.6785714285714286, 0.9642857142857143",
        "1, 2, 1.3333333333333333, 0.5785714285714286, 0.9142857142857143",
        "2, 0, 0, 1, 0.10714285714285714",
        "2, 1, 1.3333333333333333, 0.5785714285714286, 0.9142857142857143",
        "2, 2, 4, 0.25, 1"
    })
    void pairwiseQuotientsWithExactAndDrawnP(int product, int other, double quotient, double more, double fewer) {
        assertThat(quotients.pairwise(product, other).get()).isCloseTo(quotient, within(1e-12));
        ExactPermutationTest exact = ExactPermutationTest.enumerate(
                        PRODUCTS, way -> of(way).pairwise(product, other).get())
                .orElseThrow();
        assertThat(exact.pUpper()).isCloseTo(more, within(1e-12));
        assertThat(exact.pLower()).isCloseTo(fewer, within(1e-12));
        PermutationTest drawn = quotients.comparePair(Permutations.anywhere(9, ROUNDS, 4), product, other);
        assertThat(drawn.pUpper()).isCloseTo(more, within(slack(more)));
        assertThat(drawn.pLower()).isCloseTo(fewer, within(slack(fewer)));
        if (product == other) {
            PermutationTest alike =
                    quotients.compareAlike(Permutations.anywhere(9, ROUNDS, 4)).get(1 + product);
            assertThat(alike.pUpper()).isEqualTo(drawn.pUpper());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2.6666666666666665, 0.10714285714285714",
        "0, 1, 0, 1",
        "1, 0, 2.6666666666666665, 0.10714285714285714",
        "2, 2, 0, 1",
        "3, 0, 1, 0.7857142857142857",
        "3, 1, 2, 0.4642857142857143",
        "4, 1, 2, 0.4642857142857143",
        "5, 0, 0, 1",
        "5, 1, 2.6666666666666665, 0.10714285714285714",
        "6, 1, 1.3333333333333333, 0.6428571428571429",
        "6, 2, 4, 0.25",
        "7, 0, 0, 1",
        "8, 2, 4, 0.03571428571428571"
    })
    void localQuotientsWithExactP(int village, int product, double quotient, double p) {
        LocalQuotient local = quotients.local(village, product);
        assertThat(local.quotient().get()).isCloseTo(quotient, within(1e-12));
        assertThat(local.p().get()).isCloseTo(p, within(1e-12));
        assertThat(quotients.weighted(village, product).get()).isCloseTo(quotient, within(1e-12));
        LocalQuotient oneStratum =
                quotients.local(village, product, new Strata(new int[9], Makers.ofOneEach(PRODUCTS, 3)));
        assertThat(oneStratum.p().get()).isCloseTo(p, within(1e-12));
    }

    @Test
    void strataExplainWhatTheyExplain() {
        int[] coast = {0, 0, 0, 1, 1, 1, 2, 2, 2};
        LocalQuotient local = quotients.local(0, 0, new Strata(coast, Makers.ofOneEach(PRODUCTS, 3)));
        assertThat(local.expected().get()).isCloseTo(2, within(1e-12));
        assertThat(local.quotient().get()).isCloseTo(1, within(1e-12));
        assertThat(local.p().get()).isEqualTo(1);
        assertThat(quotients
                        .compareAlike(Permutations.withinStrata(coast, 99, 1))
                        .get(1)
                        .pUpper())
                .isGreaterThan(0.5);
    }

    @Test
    void aKernelLetsTheNearerCountMore() {
        Neighbours row = SpatialPoints.onPlane(new double[] {0, 1, 2, 9}, new double[] {0, 0, 0, 0})
                .within(new Metres(2));
        Weights triangular = Weights.kernel(row, Kernel.TRIANGULAR, 3);
        ColocationQuotients near = new ColocationQuotients(triangular, Makers.ofOneEach(new int[] {0, 0, 1, 1}, 2));
        // village 0 sees 1 with 2/3 and 2 with 1/3; one of three others makes either
        assertThat(near.weighted(0, 0).get()).isCloseTo(2, within(1e-12));
        assertThat(near.weighted(0, 1).get()).isCloseTo(0.5, within(1e-12));
        assertThat(near.weighted(3, 1).reason()).isEqualTo("the village has no neighbours");
        assertThat(near.pairwise(0, 0).get()).isCloseTo((2 / 3.0 + 1 / 2.0) / (2 / 3.0), within(1e-12));
    }

    @Test
    void saysItInWords() {
        Makers eight = new Makers(47, 1);
        for (int maker = 0; maker < 5; maker++) {
            eight.add(maker, 0);
        }
        Neighbours.Builder neighbours = new Neighbours.Builder(47);
        for (int neighbour = 1; neighbour <= 8; neighbour++) {
            neighbours.link(0, neighbour, 1);
        }
        LocalQuotient local = new ColocationQuotients(neighbours.build(), eight).local(0, 0);
        assertThat(local.sentence()).isEqualTo("4 of your 8 neighbours make this, 0.7 expected, 5.8 times.");
        assertThat(new ColocationQuotients(neighbours.build(), eight)
                        .local(1, 0)
                        .sentence())
                .isEqualTo("No neighbours within reach.");
    }

    @Test
    void isNearOneOnAFieldWithoutPattern() {
        long seed = 2011;
        Random random = new Random(seed);
        double sum = 0;
        for (int round = 0; round < 20; round++) {
            int[] products = random.ints(400, 0, 6).toArray();
            Neighbours neighbours = SpatialPoints.onPlane(
                            random.doubles(400).toArray(), random.doubles(400).toArray())
                    .nearest(8);
            sum += new ColocationQuotients(neighbours, Makers.ofOneEach(products, 6))
                    .global()
                    .get();
        }
        assertThat(sum / 20).as("seed %d", seed).isCloseTo(1, within(0.05));
    }

    @Test
    void mutualNeighboursMakeItTheSameBothWays() {
        long seed = 2017;
        Random random = new Random(seed);
        int[] products = random.ints(64, 0, 3).toArray();
        // on a ring of villages everybody has the same number of neighbours
        Neighbours.Builder ring = new Neighbours.Builder(64);
        for (int village = 0; village < 64; village++) {
            ring.link(village, (village + 1) % 64, 1).link(village, (village + 63) % 64, 1);
        }
        ColocationQuotients both = new ColocationQuotients(ring.build(), Makers.ofOneEach(products, 3));
        assertThat(both.pairwise(0, 1).get())
                .as("seed %d", seed)
                .isCloseTo(both.pairwise(1, 0).get(), within(1e-12));
    }

    @Test
    void villagesThatMakeSeveralCountForEach() {
        Makers makers =
                new Makers(4, 70).add(0, 0).add(0, 69).add(0, 69).add(1, 69).add(2, 0);
        assertThat(makers.count(69)).isEqualTo(2);
        assertThat(makers.of(0)).containsExactly(0, 69);
        ColocationQuotients row = new ColocationQuotients(Lattice.rook(1, 4), makers);
        assertThat(row.local(0, 69).quotient().get()).isCloseTo(3, within(1e-12));
        assertThat(row.pairwise(69, 0).get()).isCloseTo((0 + 0.5 + 0.5) / (1 / 3.0 + 2 / 3.0), within(1e-12));
        PermutationTest alike =
                row.compareAlike(Permutations.anywhere(4, 999, 8)).get(70);
        assertThat(alike.pUpper()).isBetween(0.3, 0.7);
    }

    @Test
    void saysWhyThereIsNone() {
        Makers one = Makers.ofOneEach(new int[] {0, 1, 1}, 2);
        ColocationQuotients row = new ColocationQuotients(Lattice.rook(1, 3), one);
        assertThat(row.pairwise(0, 0).reason()).isEqualTo("no other village makes it");
        assertThat(row.local(0, 0).p().reason()).isEqualTo("no other village that chance could place here makes it");
        ColocationQuotients islands = new ColocationQuotients(new Neighbours.Builder(3).build(), one);
        assertThat(islands.global().reason()).isEqualTo("no village that makes it has neighbours");
        assertThat(islands.local(0, 1).quotient().reason()).isEqualTo("the village has no neighbours");
        ColocationQuotients alone = new ColocationQuotients(Lattice.rook(1, 1), Makers.ofOneEach(new int[] {0}, 1));
        assertThat(List.of(alone.global().isDefined(), alone.pairwise(0, 0).isDefined()))
                .containsOnly(false);
        ColocationQuotients same = new ColocationQuotients(Lattice.rook(2, 2), Makers.ofOneEach(new int[4], 1));
        assertThat(same.global().get()).isEqualTo(1);
        assertThat(same.local(0, 0).p().get()).isEqualTo(1);
        assertThatThrownBy(() -> new Makers(2, 2).add(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
