package org.villageatlas.circuit.order;

import java.util.Comparator;
import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.problem.Invalid;

/** Tells a request that cannot be met from one that can, and names the member at fault. */
public final class CircuitChecks {

    private final CircuitCase circuitCase;

    public CircuitChecks(CircuitCase circuitCase) {
        this.circuitCase = circuitCase;
    }

    /** @throws Invalid when there can be no tour, or none with what must be visited */
    public void beforePlanning() {
        checkOnRoad("start", circuitCase.request().start(), circuitCase.input().start());
        checkOnRoad("end", circuitCase.request().end(), circuitCase.input().end());
        if (circuitCase.stops() == 0) {
            throw nothingLeft();
        }
        if (!circuitCase.reach().hasTour()) {
            throw new Invalid(
                    "end",
                    circuitCase.request().end(),
                    "a place that can be reached from the start with nights in known places (days: "
                            + circuitCase.request().days() + ", of " + hours() + " each)");
        }
        for (int i = 0; i < circuitCase.input().musts().size(); i++) {
            checkMust(i);
        }
        checkNearest();
    }

    /** @throws Invalid when something that must be visited found no room */
    public void afterPlanning(CircuitPlan plan) {
        for (int must : plan.unmet()) {
            String lacking = plan.missed().stream()
                    .filter(missed -> circuitCase.input().musts().get(must).contains(missed.sight()))
                    .min(Comparator.comparingDouble(CircuitPlan.Missed::excess))
                    .map(missed -> new Obstacle(circuitCase, plan).of(missed))
                    .orElse("would take more time than there is");
            throw new Invalid(
                    field(must),
                    wanted(must),
                    "stops that fit together (days: " + circuitCase.request().days() + ", of " + hours()
                            + " each); beside the others this one " + lacking);
        }
        if (!plan.sound()) {
            throw new Invalid(
                    "max_leg_minutes",
                    circuitCase.request().longestLeg(),
                    "longer legs: no chain of stops leads from the start to the end in legs of that length");
        }
    }

    private void checkOnRoad(String field, Object value, int node) {
        if (!circuitCase.ways().isOnRoad(node)) {
            throw new Invalid(field, value, "a place within reach of a road of the road network");
        }
    }

    private void checkMust(int index) {
        Hindrance least = null;
        for (int sight : circuitCase.input().musts().get(index)) {
            Hindrance hindrance = circuitCase.hindrance(sight);
            if (hindrance == null) {
                checkPinnedDay(index);
                return;
            }
            least = least == null || hindrance.minutes() < least.minutes() ? hindrance : least;
        }
        if (least != null) {
            throw new Invalid(field(index), wanted(index), expected(least));
        }
    }

    private String expected(Hindrance hindrance) {
        return switch (hindrance.kind()) {
            case NO_ROAD -> "a stop that can be reached by road on this tour; no way leads there";
            case DRIVE -> "a stop within reach: " + hindrance.reason();
            case HOURS ->
                "a stop that fits into " + hours() + " a day; the shortest day with it takes "
                        + minutes(hindrance.minutes());
        };
    }

    /** A pin to a day on which the stop is closed. */
    private void checkPinnedDay(int index) {
        boolean isOpen = circuitCase.input().musts().get(index).stream()
                .anyMatch(sight -> circuitCase
                        .input()
                        .sights()
                        .get(sight)
                        .when()
                        .isEver(circuitCase.request().days()));
        if (!isOpen) {
            throw new Invalid(
                    field(index),
                    wanted(index),
                    "a day on which the stop is open and that no other pin contradicts; on the day it is pinned to "
                            + "that leaves no time for a visit");
        }
    }

    private Invalid nothingLeft() {
        boolean isAvoided =
                circuitCase.excluded().stream().anyMatch(stop -> stop.reason().startsWith("avoided"));
        String field = circuitCase.excluded().isEmpty() ? "programme" : isAvoided ? "avoid" : "elsewhere";
        return new Invalid(field, null, "something left to stop at, but no village of the programme is");
    }

    private void checkNearest() {
        int nearest = circuitCase.nearest();
        double needed = circuitCase.minutesNeeded(nearest);
        if (Double.isInfinite(needed)) {
            throw new Invalid(
                    "start",
                    circuitCase.request().start(),
                    "a place from which roads lead to a village of the programme");
        }
        Hindrance hindrance = circuitCase.hindrance(nearest);
        if (hindrance != null) {
            boolean isDrive = hindrance.kind() == Hindrance.Kind.DRIVE;
            String least = minutes(hindrance.minutes())
                    + (isDrive ? "" : " (" + Math.ceil(hindrance.minutes() / 6) / 10 + " hours)");
            throw new Invalid(
                    isDrive ? "max_drive_minutes_per_day" : "hours_per_day",
                    Invalid.asSent(
                            isDrive
                                    ? circuitCase.request().longestDrive()
                                    : circuitCase.request().longestDayMinutes() / 60),
                    "at least " + least + " a day: so long takes the nearest stop, "
                            + circuitCase.candidate(nearest).title());
        }
    }

    /** Musts come first, then pins. */
    private String field(int index) {
        int musts = circuitCase.request().must().size();
        return index < musts ? Candidates.field("must", index) : Candidates.field("pins", index - musts) + ".stop";
    }

    private String wanted(int index) {
        CircuitRequest request = circuitCase.request();
        int musts = request.must().size();
        return index < musts
                ? request.must().get(index)
                : request.pins().get(index - musts).stop();
    }

    private String hours() {
        return circuitCase.request().hoursInWords();
    }

    private static String minutes(double minutes) {
        return (long) Math.ceil(minutes) + " minutes";
    }
}
