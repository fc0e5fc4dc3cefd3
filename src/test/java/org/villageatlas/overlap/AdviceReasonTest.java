package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;

class AdviceReasonTest {

    private static final OverlapParameters PARAMETERS = OverlapParameters.standard(120, new Proximity(30, 120), 10_000);

    private static MarketedProduct marketed(String village, String category, String variety, Double sales) {
        return Toy.marketed(village + category, village, category, variety, sales, Map.of("city", 1.0));
    }

    private static String reason(double minutes, MarketedProduct a, MarketedProduct b, MarketedProduct... others) {
        double[][] matrix = {{0, minutes, 300, 20}, {minutes, 0, 300, 130}, {300, 300, 0, 300}, {20, 130, 300, 0}};
        Neighbourhood neighbourhood = new Neighbourhood(List.of("Theth", "Vuno", "Far", "Near"), matrix, 120);
        OverlapPair pair = new OverlapFinder(Toy.TAXONOMY, neighbourhood, PARAMETERS)
                .find(List.of(a, b))
                .get(0);
        return new AdviceReason(PARAMETERS, new OpenVarieties(List.of(others), neighbourhood), id -> "City")
                .of(pair, PARAMETERS.advice().advise(pair.measures(), a.quantity(), b.quantity()));
    }

    @Test
    void rivalsOfOneVarietyLearnWhatAnotherVarietyWouldChange() {
        assertThat(reason(30, marketed("Theth", "orange", "Kiyomi", null), marketed("Vuno", "orange", "kiyomi", null)))
                .isEqualTo(
                        "Theth and Vuno both sell orange of the variety Kiyomi, are 30 minutes apart and share 1.00 of "
                                + "their markets; if one of them chose another variety, their severity would fall from 75.0 to "
                                + "37.5.");
    }

    @Test
    void rivalsOfOneProductLearnWhatOtherMonthsOrCitiesWouldChange() {
        assertThat(reason(30, marketed("Theth", "orange", "kiyomi", null), marketed("Vuno", "orange", null, null)))
                .isEqualTo(
                        "Theth and Vuno both sell orange (kiyomi in Theth, unknown variety in Vuno), are 30 minutes "
                                + "apart and share 1.00 of their markets; if they sold in other months or to other cities "
                                + "(they meet most in City, with 1.00 of what both sell), their severity would fall from 37.5 to 12.5.");
        assertThat(reason(30, marketed("Theth", "orange", null, null), marketed("Vuno", "orange", null, null)))
                .contains("both sell orange (varieties unknown)");
    }

    @Test
    void smallRivalsReadBothQuantitiesAndTheLot() {
        assertThat(reason(
                        30, marketed("Theth", "orange", "kiyomi", 9000.0), marketed("Vuno", "orange", "kiyomi", 400.0)))
                .contains("with sales of 9000 and 400 euros a year each stays below a lot of 10000 euros");
    }

    @Test
    void complementsReadHowNearTheyAre() {
        assertThat(reason(30, marketed("Theth", "orange", null, null), marketed("Vuno", "shiitake", null, null)))
                .isEqualTo("Orange of Theth and shiitake of Vuno, alike only as food, are 30 minutes apart and share "
                        + "1.00 of their markets; with a similarity of 0.10 they complement each other more than they "
                        + "compete, and with a proximity of 0.500, at least 0.25, they are near enough to be offered "
                        + "together.");
    }

    @Test
    void aPairWithoutConflictReadsWhy() {
        assertThat(reason(90, marketed("Theth", "orange", null, null), marketed("Vuno", "shiitake", null, null)))
                .endsWith(
                        "with a similarity of 0.10 they hardly compete, and with a proximity of 0.125, below 0.25, they "
                                + "are too far apart to be offered together.");
        MarketedProduct elsewhere =
                Toy.marketed("Vunoorange", "Vuno", "orange", null, null, Map.of("another city", 1.0));
        assertThat(reason(90, marketed("Theth", "orange", null, null), elsewhere))
                .endsWith("their exposure to each other of 0.063 is below 0.40, too little to act on.");
    }

    @Test
    void rivalsOfOneVarietyReadWhichVarietiesNobodyNearSells() {
        MarketedProduct[] others = {
            marketed("Far", "orange", "Miyauchi Iyo", null),
            marketed("Far", "lime", "kabosu", null),
            marketed("Near", "orange", "greenhouse", null),
            marketed("Far", "orange", "GREENHOUSE", null),
            marketed("Far", "orange", "KIYOMI", null),
            marketed("Far", "orange", null, null)
        };
        assertThat(reason(
                        30,
                        marketed("Theth", "orange", "Kiyomi", null),
                        marketed("Vuno", "orange", "kiyomi", null),
                        others))
                .endsWith("from 75.0 to 37.5; no village near either sells Miyauchi Iyo.");
    }

    @Test
    void aPercentSignInAVarietyIsOnlyText() {
        assertThat(reason(
                        30, marketed("Theth", "orange", "100% kiyomi", null), marketed("Vuno", "orange", "iyo", null)))
                .contains("100% kiyomi in Theth");
    }
}
