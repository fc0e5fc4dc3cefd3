package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.Circuit;

class ICalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 7, 30);
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static String write(Itinerary itinerary) {
        return ICalendar.write(itinerary, FIRST, NOW);
    }

    /** The lines with their folds undone, as RFC 5545 section 3.1 says. */
    private static List<String> lines(String calendar) {
        return Arrays.asList(calendar.replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(String calendar, String name) {
        return lines(calendar).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }

    @Test
    void hasAnEventForEachStopWithItsTimesOnTheDatesOfItsDays() {
        Itinerary itinerary = Toy.summer();
        String calendar = write(itinerary);
        int event = 0;
        for (Circuit.Day day : itinerary.circuit().days()) {
            for (Circuit.Stop stop : day.stops()) {
                String date = day.day() == 1 ? "20270730T" : "20270731T";
                assertThat(values(calendar, "DTSTART").get(event))
                        .isEqualTo(date + Itinerary.begin(stop).toString().replace(":", "") + "00");
                assertThat(values(calendar, "DTEND").get(event))
                        .isEqualTo(date + stop.depart().replace(":", "") + "00");
                assertThat(values(calendar, "GEO").get(event))
                        .isEqualTo("40.000000;" + XmlDocument.degrees(stop.lon()));
                assertThat(values(calendar, "LOCATION").get(event)).isEqualTo(stop.villageName());
                event++;
            }
        }
        assertThat(values(calendar, "BEGIN")).hasSize(event + 1);
        assertThat(event).isGreaterThan(1);
        assertThat(values(calendar, "UID")).doesNotHaveDuplicates().hasSize(event);
    }

    @Test
    void hasWhatTheStandardAsksFor() {
        String calendar = write(Toy.summer());
        assertThat(lines(calendar)).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(values(calendar, "PRODID")).hasSize(1);
        assertThat(values(calendar, "DTSTAMP")).contains("20261122T000000Z");
        assertThat(calendar).endsWith("\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void foldsLinesAt75BytesAndNeverWithinACharacter() {
        String calendar = write(Toy.named("Shën Gjergj ë 𝄞 ".repeat(30)));
        assertThat(Arrays.asList(calendar.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(values(calendar, "LOCATION").get(0)).isEqualTo("Shën Gjergj ë 𝄞 ".repeat(30));
    }

    @Test
    void escapesWhatHasAMeaningInText() {
        assertThat(values(write(Toy.named(Toy.AWKWARD)), "LOCATION").get(0))
                .isEqualTo("Bed & <b>breakfast</b>\\; \"50 % off\"\\, \\\\ n ë 𝄞 ]]>");
        assertThat(values(write(Toy.named("one\ntwo\r\nBEGIN:VEVENT")), "LOCATION")
                        .get(0))
                .isEqualTo("one\\ntwo\\nBEGIN:VEVENT");
    }
}
