package org.villageatlas.overlap.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.severity.HuffModel.Market;

class HuffModelTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final HuffModel HUFF = new HuffModel(2, 1, 180);

    /** The example of Levy and Weitz, Retailing Management. */
    @Test
    void sharesTwoTownsBetweenTwoStoresAsTheTextbookDoes() {
        MarketShares rockCreek = HUFF.shares(List.of(new Market("existing", 5000, 10), new Market("new", 10000, 5)));
        MarketShares oakHammock = HUFF.shares(List.of(new Market("existing", 5000, 5), new Market("new", 10000, 15)));
        assertThat(rockCreek.of("existing")).isEqualTo(0.1111111111111111, EXACT);
        assertThat(rockCreek.of("new")).isEqualTo(0.8888888888888888, EXACT);
        assertThat(oakHammock.of("existing")).isEqualTo(0.8181818181818181, EXACT);
        assertThat(oakHammock.of("new")).isEqualTo(0.1818181818181818, EXACT);
        assertThat(5_000_000 * rockCreek.of("existing") + 3_000_000 * oakHammock.of("existing"))
                .isEqualTo(3010101.01010101, within(1e-6));
        assertThat(rockCreek.overlap(oakHammock)).isEqualTo(0.29292929292929293, EXACT);
    }

    @Test
    void aVillageInsideACityDividesByNoZero() {
        MarketShares shares = HUFF.shares(List.of(new Market("here", 100, 0), new Market("there", 100, 2)));
        assertThat(shares.of("here")).isEqualTo(0.8, EXACT);
    }

    @Test
    void marketsAtTheLimitCountAndThoseBeyondOrWithoutARoadDoNot() {
        MarketShares shares = HUFF.shares(List.of(
                new Market("at", 100, 180),
                new Market("beyond", 1_000_000, 180.01),
                new Market("cut off", 1_000_000, Double.POSITIVE_INFINITY),
                new Market("empty", 0, 5)));
        assertThat(shares.byMarket()).containsOnlyKeys("at");
        assertThat(shares.of("at")).isEqualTo(1.0);
    }

    @Test
    void noMarketWithinReachGivesNoShares() {
        assertThat(HUFF.shares(List.of(new Market("far", 100, 300)))).isEqualTo(MarketShares.NONE);
        assertThat(MarketShares.NONE.overlap(MarketShares.NONE)).isZero();
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        assertThatThrownBy(() -> new HuffModel(Double.NaN, 1, 9)).hasMessageContaining("exponent is NaN");
        assertThatThrownBy(() -> new HuffModel(2, 0, 9)).hasMessageContaining("floor");
        assertThatThrownBy(() -> new HuffModel(2, 10, 9)).hasMessageContaining("limit");
    }
}
