package org.villageatlas.circuit.output;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.Circuit;

/**
 * An iCalendar (RFC 5545) with an event for each stop. Times are those of the clock at the place, "floating" in the
 * standard's word: a traveller's telephone has that zone when he is there.
 */
final class ICalendar {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final Itinerary itinerary;
    private final LocalDate first;
    private final String stamp;
    private final StringBuilder text = new StringBuilder();

    private ICalendar(Itinerary itinerary, LocalDate first, Instant now) {
        this.itinerary = itinerary;
        this.first = first;
        stamp = TIME.format(now.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /**
     * @param first date of day 1
     * @param now when the file is made
     */
    static String write(Itinerary itinerary, LocalDate first, Instant now) {
        return new ICalendar(itinerary, first, now).write();
    }

    private String write() {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Village Atlas//Circuits//EN");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", escaped(itinerary.title()));
        itinerary.circuit().days().forEach(day -> day.stops().forEach(stop -> event(day, stop)));
        line("END", "VCALENDAR");
        return text.toString();
    }

    private void event(Circuit.Day day, Circuit.Stop stop) {
        LocalDateTime begin = at(day, Itinerary.begin(stop), null);
        LocalDateTime depart = at(day, LocalTime.parse(stop.depart()), begin);
        line("BEGIN", "VEVENT");
        line("UID", itinerary.circuit().id() + "-" + first + "-" + day.day() + "-" + stop.order() + "@village-atlas");
        line("DTSTAMP", stamp);
        line("DTSTART", TIME.format(begin));
        if (depart.isAfter(begin)) {
            line("DTEND", TIME.format(depart));
        }
        line("SUMMARY", escaped(Itinerary.name(stop)));
        line("LOCATION", escaped(stop.villageName()));
        line("GEO", XmlDocument.degrees(stop.lat()) + ";" + XmlDocument.degrees(stop.lon()));
        line("DESCRIPTION", escaped(Itinerary.describe(day, stop)));
        if (stop.theme() != null) {
            line("CATEGORIES", escaped(stop.theme()));
        }
        line("URL", itinerary.address());
        line("END", "VEVENT");
    }

    /** A clock time of a day; one before another is that of the next date. */
    private LocalDateTime at(Circuit.Day day, LocalTime clock, @Nullable LocalDateTime after) {
        LocalDateTime time = first.plusDays(day.day() - 1L).atTime(clock);
        return after != null && time.isBefore(after) ? time.plusDays(1) : time;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Lines end with CR LF and are folded after 75 bytes of UTF-8 at most, never within a character. */
    private void line(String name, String value) {
        int length = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(character);
            length += bytes;
        }
        text.append("\r\n");
    }
}
