package org.villageatlas.circuit.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.Break;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TimeWindow;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/** Hours of opening, pauses, pinned orders, limits on the way and nights, each checked by the day's walk. */
class TimedProblemsTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final TourSolver solver = new StringRemovalSolver();

    /** The day is walked minute by minute, which shares nothing with the clock of the solver but the rule. */
    static double finishByMinutes(TourProblem problem, Tour tour, int day) {
        TourDay limits = problem.days().get(day);
        Break dayBreak = limits.dayBreak();
        double now = limits.earliest();
        boolean isTaken = dayBreak == null;
        int here = tour.start();
        List<Integer> nodes = new ArrayList<>(tour.nodes());
        nodes.add(tour.end());
        for (int node : nodes) {
            double left = problem.travel()[here][node];
            while (left > 0) {
                if (!isTaken && now >= dayBreak.from()) {
                    now += dayBreak.length();
                    isTaken = true;
                }
                now++;
                left--;
            }
            here = node;
            if (node == tour.end() && node == nodes.get(nodes.size() - 1)) {
                break;
            }
            TourStop stop = problem.stops().get(node);
            double opened = now;
            while (!isOpen(stop, opened, day)
                    || !isTaken
                            && (opened > dayBreak.from()
                                    || opened + stop.serviceTime() > dayBreak.to() && !isLong(stop, dayBreak))) {
                if (!isTaken && opened >= dayBreak.from()) {
                    opened = Math.max(opened, dayBreak.from() + dayBreak.length());
                    isTaken = true;
                    continue;
                }
                opened++;
                if (opened > 5000) {
                    return NEVER;
                }
            }
            now = opened + stop.serviceTime();
            if (!isTaken && now > dayBreak.from()) {
                now += dayBreak.length();
                isTaken = true;
            }
        }
        return now;
    }

    private static boolean isLong(TourStop stop, Break dayBreak) {
        return stop.timeWindows().isEmpty() && stop.serviceTime() >= dayBreak.longVisit();
    }

    private static boolean isOpen(TourStop stop, double moment, int day) {
        return stop.timeWindows().isEmpty()
                || stop.timeWindows().stream()
                        .anyMatch(opening -> (opening.days() >> day & 1) != 0
                                && moment >= opening.open()
                                && moment <= opening.close());
    }

    @Test
    void keepsHoursPausesAndLimitsOnRandomProblems() {
        for (long seed = 0; seed < 30; seed++) {
            TourProblem problem = random(seed);
            TourPlan plan = solver.solve(problem, SearchBudget.ofIterations(1500), seed, 1);
            DayScheduler scheduler = new DayScheduler(problem);
            for (int day = 0; day < plan.tours().size(); day++) {
                Tour tour = plan.tours().get(day);
                assertThat(scheduler
                                .schedule(day, tour.start(), tour.nodes(), tour.end())
                                .violations())
                        .as("seed %d day %d", seed, day)
                        .isEmpty();
                assertThat(tour.travel()).isLessThanOrEqualTo(120 + 1e-9);
                assertThat(tour.finish())
                        .as("seed %d day %d %s", seed, day, tour)
                        .isEqualTo(finishByMinutes(problem, tour, day));
            }
            assertThat(plan.tours().get(0).end())
                    .as("a day begins where the last ended")
                    .isEqualTo(plan.tours().get(1).start());
            assertThat(problem.constraints().overnightStops().get(0))
                    .contains(plan.tours().get(0).end());
        }
    }

    /** Two days of eight hours from 9, whole minutes, half of the stops with hours that differ by day. */
    private static TourProblem random(long seed) {
        Random random = new Random(seed);
        TourProblem plain = RandomProblems.of(seed, 25, 2, 480, false);
        int size = plain.size();
        List<TourStop> stops = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            List<TimeWindow> openings = new ArrayList<>();
            if (random.nextBoolean() && node > 2) {
                double open = 540 + random.nextInt(200);
                openings.add(new TimeWindow(open, open + 60, 1));
                openings.add(new TimeWindow(open + 150, open + 200, 3));
            }
            stops.add(new TourStop(
                    node > 2 ? 1 + random.nextInt(9) : 0, 20 + random.nextInt(180), openings, TourStop.ANY_DAY, 0));
        }
        TourDay day = new TourDay(0, 0, 540, 1020, 120, new Break(720, 840, 45, seed % 2 == 0 ? 100 : NEVER));
        return new TourProblem(
                plain.travel(),
                stops,
                List.of(day, day),
                List.of(),
                new TourConstraints(List.of(), List.of(Set.of(0, 1, 2)), List.of(), NEVER));
    }

    @Test
    void pinnedStopsKeepTheirDayAndOrder() {
        double[][] travel = line(0, 10, 20, 30, 40);
        List<TourStop> stops = List.of(
                TourStop.nothing(),
                new TourStop(1, 5, List.of(), 0b10, 2),
                TourStop.of(1, 5),
                new TourStop(1, 5, List.of(), 0b10, 1),
                TourStop.of(1, 5));
        TourDay day = new TourDay(0, 0, 0, 200);
        TourProblem problem = new TourProblem(
                travel, stops, List.of(day, day), List.of(), TourConstraints.NONE.requiring(Set.of(1, 3)));
        List<Integer> second = solver.solve(problem, SearchBudget.ofIterations(500), 1, 1)
                .tours()
                .get(1)
                .nodes();
        assertThat(second).containsSubsequence(3, 1);
    }

    @Test
    void movesTheNightToWhereMoreIsWorthSeeing() {
        // A far bed at 100 lets both days see what no day trip from 0 reaches.
        double[][] travel = line(0, 100, 90, 110, 5);
        List<TourStop> stops = List.of(
                TourStop.nothing(), TourStop.nothing(), TourStop.of(10, 5), TourStop.of(10, 5), TourStop.of(1, 5));
        TourDay day = new TourDay(0, 0, 0, 125);
        TourProblem problem = new TourProblem(
                travel,
                stops,
                List.of(day, day),
                List.of(),
                new TourConstraints(List.of(), List.of(Set.of(0, 1)), List.of(), NEVER));
        TourPlan plan = solver.solve(problem, SearchBudget.ofIterations(500), 1, 1);
        assertThat(plan.tours().get(0).end()).isEqualTo(1);
        assertThat(plan.value()).isEqualTo(21);
    }

    @Test
    void aQuotaIsKept() {
        double[][] travel = line(0, 1, 2, 3, 4);
        List<TourStop> stops =
                List.of(TourStop.nothing(), TourStop.of(9, 1), TourStop.of(9, 1), TourStop.of(9, 1), TourStop.of(1, 1));
        TourProblem problem = new TourProblem(
                travel,
                stops,
                List.of(new TourDay(0, 0, 0, 100)),
                List.of(new CoverageSet(1, List.of(1.0), Map.of(4, 1.0))),
                TourConstraints.NONE.withQuotas(List.of(new Quota(Set.of(1, 2, 3), 1))));
        TourPlan plan = solver.solve(problem, SearchBudget.ofIterations(300), 1, 1);
        assertThat(plan.tours().get(0).nodes()).hasSize(2).contains(4);
        assertThat(plan.value()).isEqualTo(11);
    }

    private static double[][] line(double... places) {
        double[][] travel = new double[places.length][places.length];
        for (int from = 0; from < places.length; from++) {
            for (int to = 0; to < places.length; to++) {
                travel[from][to] = Math.abs(places[from] - places[to]);
            }
        }
        return travel;
    }
}
