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

    private final Itinerary june = Toy.of("{'start':'port','days':1,'month':6}");
    private final Itinerary anyTime = Toy.of("{'start':'port','days':1}");
    private final Itinerary dated = Toy.of("{'start':'port','days':1,'date':'2027-06-12'}");

    @Test
    void withoutADateItIsTheNextDayOfTheCircuitsMonth() {
        assertThat(Departure.next(Month.JUNE, LocalDate.of(2026, 11, 23))).isEqualTo("2027-06-01");
        assertThat(Departure.next(Month.DECEMBER, LocalDate.of(2026, 11, 23))).isEqualTo("2026-12-01");
        assertThat(Departure.next(Month.NOVEMBER, LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
        assertThat(Departure.next(Month.FEBRUARY, LocalDate.of(2026, 3, 31))).isEqualTo("2027-02-01");
        assertThat(Departure.next(Month.NOVEMBER, LocalDate.of(2026, 12, 1))).isEqualTo("2027-11-01");
        assertThat(Departure.of(null, june, TODAY)).isEqualTo("2027-06-01");
        assertThat(Departure.of(null, anyTime, TODAY)).isEqualTo("2026-11-23");
        assertThat(Departure.of(null, dated, TODAY)).isEqualTo("2027-06-12");
    }

    @Test
    void aDateInAnotherMonthIsRefusedAsOpeningMonthsWouldNotHold() {
        assertThat(Departure.of("2027-06-12", june, TODAY)).isEqualTo("2027-06-12");
        assertThatThrownBy(() -> Departure.of("2027-07-01", june, TODAY))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("a date in June");
    }

    @Test
    void aCircuitPlannedForADateBeginsOnIt() {
        assertThatThrownBy(() -> Departure.of("2027-06-13", dated, TODAY))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("expected 2027-06-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tomorrow", "2027-02-29", "12.6.2027", "+12027-06-12", "-2027-06-12", "2027-06-12T09:00"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> Departure.of(text, anyTime, TODAY)).isInstanceOf(Invalid.class);
    }
}
