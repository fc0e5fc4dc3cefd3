package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.severity.Advice;

/** Villages of the worked example, and some more products in them. */
class PackagesTest {

    private static Packages packages(List<Offer> offers) {
        return new Packages(
                OitaCitrus.NEIGHBOURHOOD,
                offers.stream()
                        .collect(Collectors.groupingBy(offer -> offer.village().id())),
                OitaCitrus.PARAMETERS);
    }

    private static Offer offer(String id, String village, String category) {
        return Toy.offer(id, village, category, null, null, Map.of("Oita", 1.0));
    }

    private static List<Offer> with(Offer... more) {
        return Stream.concat(OitaCitrus.OFFERS.stream(), Arrays.stream(more)).toList();
    }

    private static Advice advice(List<Offer> offers, String one, String other) {
        return OitaCitrus.find(offers).stream()
                .filter(pair -> pair.a().id().equals(one) && pair.b().id().equals(other))
                .map(packages(offers)::advised)
                .map(OverlapPair::advice)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorkedExampleKeepsItsAdvice() {
        Packages packages = packages(OitaCitrus.OFFERS);
        assertThat(OitaCitrus.find(OitaCitrus.OFFERS))
                .allSatisfy(pair -> assertThat(packages.advised(pair)).isEqualTo(pair));
    }

    @Test
    void aVillagePackagesWhatItLacksFromTheNearestThatHasIt() {
        assertThat(packages(OitaCitrus.OFFERS).of("Usuki"))
                .extracting(companion -> companion.offer().id())
                .containsExactly("P1");
        assertThat(packages(with(offer("P7", "Usuki", "silk"))).of("Kamiura"))
                .extracting(companion -> companion.offer().id())
                .containsExactly("P4", "P7");
    }

    @Test
    void whatBothMakeAddsNothing() {
        List<Offer> offers = with(offer("P7", "Tsukumi", "lime"), offer("P8", "Usuki", "orange"));
        assertThat(advice(OitaCitrus.OFFERS, "P1", "P4")).isEqualTo(Advice.PACKAGE_TOGETHER);
        assertThat(advice(offers, "P1", "P4")).isEqualTo(Advice.NONE);
    }

    @Test
    void aVillageWithoutProductsHasNoPackageYet() {
        assertThat(packages(List.of(offer("P7", "Usuki", "silk"))).of("Tsukumi"))
                .isEmpty();
    }

    @Test
    void nothingIsPackagedFromAnHourAndMoreAway() {
        assertThat(packages(OitaCitrus.OFFERS).of("Oyama"))
                .extracting(companion -> companion.offer().id())
                .containsExactly("P2");
    }
}
