package org.villageatlas.overlap.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each kind of advice in the smallest programme that calls for it, with the rows it rests on. */
class AdviceIT {

    private static JsonNode pair(String programme, String id) {
        return Situations.item("/api/overlap?programme=" + programme, id);
    }

    private static String kind(JsonNode pair) {
        return pair.get("advice").get("kind").asString();
    }

    private static String reason(JsonNode pair) {
        return pair.get("advice").get("reason").asString();
    }

    private static List<String> rows(JsonNode pair) {
        return Situations.list(pair.get("advice").get("rests_on")).stream()
                .map(row -> row.get("table").asString() + "/" + row.get("id").asString())
                .toList();
    }

    /** East sells for 100 euros a year and West for 110: both below the lot of 130. */
    @Test
    void twoSmallOnesOfAKindBesideEachOtherSellUnderOneBrand() {
        JsonNode pair = pair("brand", "east-orange~west-orange");
        assertThat(pair.get("severity").asDouble())
                .isEqualTo(100 * (0.5 * Math.pow(2, -10 / 30.0) + 0.5), within(1e-6));
        assertThat(kind(pair)).isEqualTo("joint-brand");
        assertThat(reason(pair))
                .contains("sales of 100 and 110 euros a year each stays below a lot of 130 euros")
                .endsWith(".");
        assertThat(rows(pair)).containsExactly("products/east-orange", "products/west-orange");
        assertThat(pair.get("advice").get("rests_on").get(0).get("says").asString())
                .isEqualTo("sells 100 euros a year");
    }

    /** Nearby, a neighbour of Second, makes iyo; navel is made in Remote alone, 400 minutes away. */
    @Test
    void oneVarietyTwiceIsToldWhichVarietiesTheNeighboursLeaveOpen() {
        JsonNode pair = pair("variety", "first-orange~second-orange");
        assertThat(kind(pair)).isEqualTo("differentiate-by-variety");
        assertThat(pair.get("open_varieties").toString()).isEqualTo("[\"navel\"]");
        assertThat(reason(pair)).endsWith("no village near either sells navel.");
        assertThat(rows(pair))
                .containsExactly(
                        "products/first-orange",
                        "products/second-orange",
                        "products/remote-orange",
                        "products/nearby-orange");
    }

    /** Market (50,000) and Fair (20,000), 30 minutes from both: shares 5/7 and 2/7. Two of three months are common. */
    @Test
    void oneSeasonTwiceIsToldWhenAndWhereTheyMeet() {
        JsonNode pair = pair("season", "early-orange~late-orange");
        assertThat(pair.get("shared_market").asDouble()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(pair.get("a").get("months").toString()).isEqualTo("[1,2,12]");
        assertThat(pair.get("b").get("months").toString()).isEqualTo("[1,2,3]");
        assertThat(kind(pair)).isEqualTo("differentiate-by-season-or-market");
        assertThat(reason(pair))
                .contains("other months (both are on sale in January, February)")
                .contains("other cities (they meet most in Market, with 0.48 of what both sell)");
        assertThat(rows(pair))
                .containsExactly("products/early-orange", "products/late-orange", "cities/market", "cities/fair");
    }

    /** Of fish and oranges, Harbour and Hill lack the other's; Dale has Cape's fish 20 minutes away, Harbour's are 50. */
    @Test
    void unlikeNeighboursArePackagedOnlyWhereThatAddsSomething() {
        JsonNode adds = pair("package", "harbour-fish~hill-orange");
        assertThat(kind(adds)).isEqualTo("package-together");
        assertThat(rows(adds))
                .containsExactly("products/harbour-fish", "products/hill-orange", "villages/harbour", "villages/hill");
        JsonNode addsNothing = pair("package", "dale-orange~harbour-fish");
        assertThat(kind(addsNothing)).isEqualTo("no-conflict");
        assertThat(reason(addsNothing)).contains("neither adds anything to what the other offers");
        assertThat(rows(addsNothing))
                .containsExactly(
                        "products/dale-orange", "products/harbour-fish", "products/cape-fish", "products/hill-orange");
    }

    /**
     * Grove has an orchard (limes) and mulberry trees (silk), and no harbour (fish). Brook, 30 minutes away, makes limes:
     * S = 100 x 0.5 x 1/2 x 0.5 = 12.5, no city being near.
     */
    @Test
    void anotherProductComesFromWhatTheVillageHasAndWhomItWouldMeet() {
        List<JsonNode> recommendations = Situations.items("/api/villages/grove/alternatives");
        assertThat(recommendations)
                .extracting(recommendation -> recommendation.get("category").asString())
                .containsExactlyInAnyOrder("silk", "lime");
        for (JsonNode recommendation : recommendations) {
            boolean lime = recommendation.get("category").asString().equals("lime");
            double worst = lime ? 12.5 : 0;
            assertThat(recommendation.get("score").asDouble())
                    .isEqualTo(recommendation.get("support").asDouble() * (1 - worst / 100), within(1e-9));
            assertThat(recommendation.get("resources").get(0).get("resource").asString())
                    .isEqualTo(lime ? "grove-orchard" : "grove-mulberry");
            if (lime) {
                assertThat(recommendation.get("worst_rival").get("product").asString())
                        .isEqualTo("brook-lime");
            } else {
                assertThat(recommendation.get("worst_rival").isNull()).isTrue();
            }
        }
    }

    @Test
    void aTableNamesTheRowsInOneCell() {
        assertThat(Situations.service()
                        .get("/api/overlap?programme=brand&f=csv")
                        .body())
                .contains("advice_rests_on")
                .contains("products/east-orange products/west-orange");
    }
}
