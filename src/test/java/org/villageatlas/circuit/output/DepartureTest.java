package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.problem.Invalid;

class DepartureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void withoutADateItIsTheNextDayOfTheCircuitsMonth() {
        assertThat(Departure.of(null, Month.JUNE, TODAY)).isEqualTo("2027-06-01");
        assertThat(Departure.of(null, Month.DECEMBER, TODAY)).isEqualTo("2026-12-01");
        assertThat(Departure.of(null, Month.NOVEMBER, TODAY)).isEqualTo("2026-11-23");
        assertThat(Departure.of(null, Month.FEBRUARY, LocalDate.of(2026, 3, 31)))
                .isEqualTo("2027-02-01");
        assertThat(Departure.of(null, Month.NOVEMBER, LocalDate.of(2026, 11, 30)))
                .isEqualTo("2027-11-01");
        assertThat(Departure.of(null, null, LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-01");
    }

    @Test
    void aDateInAnotherMonthIsRefusedAsOpeningMonthsWouldNotHold() {
        assertThat(Departure.of("2027-06-12", Month.JUNE, TODAY)).isEqualTo("2027-06-12");
        assertThatThrownBy(() -> Departure.of("2027-07-01", Month.JUNE, TODAY))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("a date in June");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tomorrow", "2027-02-29", "12.6.2027", "+12027-06-12", "-2027-06-12", "2027-06-12T09:00"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> Departure.of(text, null, TODAY)).isInstanceOf(Invalid.class);
    }
}
