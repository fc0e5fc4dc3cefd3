package org.villageatlas.resource;

import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;
import static java.time.Month.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.problem.Invalid;

/** Months as they are written, each form beside the months that it means. */
class MonthsTest {

    @Test
    void aCellHoldsNumbersInAnyOrder() {
        assertThat(Months.parse("months", " 10 4;5 4")).containsExactly(APRIL, MAY, OCTOBER);
        assertThat(Months.format(Set.of(OCTOBER, APRIL, MAY))).isEqualTo("4 5 10");
        assertThat(Months.parse("months", null)).isEmpty();
        assertThat(Months.format(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "May", "1.5", "+1"})
    void aCellRefusesWhatIsNoMonth(String word) {
        assertThatThrownBy(() -> Months.parse("months", "4 " + word))
                .isInstanceOf(Invalid.class)
                .hasMessage("months is '" + word + "'; expected month numbers from 1 to 12 with spaces between them.");
    }

    @Test
    void aNumberIsAMonthWhenItIsWholeAndFromOneToTwelve() {
        assertThat(Months.of("month", 12.0)).isEqualTo(DECEMBER);
        for (Number wrong : List.of(0, 13, 1.5)) {
            assertThatThrownBy(() -> Months.of("month", wrong)).hasMessageContaining("a whole number from 1 to 12");
        }
        assertThatThrownBy(() -> Months.of("month", null)).hasMessageStartingWith("month is missing");
    }

    @Test
    void bitsBeginWithJanuary() {
        assertThat(Months.bits(Set.of(JANUARY, DECEMBER))).isEqualTo(0b1000_0000_0001);
        assertThat(Months.bit(null)).isZero();
    }

    @Test
    void datesCoverTheMonthsOfWhichHalfTheDaysAreMeant() {
        assertThat(Months.ofDates("(Oct 17-Dec 15)")).contains(EnumSet.of(java.time.Month.NOVEMBER));
        assertThat(Months.ofDates("(Oct 16-Jan)"))
                .contains(EnumSet.of(OCTOBER, java.time.Month.NOVEMBER, DECEMBER, JANUARY));
        assertThat(Months.ofDates("snow")).isEmpty();
        assertThat(Months.ofDates("Mo-Fr")).isEmpty();
    }
}
