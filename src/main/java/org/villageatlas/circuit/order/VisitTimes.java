package org.villageatlas.circuit.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.villageatlas.circuit.planner.Sight;
import org.villageatlas.circuit.solver.TimeWindow;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.resource.OpeningHours;
import org.villageatlas.resource.Resource;

/** On which days of a tour and at what times its stops can be visited, from their opening hours and the pins. */
final class VisitTimes {

    private final CircuitRequest request;

    VisitTimes(CircuitRequest request) {
        this.request = request;
    }

    Sight.When of(Candidate candidate) {
        long days = TourStop.ANY_DAY;
        int rank = 0;
        for (Pin pin : request.pins()) {
            if (candidate.isOf(pin.stop())) {
                days &= 1L << (pin.day() - 1);
                Integer position = pin.position();
                rank = position == null ? rank : position;
            }
        }
        return hours(candidate)
                .map(hours -> openings(candidate, hours))
                .map(openings -> new Sight.When(openings, openDays(openings), 0))
                .orElse(Sight.When.EVER)
                .pinned(days, rank);
    }

    /** Whether the hours of a stop are known and the clock waits for them. */
    Optional<OpeningHours> hours(Candidate candidate) {
        Resource attraction = candidate.attraction();
        Resource.Visit visit = attraction == null ? null : attraction.visit();
        String text = visit == null ? null : visit.openingHours();
        return text == null ? Optional.empty() : OpeningHours.parse(text);
    }

    /** Whether it opens on some day of the tour for long enough. */
    boolean isEverOpen(Candidate candidate) {
        return hours(candidate)
                .map(hours -> !openings(candidate, hours).isEmpty())
                .orElse(true);
    }

    /** A visit is over when the door closes. */
    private List<TimeWindow> openings(Candidate candidate, OpeningHours hours) {
        List<TimeWindow> openings = new ArrayList<>();
        LocalDate date = request.date();
        for (int day = 0; day < request.days(); day++) {
            List<OpeningHours.Span> spans = date == null
                    ? hours.onAnyDay(request.calendarMonth())
                    : hours.on(date.plusDays(day));
            for (OpeningHours.Span span : spans) {
                double last = span.to() - candidate.visit().toMinutes();
                if (last >= span.from()) {
                    openings.add(new TimeWindow(span.from(), last, 1L << day));
                }
            }
        }
        return openings;
    }

    private static long openDays(List<TimeWindow> openings) {
        return openings.stream().mapToLong(TimeWindow::days).reduce(0, (one, other) -> one | other);
    }
}
