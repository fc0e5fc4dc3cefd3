package org.villageatlas.overlap.statistics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples of textbooks: Dörsam 2004, Farhauer &amp; Kröll 2013 and 2014. */
class ConcentrationTest {

    @Test
    void fourSellersAreAsCrowdedAsThreeEvenOnes() {
        Sellers sellers = Sellers.of(20, 50, 20, 10);
        assertThat(sellers.count()).isEqualTo(4);
        assertThat(sellers.hhi().get()).isCloseTo(0.34, within(1e-9));
        assertThat(sellers.normalised().get()).isCloseTo(0.12, within(1e-9));
        assertThat(sellers.effective().get()).isCloseTo(2.9411764705882346, within(1e-9));
    }

    @Test
    void sellersNobodyKnowsOrOneAlone() {
        assertThat(Sellers.of(0, 0).hhi().reason()).isEqualTo("nothing is sold");
        assertThat(Sellers.of().effective().isDefined()).isFalse();
        assertThat(Sellers.of(0, 7).effective().get()).isEqualTo(1);
        assertThat(Sellers.of(0, 7).normalised().reason()).isEqualTo("there is one seller");
        assertThatThrownBy(() -> Sellers.of(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sellers.of(3, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void locationQuotient() {
        assertThat(Specialisation.locationQuotient(1714, 79006, 879213, 15593224)
                        .get())
                .isCloseTo(0.3847623423013281, within(1e-9));
        assertThat(Specialisation.locationQuotient(0, 0, 5, 10).reason()).isEqualTo("the place makes nothing");
        assertThat(Specialisation.locationQuotient(0, 3, 0, 10).reason()).isEqualTo("nobody makes the product");
    }

    @Test
    void ellisonAndGlaeser() {
        double[] firms = {200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000};
        int[] regions = {0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
        EllisonGlaeser index = EllisonGlaeser.of(firms, regions, new double[] {500000, 400000, 100000});
        assertThat(index.raw().get()).isCloseTo(0.1681632653061224, within(1e-9));
        assertThat(index.makers().get()).isCloseTo(0.2446887755102041, within(1e-9));
        assertThat(index.gamma().get()).isCloseTo(0.05990628411653892, within(1e-9));
    }

    @Test
    void ellisonAndGlaeserNeedSeveralMakersAndRegions() {
        assertThat(EllisonGlaeser.of(new double[] {5}, new int[] {0}, new double[] {5, 5})
                        .gamma()
                        .reason())
                .isEqualTo("there is one maker");
        assertThat(EllisonGlaeser.of(new double[] {5, 2}, new int[] {0, 0}, new double[] {5, 0})
                        .gamma()
                        .reason())
                .isEqualTo("everything is made in one region");
        assertThat(EllisonGlaeser.of(new double[0], new int[0], new double[] {5, 0})
                        .raw()
                        .reason())
                .isEqualTo("nobody makes the product");
    }

    @Test
    void distinctProductsOfANeighbourhood() {
        double[] villages = {5, 5, 5, 5};
        for (double order : new double[] {0, 0.5, 1, 2, 7}) {
            assertThat(DistinctProducts.effective(order, villages).get()).isCloseTo(4, within(1e-12));
        }
        // shares 1/2, 1/4, 1/4: entropy is one and a half bits, the sum of squares 3/8
        assertThat(DistinctProducts.effective(0, 2, 1, 1, 0).get()).isEqualTo(3);
        assertThat(DistinctProducts.effective(1, 2, 1, 1, 0).get()).isCloseTo(Math.pow(2, 1.5), within(1e-12));
        assertThat(DistinctProducts.effective(2, 2, 1, 1, 0).get()).isCloseTo(8 / 3.0, within(1e-12));
        assertThat(DistinctProducts.effective(2, 0, 0).reason()).isEqualTo("the neighbourhood makes nothing");
        assertThatThrownBy(() -> DistinctProducts.effective(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHigherOrderNeverCountsMoreProducts() {
        long seed = 1973;
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            double[] amounts = random.doubles(12).toArray();
            double before = 12;
            for (double order : new double[] {0, 0.5, 1, 1.5, 2, 5}) {
                double here = DistinctProducts.effective(order, amounts).get();
                assertThat(here).as("seed %d round %d", seed, round).isLessThanOrEqualTo(before + 1e-9);
                before = here;
            }
            assertThat(DistinctProducts.effective(2, amounts).get())
                    .isCloseTo(Sellers.of(amounts).effective().get(), within(1e-9));
        }
    }
}
