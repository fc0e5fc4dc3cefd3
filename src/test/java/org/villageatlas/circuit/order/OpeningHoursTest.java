package org.villageatlas.circuit.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24/7                                            | SUNDAY  | [Span[from=0, to=1440]]
            09:00-17:00                                     | SUNDAY  | [Span[from=540, to=1020]]
            Mo-Fr 09:00-13:00, 16:00-19:00                  | FRIDAY  | [Span[from=540, to=780], Span[from=960, to=1140]]
            Mo-Fr 09:00-13:00                               | SUNDAY  | []
            Mo-Su 09:00-17:00; We off                       | WEDNESDAY | []
            Sa-Mo 10:00-12:00                               | MONDAY  | [Span[from=600, to=720]]
            Apr-Oct 09:00-18:00; Nov-Mar 10:00-15:00        | TUESDAY | [Span[from=540, to=1080]]
            Nov-Mar 10:00-15:00                             | TUESDAY | []
            09:00-17:00; PH off                             | MONDAY  | [Span[from=540, to=1020]]
            18:00-02:00                                     | MONDAY  | [Span[from=1080, to=1440]]
            """)
    void readsTheHoursOfADayInJuly(String text, DayOfWeek day, String expected) {
        assertThat(OpeningHours.parse(text, Month.JULY).orElseThrow().on(day)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sunrise-sunset", "by appointment", "Mo-Fr 9-17", "", "Mo[1] 09:00-12:00", "09:00+"})
    void whatItCannotReadIsLeftOpen(String text) {
        assertThat(OpeningHours.parse(text, null)).isEmpty();
    }

    @Test
    void withoutAWeekdayItKeepsToHoursThatHoldOnEveryOpenDay() {
        OpeningHours hours =
                OpeningHours.parse("Tu-Fr 09:00-16:00; Sa,Su 10:00-18:00", null).orElseThrow();
        assertThat(hours.onAnyDay()).hasToString("[Span[from=600, to=960]]");
        assertThat(OpeningHours.parse("Mo-Su off", null).orElseThrow().onAnyDay())
                .isEmpty();
    }
}
