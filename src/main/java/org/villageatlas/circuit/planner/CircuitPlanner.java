package org.villageatlas.circuit.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.StringRemovalSolver;

/**
 * Plans the tour of most value: greedy filling, then rounds of ruin and repair from several starts. The same input and
 * effort give the same tour unless the clock cuts the search.
 */
public final class CircuitPlanner {

    private static final int STARTS = 2;
    private static final long REFINEMENTS = 8_000;
    private static final double[] GREEDS = {1, 1.5, 2};

    private final CircuitInput input;
    private final Effort effort;
    private final Numbers numbers;
    private final Reach reach;
    private final Filling filling;
    private final Improvement improvement;
    private final Nights nights;
    private final Random random;
    private final long begun = System.nanoTime();
    private int rounds;
    private boolean cutByTime;

    /** @throws IllegalArgumentException when there is no tour at all in these days; {@link Reach#hasTour} tells before */
    public CircuitPlanner(CircuitInput input, Effort effort) {
        this.input = input;
        this.effort = effort;
        numbers = new Numbers(input);
        reach = new Reach(input);
        if (!reach.hasTour()) {
            throw new IllegalArgumentException("the end cannot be reached from the start in these days");
        }
        filling = new Filling(usable());
        improvement = new Improvement(filling);
        nights = new Nights(reach, filling, improvement, this::isLate);
        random = new Random(effort.seed());
    }

    /** The best tour found. */
    public CircuitPlan plan() {
        Tour best = search(0);
        for (int start = 1; start < STARTS && !isOver(effort.rounds()); start++) {
            Tour found = search(start);
            if (found.isBetterThan(best)) {
                best = found;
            }
        }
        return toPlan(refined(best));
    }

    /** Days by the tour solver and nights by turns, until neither finds better. */
    private Tour refined(Tour tour) {
        DaySearch days = new DaySearch(numbers, filling.usable(), new StringRemovalSolver(), effort.seed());
        Tour best = tour;
        boolean better = true;
        while (better && !isLate()) {
            Tour found = days.improve(best, REFINEMENTS, left());
            better = found.isBetterThan(best);
            best = better ? nights.improve(found, GREEDS[0]) : best;
        }
        return best;
    }

    private Duration left() {
        Duration left = effort.cap().minus(took());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Tour search(int start) {
        double greed = GREEDS[start];
        Tour current = new Tour(numbers, reach.chain(start == 0 ? null : random));
        filling.fill(current, 0, input.days() - 1, greed, null);
        improvement.improve(current, greed);
        current = nights.improve(current, greed);
        Tour best = current;
        int last = effort.rounds() * (start + 1) / STARTS;
        while (!isOver(last)) {
            rounds++;
            Tour next = current.copy();
            ruin(next);
            filling.fill(next, 0, input.days() - 1, GREEDS[random.nextInt(GREEDS.length)], random);
            improvement.improve(next, greed);
            if (next.isBetterThan(best)) {
                best = next;
            }
            current = isAcceptable(next, current, best) ? next : current;
        }
        return nights.improve(best.copy(), greed);
    }

    /** A little worse is accepted too, so that the search leaves a valley; far below the best it goes back there. */
    private boolean isAcceptable(Tour next, Tour current, Tour best) {
        double slack = 0.015 * random.nextDouble() * Math.abs(best.tally().total() % 1000);
        return !current.isBetterThan(next)
                || next.tally().total() > best.tally().total() - slack;
    }

    /** Takes a run of visits out of one day, and now and then moves a night or empties a neighbouring day. */
    private void ruin(Tour tour) {
        if (tour.days() > 1 && random.nextInt(3) == 0) {
            int night = random.nextInt(tour.days() - 1);
            cut(tour, night, 1 + random.nextInt(3));
            cut(tour, night + 1, 1 + random.nextInt(3));
            nights.shake(tour, night, random);
        } else {
            int day = random.nextInt(tour.days());
            cut(tour, day, 1 + random.nextInt(Math.max(1, tour.stops(day))));
            cut(tour, random.nextInt(tour.days()), random.nextInt(3));
        }
        for (int day = 0; day < tour.days(); day++) {
            Filling.trim(tour, day);
        }
    }

    private void cut(Tour tour, int day, int howMany) {
        if (tour.stops(day) > 0) {
            int first = random.nextInt(tour.stops(day));
            for (int i = 0; i < howMany && first < tour.stops(day); i++) {
                tour.remove(day, first);
            }
        }
    }

    private boolean isOver(int lastRound) {
        return rounds >= lastRound || isLate();
    }

    /** Whoever asks leaves off when it is, so from then on the clock has shaped the tour. */
    private boolean isLate() {
        cutByTime |= took().compareTo(effort.cap()) > 0;
        return cutByTime;
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private List<Integer> usable() {
        return IntStream.range(0, input.sights().size())
                .filter(sight -> input.fits(reach.minutesNeeded(input.sight(sight))))
                .boxed()
                .toList();
    }

    private CircuitPlan toPlan(Tour tour) {
        List<CircuitPlan.Day> days = new ArrayList<>();
        for (int day = 0; day < tour.days(); day++) {
            days.add(new CircuitPlan.Day(
                    tour.from(day), Arrays.stream(tour.order(day)).boxed().toList(), tour.to(day)));
        }
        double value =
                input.model().value(tour.sights().stream().map(input::sight).toList());
        List<Sight> usable =
                Arrays.stream(filling.usable()).mapToObj(input::sight).toList();
        return new CircuitPlan(
                days,
                value,
                new UpperBound(input, usable).value(),
                missed(tour),
                IntStream.range(0, input.musts().size())
                        .filter(must -> !tour.tally().isMet(must))
                        .boxed()
                        .toList(),
                new CircuitPlan.Search(rounds, took(), cutByTime));
    }

    private List<CircuitPlan.Missed> missed(Tour tour) {
        return Arrays.stream(filling.usable())
                .filter(sight -> !tour.isVisited(sight))
                .mapToObj(sight -> {
                    Filling.Spot spot = Filling.closest(tour, sight);
                    return new CircuitPlan.Missed(
                            sight, tour.tally().gain(sight), spot.day(), spot.length(tour) - input.dayMinutes());
                })
                .toList();
    }
}
