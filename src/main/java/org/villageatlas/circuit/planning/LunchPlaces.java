package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.request.LunchBreak;
import org.villageatlas.circuit.request.Place;
import org.villageatlas.circuit.solver.Tour;

/**
 * Finds where the lunch of a day can be had: at the place before the drive that it falls on, in a town or a village with food on
 * the way, or at the place after it. The lunch moves within its hours to where that is; no visit moves.
 */
public final class LunchPlaces {

    /** A place is on the way when the way by it is at most so many minutes longer. */
    private static final double ON_THE_WAY = 2;

    private static final double ROUNDING = 1e-6;

    private final CircuitProblem problem;

    public LunchPlaces(CircuitProblem problem) {
        this.problem = problem;
    }

    /**
     * A day whose lunch has its place.
     *
     * @param place where it is had, or null where no place with food is known
     */
    public record Placed(Tour tour, @Nullable Place place) {}

    /** The same day with its lunch where one can eat; unchanged where it has none or no such place is known. */
    public Placed of(Tour tour) {
        LunchBreak lunch = problem.request().lunchBreak();
        Double planned = tour.breakStart();
        if (lunch == null || planned == null) {
            return new Placed(tour, null);
        }
        List<Tour.Visit> visits = tour.visits();
        int next = 0;
        while (next < visits.size() && visits.get(next).start() <= planned) {
            next++;
        }
        if (next > 0 && planned < visits.get(next - 1).leave()) {
            int here = problem.placeOf(visits.get(next - 1).node());
            return new Placed(tour, problem.canEat(here) ? problem.place(here) : null);
        }
        double left = next == 0 ? tour.begin() : visits.get(next - 1).leave();
        int from =
                problem.placeOf(next == 0 ? tour.start() : visits.get(next - 1).node());
        int to = problem.placeOf(
                next == visits.size() ? tour.end() : visits.get(next).node());
        double due = next == visits.size() ? tour.finish() : visits.get(next).start();
        for (Meal meal : meals(from, to)) {
            double start = Math.max(left + meal.before(), lunch.from().toSecondOfDay() / 60.0);
            boolean isInTime = start <= lunch.to().toSecondOfDay() / 60.0 + ROUNDING
                    && start + lunch.minutes() + meal.after() <= due + ROUNDING;
            if (isInTime) {
                double arrival = meal.after() == 0 && from != to ? start : start + lunch.minutes() + meal.after();
                return new Placed(moved(tour, next, start, arrival), problem.place(meal.place()));
            }
        }
        return new Placed(tour, null);
    }

    /**
     * A place where lunch can be had.
     *
     * @param before minutes from the place before to it
     * @param after minutes from it to the place after
     */
    private record Meal(int place, double before, double after) {}

    /** At the place before, on the way from the soonest on, at the place after. */
    private List<Meal> meals(int from, int to) {
        double way = problem.minutes(from, to);
        List<Meal> meals = new ArrayList<>();
        for (int place = 0; place < problem.placeCount() && from != to; place++) {
            double before = problem.minutes(from, place);
            boolean isBetween = place != from && place != to && before <= way;
            if (isBetween && problem.canEat(place) && before + problem.minutes(place, to) <= way + ON_THE_WAY) {
                meals.add(new Meal(place, before, way - before));
            }
        }
        meals.sort((one, other) -> Double.compare(one.before(), other.before()));
        if (problem.canEat(from)) {
            meals.add(0, new Meal(from, 0, way));
        }
        if (problem.canEat(to) && from != to) {
            meals.add(new Meal(to, way, 0));
        }
        return meals;
    }

    private static Tour moved(Tour tour, int next, double lunch, double arrival) {
        List<Tour.Visit> visits = new ArrayList<>(tour.visits());
        if (next < visits.size()) {
            Tour.Visit visit = visits.get(next);
            visits.set(next, new Tour.Visit(visit.node(), arrival, visit.start(), visit.leave()));
        }
        return new Tour(tour.start(), visits, tour.end(), tour.travel(), tour.begin(), tour.finish(), lunch);
    }
}
