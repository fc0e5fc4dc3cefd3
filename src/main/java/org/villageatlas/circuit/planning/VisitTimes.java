package org.villageatlas.circuit.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Pin;
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

    TourStop of(Candidate candidate) {
        long days = TourStop.ANY_DAY;
        int rank = 0;
        for (Pin pin : request.pins()) {
            if (candidate.isOf(pin.stop())) {
                days &= 1L << (pin.day() - 1);
                Integer position = pin.position();
                rank = position == null ? rank : position;
            }
        }
        List<TimeWindow> windows =
                hours(candidate).map(hours -> windows(candidate, hours)).orElse(List.of());
        TourStop stop = new TourStop(0, candidate.visit().toMinutes(), windows, days, rank);
        return stop.on(stop.openDays());
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
                .map(hours -> !windows(candidate, hours).isEmpty())
                .orElse(true);
    }

    /** A visit is over when the door closes. */
    private List<TimeWindow> windows(Candidate candidate, OpeningHours hours) {
        List<TimeWindow> windows = new ArrayList<>();
        LocalDate date = request.date();
        for (int day = 0; day < request.days(); day++) {
            List<OpeningHours.Span> spans =
                    date == null ? hours.onAnyDay(request.calendarMonth()) : hours.on(date.plusDays(day));
            for (OpeningHours.Span span : spans) {
                double last = span.to() - candidate.visit().toMinutes();
                if (last >= span.from()) {
                    windows.add(new TimeWindow(span.from(), last, 1L << day));
                }
            }
        }
        return windows;
    }
}
