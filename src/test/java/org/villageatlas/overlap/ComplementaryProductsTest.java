package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.AdviceRule;

/** Villages of the worked example, and some more products in them. */
class ComplementaryProductsTest {

    private static ComplementaryProducts packages(List<MarketedProduct> marketedProducts) {
        return new ComplementaryProducts(
                OitaCitrus.NEIGHBOURHOOD,
                marketedProducts.stream()
                        .collect(Collectors.groupingBy(
                                marketed -> marketed.village().id())),
                OitaCitrus.PARAMETERS);
    }

    private static MarketedProduct marketed(String id, String village, String category) {
        return Toy.marketed(id, village, category, null, null, Map.of("Oita", 1.0));
    }

    private static List<MarketedProduct> with(MarketedProduct... more) {
        return Stream.concat(OitaCitrus.OFFERS.stream(), Arrays.stream(more)).toList();
    }

    private static Advice advice(List<MarketedProduct> marketedProducts, String one, String other) {
        return OitaCitrus.find(marketedProducts).stream()
                .filter(pair -> pair.a().id().equals(one) && pair.b().id().equals(other))
                .map(packages(marketedProducts)::advice)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorkedExampleKeepsItsAdvice() {
        ComplementaryProducts packages = packages(OitaCitrus.OFFERS);
        AdviceRule rule = OitaCitrus.PARAMETERS.advice();
        assertThat(OitaCitrus.find(OitaCitrus.OFFERS))
                .allSatisfy(pair -> assertThat(packages.advice(pair))
                        .isEqualTo(rule.advise(
                                pair.measures(), pair.a().quantity(), pair.b().quantity())));
    }

    @Test
    void aVillagePackagesWhatItLacksFromTheNearestThatHasIt() {
        assertThat(packages(OitaCitrus.OFFERS).of("Usuki"))
                .extracting(complement -> complement.marketed().id())
                .containsExactly("P1");
        assertThat(packages(with(marketed("P7", "Usuki", "silk"))).of("Kamiura"))
                .extracting(complement -> complement.marketed().id())
                .containsExactly("P4", "P7");
    }

    @Test
    void whatBothMakeAddsNothing() {
        List<MarketedProduct> marketedProducts =
                with(marketed("P7", "Tsukumi", "lime"), marketed("P8", "Usuki", "orange"));
        assertThat(advice(OitaCitrus.OFFERS, "P1", "P4")).isEqualTo(Advice.PACKAGE_TOGETHER);
        assertThat(advice(marketedProducts, "P1", "P4")).isEqualTo(Advice.NO_CONFLICT);
    }

    @Test
    void aVillageWithoutProductsHasNoPackageYet() {
        assertThat(packages(List.of(marketed("P7", "Usuki", "silk"))).of("Tsukumi"))
                .isEmpty();
    }

    @Test
    void nothingIsPackagedFromAnHourAndMoreAway() {
        assertThat(packages(OitaCitrus.OFFERS).of("Oyama"))
                .extracting(complement -> complement.marketed().id())
                .containsExactly("P2");
    }
}
