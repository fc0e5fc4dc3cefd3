package org.villageatlas.circuit.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Labels;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.problem.Invalid;

/** Tells a request that cannot be met from one that can, and names the member at fault. */
public final class CircuitChecks {

    private final CircuitProblem problem;

    public CircuitChecks(CircuitProblem problem) {
        this.problem = problem;
    }

    /** @throws Invalid when there can be no tour, or none with what must be visited */
    public void beforePlanning() {
        checkOnRoad(
                "start",
                problem.request().start(),
                problem.placeOf(problem.unscored().days().get(0).start()));
        checkOnRoad("end", problem.request().end(), problem.placeOf(end()));
        if (problem.candidateCount() == 0) {
            throw nothingLeft();
        }
        if (!problem.reach().hasTour()) {
            throw new Invalid(
                    "end",
                    problem.request().end(),
                    "a place that can be reached from the start with nights in known places (days: "
                            + problem.request().days() + ", of " + hours() + " each)");
        }
        for (int i = 0; i < problem.required().size(); i++) {
            checkMust(i);
        }
        checkNearest();
    }

    /** @throws Invalid when something that must be visited found no room */
    public void afterPlanning(CircuitPlan plan) {
        for (int must : plan.unmet()) {
            String lacking = plan.unvisited().stream()
                    .filter(unvisited -> problem.required().get(must).contains(unvisited.node()))
                    .min(Comparator.comparingDouble(CircuitPlan.Unvisited::excess))
                    .map(unvisited -> new LeftOutReasons(problem, plan).of(unvisited))
                    .orElse("would take more time than there is");
            throw new Invalid(
                    field(must),
                    wanted(must),
                    "stops that fit together (days: " + problem.request().days() + ", of " + hours()
                            + " each); beside the others this one " + lacking);
        }
        if (!plan.found().sound()) {
            throw new Invalid(
                    "max_leg_minutes",
                    problem.request().longestLeg(),
                    "longer legs: no chain of stops leads from the start to the end in legs of that length");
        }
    }

    private void checkOnRoad(String field, Object value, int node) {
        if (!problem.legs().isOnRoad(node)) {
            throw new Invalid(field, value, "a place within reach of a road of the road network");
        }
    }

    private void checkMust(int index) {
        Infeasibility least = null;
        for (int node : problem.required().get(index)) {
            Infeasibility infeasibility = problem.infeasibility(node);
            if (infeasibility == null) {
                checkPinnedDay(index);
                return;
            }
            least = least == null || infeasibility.minutes() < least.minutes() ? infeasibility : least;
        }
        if (least != null) {
            throw new Invalid(field(index), wanted(index), expected(least));
        }
    }

    private String expected(Infeasibility infeasibility) {
        return switch (infeasibility.kind()) {
            case NO_ROAD -> "a stop that can be reached by road on this tour; no way leads there";
            case DRIVE -> "a stop within reach: " + infeasibility.reason();
            case HOURS ->
                "a stop that fits into " + hours() + " a day; the shortest day with it takes "
                        + minutes(infeasibility.minutes());
        };
    }

    /** A pin to a day on which the stop is closed. */
    private void checkPinnedDay(int index) {
        boolean isOpen = problem.required().get(index).stream()
                .mapToLong(node -> problem.unscored().stops().get(node).openDays())
                .anyMatch(days -> (days & ((1L << problem.request().days()) - 1)) != 0);
        if (!isOpen) {
            throw new Invalid(
                    field(index),
                    wanted(index),
                    "a day on which the stop is open and that no other pin contradicts; on the day it is pinned to "
                            + "that leaves no time for a visit");
        }
    }

    /** Names the member that rules out most stops. */
    private Invalid nothingLeft() {
        Map<String, Long> ruledOut = problem.excluded().stream()
                .collect(Collectors.groupingBy(
                        stop -> memberBehind(stop.reason()), TreeMap::new, Collectors.counting()));
        String field = ruledOut.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("programme");
        return new Invalid(
                field, valueOf(field), "something left to stop at, but every stop of the programme is ruled out");
    }

    private @Nullable Object valueOf(String field) {
        CircuitRequest request = problem.request();
        return switch (field) {
            case "avoid" -> request.avoid();
            case "elsewhere" -> request.elsewhere();
            case "themes" -> Labels.of(request.themes());
            case "month" -> request.month();
            case "date" -> request.date();
            default -> request.programme();
        };
    }

    private static String memberBehind(String reason) {
        if (reason.startsWith("avoided")) {
            return "avoid";
        }
        if (reason.endsWith("of the portfolio")) {
            return "elsewhere";
        }
        if (reason.startsWith("its opening hours")) {
            return "date";
        }
        return reason.endsWith("weight 0") ? "themes" : "month";
    }

    private void checkNearest() {
        int nearest = problem.nearest();
        double needed = problem.minutesNeeded(nearest);
        if (Double.isInfinite(needed)) {
            throw new Invalid(
                    "start", problem.request().start(), "a place from which roads lead to a village of the programme");
        }
        Infeasibility infeasibility = problem.infeasibility(nearest);
        if (infeasibility != null) {
            boolean isDrive = infeasibility.kind() == Infeasibility.Kind.DRIVE;
            String least = minutes(infeasibility.minutes())
                    + (isDrive ? "" : " (" + Math.ceil(infeasibility.minutes() / 6) / 10 + " hours)");
            throw new Invalid(
                    isDrive ? "max_drive_minutes_per_day" : "hours_per_day",
                    Invalid.asSent(
                            isDrive
                                    ? problem.request().longestDrive()
                                    : problem.request().longestDayMinutes() / 60),
                    "at least " + least + " a day: so long takes the nearest stop, "
                            + problem.candidate(nearest).title());
        }
    }

    private int end() {
        List<TourDay> days = problem.unscored().days();
        return days.get(days.size() - 1).end();
    }

    /** Musts come first, then pins. */
    private String field(int index) {
        int musts = problem.request().must().size();
        return index < musts
                ? CircuitRequest.field("must", index)
                : CircuitRequest.field("pins", index - musts) + ".stop";
    }

    private String wanted(int index) {
        CircuitRequest request = problem.request();
        int musts = request.must().size();
        return index < musts
                ? request.must().get(index)
                : request.pins().get(index - musts).stop();
    }

    private String hours() {
        return problem.request().hoursInWords();
    }

    private static String minutes(double minutes) {
        return (long) Math.ceil(minutes) + " minutes";
    }
}
