package org.villageatlas.circuit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.order.Candidate;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.LunchBreak;
import org.villageatlas.circuit.order.Place;
import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.geo.Metres;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;

/** Walks through one day with the clock in hand. */
final class DayReport {

    private final CircuitCase circuitCase;
    private final CircuitPlan.Day plan;
    private final boolean last;
    private int here;
    private Duration drive = Duration.ZERO;
    private Duration visits = Duration.ZERO;
    private double waited;
    private Metres distance = Metres.NONE;

    DayReport(CircuitCase circuitCase, CircuitPlan.Day plan, boolean last) {
        this.circuitCase = circuitCase;
        this.plan = plan;
        this.last = last;
        here = plan.from();
    }

    /** To be called once. */
    Circuit.Day day(int number) {
        List<Circuit.Stop> stops = new ArrayList<>();
        for (CircuitPlan.Visit visit : plan.visits()) {
            stops.add(stop(stops.size() + 1, visit));
        }
        Circuit.Arrival end = end();
        return new Circuit.Day(
                number,
                spot(circuitCase.place(plan.from())),
                clock(plan.begin()),
                stops,
                end,
                Minutes.rounded(drive),
                Minutes.rounded(visits),
                CircuitReport.rounded(waited - lunchWithinWaits()),
                lunch(),
                CircuitReport.rounded(plan.finish() - plan.begin()),
                Kilometres.rounded(distance),
                last ? null : overnight(),
                stops.isEmpty() ? "No further stop fits into the hours of this day." : null);
    }

    private Circuit.Stop stop(int order, CircuitPlan.Visit visit) {
        int sight = visit.sight();
        Candidate candidate = circuitCase.candidate(sight);
        Resource attraction = candidate.attraction();
        Theme theme = candidate.theme();
        Trip.Reached leg = drive(circuitCase.nodeOf(sight));
        visits = visits.plus(candidate.visit());
        waited += visit.begin() - visit.arrive();
        return new Circuit.Stop(
                order,
                candidate.village().id(),
                candidate.village().name(),
                attraction == null ? null : attraction.id(),
                attraction == null ? null : attraction.name(),
                theme == null ? null : Choice.label(theme),
                candidate.village().position().longitude(),
                candidate.village().position().latitude(),
                clock(visit.arrive()),
                clock(visit.leave()),
                CircuitReport.rounded(visit.begin() - visit.arrive()),
                Minutes.rounded(candidate.visit()),
                candidate.estimated(),
                openingHours(attraction),
                circuitCase.isTimed(sight),
                Minutes.rounded(leg.total()),
                Kilometres.rounded(leg.distance()));
    }

    private Circuit.Arrival end() {
        Trip.Reached leg = drive(plan.to());
        Circuit.Spot spot = spot(circuitCase.place(plan.to()));
        return new Circuit.Arrival(
                spot.id(),
                spot.name(),
                spot.lon(),
                spot.lat(),
                clock(plan.finish()),
                Minutes.rounded(leg.total()),
                Kilometres.rounded(leg.distance()));
    }

    private Circuit.Overnight overnight() {
        Place place = circuitCase.place(plan.to());
        String kind = place.kind() == Place.Kind.CITY ? "city" : "lodging";
        return new Circuit.Overnight(
                place.id(), place.name(), plan.to() == circuitCase.input().start() ? "start" : kind);
    }

    private Trip.Reached drive(int to) {
        Trip.Reached leg = circuitCase
                .ways()
                .between(here, to)
                .fold(way -> way, none -> new Trip.Reached(Duration.ZERO, Duration.ZERO, Metres.NONE));
        here = to;
        drive = drive.plus(leg.total());
        distance = distance.plus(leg.distance());
        return leg;
    }

    private Circuit.@Nullable Lunch lunch() {
        Double begin = plan.pause();
        LunchBreak lunch = circuitCase.request().lunch();
        return begin == null || lunch == null
                ? null
                : new Circuit.Lunch(clock(begin), clock(begin + lunch.minutes()), lunch.minutes());
    }

    /** Lunch is no waiting. */
    private double lunchWithinWaits() {
        Double begin = plan.pause();
        LunchBreak lunch = circuitCase.request().lunch();
        boolean isWithin = begin != null
                && plan.visits().stream().anyMatch(visit -> visit.arrive() <= begin && begin < visit.begin());
        return isWithin && lunch != null ? lunch.minutes() : 0;
    }

    /** Minutes after midnight, to the nearest minute. */
    private static String clock(double minutes) {
        long nearest = Math.round(minutes);
        return String.format(Locale.ROOT, "%02d:%02d", nearest / 60, nearest % 60);
    }

    private static @Nullable String openingHours(@Nullable Resource attraction) {
        Resource.Visit visit = attraction == null ? null : attraction.visit();
        return visit == null ? null : visit.openingHours();
    }

    private static Circuit.Spot spot(Place place) {
        return new Circuit.Spot(
                place.id(),
                place.name(),
                place.position().longitude(),
                place.position().latitude());
    }
}
