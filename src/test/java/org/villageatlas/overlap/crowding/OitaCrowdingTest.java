package org.villageatlas.overlap.crowding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OitaCitrus;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.market.MarketSupply;
import org.villageatlas.overlap.market.Season;
import org.villageatlas.overlap.statistics.Figure;

/** Crowding of the six products of Oita by product and by market and season, as worked by hand. */
class OitaCrowdingTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final Map<String, Double> DEMAND =
            Map.of("Fukuoka:spring|orange", 400.0, "Oita:spring|orange", 300.0);

    private static MarketedProduct marketed(String id) {
        return OitaCitrus.OFFERS.stream()
                .filter(marketed -> marketed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "P1,1.0235756009292398,0.3717083927244461",
        "P2,0.10356917382415923,0.10099810601229374",
        "P3,0.3973191738241592,0.7577633476483184",
        "P4,0.2288344104961171,0.1850283142191211",
        "P5,0.9100412607362389,2.666416865627231",
        "P6,0.052647881568322105,0.1604232199843198"
    })
    void aProductKnowsItsRivalsAndTheirVolume(String id, double equivalents, double ratio) {
        ProductCrowding product = ProductCrowding.of(marketed(id), OitaCitrus.find(OitaCitrus.OFFERS));
        assertThat(product.crowding().fullRivalEquivalents()).isEqualTo(equivalents, EXACT);
        assertThat(product.rivalVolumeRatio().get()).isEqualTo(ratio, EXACT);
    }

    @Test
    void anUnknownQuantityLeavesTheRatioUndefined() {
        List<MarketedProduct> marketedProducts = new ArrayList<>(OitaCitrus.OFFERS);
        marketedProducts.set(
                4,
                Toy.marketed(
                        "P5",
                        "Village X",
                        "orange",
                        "kiyomi",
                        null,
                        marketedProducts.get(4).shares().byMarket()));
        assertThat(ProductCrowding.of(marketedProducts.get(4), OitaCitrus.find(marketedProducts))
                        .rivalVolumeRatio())
                .isEqualTo(Figure.undefined("its yearly sales are not known"));
        assertThat(ProductCrowding.of(marketedProducts.get(0), OitaCitrus.find(marketedProducts))
                        .rivalVolumeRatio())
                .isEqualTo(Figure.undefined("the yearly sales of its rivals are not all known"));
    }

    @ParameterizedTest
    @CsvSource({
        "Fukuoka:spring,orange,196,2,0.7001249479383591,1.428316478286734,0.49",
        "Fukuoka:winter,orange,105,1,1,1,",
        "Oita:autumn,lime,300,1,1,1,",
        "Oita:autumn,shiitake,45,1,1,1,",
        "Oita:spring,orange,369,3,0.48972172648555745,2.04197597516534,1.23",
        "Oita:summer,orange,125,1,1,1,",
        "Tokyo:summer,orange,125,1,1,1,",
        "Tokyo:winter,shiitake,45,1,1,1,"
    })
    void aMarketKnowsItsSellers(
            String market,
            String category,
            double supply,
            int sellers,
            double hhi,
            double effective,
            Double saturation) {
        MarketSupply row = MarketSupply.all(OitaCitrus.OFFERS, Season.UNDIVIDED).stream()
                .filter(each ->
                        each.market().equals(market) && each.category().id().equals(category))
                .findFirst()
                .orElseThrow();
        assertThat(row.bySales()).isTrue();
        assertThat(row.supply().get()).isEqualTo(supply, EXACT);
        assertThat(row.sellers().count()).isEqualTo(sellers);
        assertThat(row.sellers().hhi().get()).isEqualTo(hhi, EXACT);
        assertThat(row.sellers().effective().get()).isEqualTo(effective, EXACT);
        Figure saturated = row.saturation(DEMAND.get(market + "|" + category));
        if (saturation == null) {
            assertThat(saturated).isEqualTo(Figure.undefined("the demand is not known"));
        } else {
            assertThat(saturated.get()).isEqualTo(saturation, EXACT);
        }
    }

    @Test
    void thereAreEightMarkets() {
        assertThat(MarketSupply.all(OitaCitrus.OFFERS, Season.UNDIVIDED)).hasSize(8);
    }

    @Test
    void sellersOfUnknownSalesWeighTheSameAndSupplyNothing() {
        MarketSupply row = MarketSupply.of(
                "c",
                Toy.category("orange"),
                Season.YEAR,
                List.of(
                        Toy.marketed("p", "one", "orange", null, null, Map.of("c", 1.0)),
                        Toy.marketed("q", "two", "orange", null, 50.0, Map.of("c", 0.5, "d", 0.5))));
        assertThat(row.bySales()).isFalse();
        assertThat(row.supply().isDefined()).isFalse();
        assertThat(row.sellers().hhi().get()).isEqualTo((1 + 0.25) / (1.5 * 1.5), EXACT);
        assertThat(row.saturation(100.0)).isEqualTo(row.supply());
    }

    @Test
    void aCategoryTakesItsProductsAsOne() {
        CategoryCrowding orange =
                CategoryCrowding.of(Toy.category("orange"), OitaCitrus.OFFERS, OitaCitrus.find(OitaCitrus.OFFERS));
        assertThat(orange.marketedProducts()).hasSize(4);
        assertThat(orange.villages()).isEqualTo(4);
        assertThat(orange.crowding().pairs()).isEqualTo(14);
        assertThat(orange.pairsWithin()).isEqualTo(6);
        double weighed = 0.3717083927244461 * 400
                + 0.10099810601229374 * 250
                + 0.7577633476483184 * 150
                + 2.666416865627231 * 120;
        assertThat(orange.rivalVolumeRatio().get()).isEqualTo(weighed / 920, EXACT);
        assertThat(orange.regions()).hasSize(1);
        assertThat(orange.regions().get(0).quotient().get()).isEqualTo(1, EXACT);
    }

    @Test
    void aNeighbourhoodCountsItsDistinctProducts() {
        Map<String, List<MarketedProduct>> marketedProducts = Map.of(
                "Usuki",
                List.of(marketed("P4")),
                "Tsukumi",
                List.of(marketed("P1")),
                "Village X",
                List.of(marketed("P5")));
        VillageCrowding usuki = VillageCrowding.of("Usuki", OitaCitrus.NEIGHBOURHOOD, marketedProducts, List.of());
        assertThat(usuki.neighbours()).isEqualTo(5);
        double entropy = -(2.0 / 3 * Math.log(2.0 / 3) + 1.0 / 3 * Math.log(1.0 / 3));
        assertThat(usuki.distinctProducts().get()).isEqualTo(Math.exp(entropy), EXACT);
        assertThat(VillageCrowding.of("Usuki", OitaCitrus.NEIGHBOURHOOD, Map.of(), List.of())
                        .distinctProducts())
                .isEqualTo(Figure.undefined("the neighbourhood makes nothing"));
    }
}
