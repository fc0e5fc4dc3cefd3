package org.villageatlas.overlap.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarketSharesTest {

    private static final Set<Month> WINTER = Set.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);
    private static final Set<Month> SUMMER = Set.of(Month.JUNE, Month.JULY, Month.AUGUST);
    private static final Set<Month> SPRING = Set.of(Month.MARCH, Month.APRIL, Month.MAY);

    private static final MarketShares OITA = new MarketShares(Map.of("oita", 1.0));

    @Test
    void winterAndSummerOrangesDoNotMeet() {
        assertThat(OITA.inMonths(WINTER).overlap(OITA.inMonths(SUMMER))).isZero();
        assertThat(OITA.inMonths(WINTER).overlap(OITA.inMonths(WINTER))).isCloseTo(1, within(1e-12));
    }

    @Test
    void aMonthInCommonIsSharedByThatMonth() {
        MarketShares winter = OITA.inMonths(WINTER);
        MarketShares early = OITA.inMonths(Set.of(Month.DECEMBER, Month.NOVEMBER));
        assertThat(winter.overlap(early)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(early.overlap(winter)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void unknownMonthsSeparateNothing() {
        assertThat(OITA.inMonths(WINTER).overlap(OITA)).isEqualTo(1);
        assertThat(OITA.inMonths(Set.of())).isSameAs(OITA);
    }

    /** P1 and P3 of the worked example: 0.6 and 0.3 to Oita in spring, the rest to Fukuoka in other seasons. */
    @Test
    void declaredSeasonsSeparateCities() {
        MarketShares one = MarketShares.declared(
                List.of(new MarketShares.Part("oita", SPRING, 0.6), new MarketShares.Part("fukuoka", SPRING, 0.4)));
        MarketShares other = MarketShares.declared(
                List.of(new MarketShares.Part("oita", SPRING, 0.3), new MarketShares.Part("fukuoka", WINTER, 0.7)));
        assertThat(one.overlap(other)).isCloseTo(0.3, within(1e-12));
        assertThat(one.overlap(other, "fukuoka")).isZero();
        assertThat(other.of("fukuoka")).isEqualTo(0.7);
    }

    @Test
    void declaredMonthsOutweighThoseOfTheProduct() {
        MarketShares shares = MarketShares.declared(List.of(
                        new MarketShares.Part("oita", SPRING, 0.6), new MarketShares.Part("fukuoka", Set.of(), 0.4)))
                .inMonths(WINTER);
        assertThat(shares.overlap(OITA.inMonths(WINTER))).isZero();
        assertThat(shares.overlap(new MarketShares(Map.of("fukuoka", 1.0)).inMonths(WINTER)))
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void whatGoesElsewhereMeetsNobody() {
        MarketShares some = MarketShares.declared(List.of(new MarketShares.Part("oita", Set.of(), 0.3)));
        assertThat(some.overlap(OITA)).isEqualTo(0.3);
    }

    @Test
    void refusesMoreThanAllAndNothing() {
        assertThatThrownBy(() -> MarketShares.declared(
                        List.of(new MarketShares.Part("a", Set.of(), 0.6), new MarketShares.Part("b", Set.of(), 0.6))))
                .hasMessageContaining("sum of shares");
        assertThatThrownBy(() -> MarketShares.declared(List.of(new MarketShares.Part("a", Set.of(), 0))))
                .hasMessageContaining("share of a");
    }
}
