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
import org.villageatlas.circuit.planning.Candidate;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.LunchPlaces;
import org.villageatlas.circuit.request.LunchBreak;
import org.villageatlas.circuit.request.Place;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.geo.Metres;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;

/** Publishes one planned day: its stops, legs, clock times and totals. */
final class DayReport {

    private final CircuitProblem problem;
    private final Tour plan;
    private final @Nullable Place lunchPlace;
    private final boolean last;
    private int here;
    private Duration drive = Duration.ZERO;
    private Duration visits = Duration.ZERO;
    private double waited;
    private Metres distance = Metres.NONE;

    DayReport(CircuitProblem problem, Tour plan, boolean last) {
        this.problem = problem;
        LunchPlaces.Placed placed = new LunchPlaces(problem).of(plan);
        this.plan = placed.tour();
        lunchPlace = placed.place();
        this.last = last;
        here = problem.placeOf(plan.start());
    }

    /** To be called once. */
    Circuit.Day day(int number) {
        List<Circuit.Stop> stops = new ArrayList<>();
        for (Tour.Visit visit : plan.visits()) {
            stops.add(stop(stops.size() + 1, visit));
        }
        Circuit.Arrival end = end();
        return new Circuit.Day(
                number,
                spot(problem.place(problem.placeOf(plan.start()))),
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

    private Circuit.Stop stop(int order, Tour.Visit visit) {
        int node = visit.node();
        Candidate candidate = problem.candidate(node);
        Resource attraction = candidate.attraction();
        Theme theme = candidate.theme();
        Trip.Reached leg = drive(problem.placeOf(node));
        visits = visits.plus(candidate.visit());
        waited += visit.start() - visit.arrive();
        return new Circuit.Stop(
                order,
                candidate.id(),
                candidate.village().id(),
                candidate.village().name(),
                attraction == null ? null : attraction.id(),
                attraction == null ? null : attraction.name(),
                theme == null ? null : Choice.label(theme),
                candidate.village().position().longitude(),
                candidate.village().position().latitude(),
                clock(visit.arrive()),
                clock(visit.leave()),
                CircuitReport.rounded(visit.start() - visit.arrive()),
                Minutes.rounded(candidate.visit()),
                candidate.estimated(),
                openingHours(attraction),
                problem.isTimed(node),
                Minutes.rounded(leg.total()),
                Kilometres.rounded(leg.distance()));
    }

    private Circuit.Arrival end() {
        Trip.Reached leg = drive(problem.placeOf(plan.end()));
        Circuit.Spot spot = spot(problem.place(problem.placeOf(plan.end())));
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
        Place place = problem.place(problem.placeOf(plan.end()));
        String kind = place.kind() == Place.Kind.CITY ? "city" : "lodging";
        return new Circuit.Overnight(
                place.id(),
                place.name(),
                problem.placeOf(plan.end())
                                == problem.placeOf(
                                        problem.unscored().days().get(0).start())
                        ? "start"
                        : kind);
    }

    private Trip.Reached drive(int to) {
        Trip.Reached leg = problem.legs()
                .between(here, to)
                .fold(reached -> reached, none -> new Trip.Reached(Duration.ZERO, Duration.ZERO, Metres.NONE));
        here = to;
        drive = drive.plus(leg.total());
        distance = distance.plus(leg.distance());
        return leg;
    }

    private Circuit.@Nullable Lunch lunch() {
        Double begin = plan.breakStart();
        LunchBreak lunch = problem.request().lunchBreak();
        return begin == null || lunch == null
                ? null
                : new Circuit.Lunch(
                        clock(begin),
                        clock(begin + lunch.minutes()),
                        lunch.minutes(),
                        lunchPlace == null ? null : lunchPlace.name());
    }

    /** Lunch is no waiting. */
    private double lunchWithinWaits() {
        Double begin = plan.breakStart();
        LunchBreak lunch = problem.request().lunchBreak();
        boolean isWithin = begin != null
                && plan.visits().stream().anyMatch(visit -> visit.arrive() <= begin && begin < visit.start());
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
