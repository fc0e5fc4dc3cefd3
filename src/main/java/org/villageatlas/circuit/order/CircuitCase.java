package org.villageatlas.circuit.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.planner.BegunDay;
import org.villageatlas.circuit.planner.CircuitInput;
import org.villageatlas.circuit.planner.PlannedDay;
import org.villageatlas.circuit.planner.Reach;
import org.villageatlas.circuit.planner.Sight;
import org.villageatlas.circuit.solver.Break;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.geo.Position;

/**
 * A request with all that is needed to plan it: the stops it can make, the places on the map as nodes, the ways between
 * them, and the planner's input. Places at the same position are one node.
 */
public final class CircuitCase {

    private final CircuitRequest request;
    private final Candidates candidates;
    private final CircuitWorth worth;
    private final List<Place> places = new ArrayList<>();
    private final Map<Position, Integer> nodes = new HashMap<>();
    private final Ways ways;
    private final CircuitInput input;
    private final Reach reach;

    /**
     * The places that a tour can use beside its stops.
     *
     * @param dayEnds where each day has to end, null where the planner chooses
     * @param beds where a night can be spent, beside the start
     */
    public record Places(Place start, Place end, List<@Nullable Place> dayEnds, List<Place> beds) {}

    public CircuitCase(
            CircuitRequest request, Places given, Candidates candidates, CircuitWorth worth, TravelTimes travelTimes) {
        this.request = request;
        this.candidates = candidates;
        this.worth = worth;
        int start = node(given.start());
        List<PlannedDay> days = days(given);
        candidates.open().forEach(candidate -> node(Place.of(candidate.village())));
        ways = new Ways(travelTimes, places, new Conditions(request.profile(), request.calendarMonth(), null));
        VisitTimes times = new VisitTimes(request);
        input = new CircuitInput(
                ways.minutes(),
                start,
                days,
                candidates.open().stream()
                        .map(candidate ->
                                worth.sight(candidate, node(Place.of(candidate.village())), times.of(candidate)))
                        .toList(),
                required(candidates),
                worth.model(),
                request.longestLeg());
        reach = new Reach(input);
    }

    private List<PlannedDay> days(Places given) {
        List<Integer> beds = new ArrayList<>(List.of(node(given.start())));
        if (!request.returnToBase()) {
            given.beds().forEach(bed -> beds.add(node(bed)));
        }
        List<PlannedDay> days = new ArrayList<>();
        for (int day = 0; day < request.days(); day++) {
            Place fixed =
                    day == request.days() - 1 ? given.end() : given.dayEnds().get(day);
            List<Integer> nights = fixed == null ? beds.stream().distinct().toList() : List.of(node(fixed));
            days.add(day(request.hours().get(day), nights));
        }
        return days;
    }

    private PlannedDay day(DayHours day, List<Integer> nights) {
        double begins = day.beginMinutes();
        return new PlannedDay(begins, begins + day.minutes(), request.longestDrive(), pause(begins), nights);
    }

    /** Who sets out after the latest begin of lunch has had it before. */
    private @Nullable Break pause(double begins) {
        LunchBreak lunch = request.lunch();
        double to = lunch == null ? 0 : lunch.to().toSecondOfDay() / 60.0;
        return lunch == null || begins > to
                ? null
                : new Break(
                        Math.max(begins, lunch.from().toSecondOfDay() / 60.0),
                        to,
                        lunch.minutes(),
                        VisitLength.WITH_LUNCH.toMinutes());
    }

    /** What must be visited, then what is pinned. */
    private static List<Set<Integer>> required(Candidates candidates) {
        List<Set<Integer>> required = new ArrayList<>(candidates.musts());
        required.addAll(candidates.pins());
        return required;
    }

    private int node(Place place) {
        return nodes.computeIfAbsent(place.position(), position -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    public CircuitRequest request() {
        return request;
    }

    public CircuitWorth worth() {
        return worth;
    }

    public CircuitInput input() {
        return input;
    }

    Reach reach() {
        return reach;
    }

    public Ways ways() {
        return ways;
    }

    public List<Candidates.Excluded> excluded() {
        return candidates.excluded();
    }

    public Place place(int node) {
        return places.get(node);
    }

    public int stops() {
        return input.sights().size();
    }

    public Candidate candidate(int sight) {
        return candidates.open().get(sight);
    }

    public int nodeOf(int sight) {
        return input.sights().get(sight).node();
    }

    /** Whether a stop has opening hours that were read, so that the clock waits for them. */
    public boolean isTimed(int sight) {
        return !input.sights().get(sight).when().openings().isEmpty();
    }

    /**
     * At most a share of some stops, but always what must be visited of them.
     *
     * @param ids of the stops: of the attraction, or of the village where that is the stop
     */
    public Quota quota(Set<String> ids, double share) {
        Set<Integer> sights = IntStream.range(0, stops())
                .filter(sight -> ids.contains(candidate(sight).id()))
                .boxed()
                .collect(Collectors.toSet());
        long required =
                input.musts().stream().filter(must -> sights.containsAll(must)).count();
        return new Quota(sights, (int) Math.max(required, Math.floor(share * sights.size())));
    }

    /** The days of a sketch, without the stops and nights that are none here. */
    public List<BegunDay> begun(Sketch sketch) {
        Map<String, Integer> sights = new HashMap<>();
        IntStream.range(0, stops()).forEach(sight -> sights.put(candidate(sight).id(), sight));
        return sketch.days().stream()
                .map(day -> new BegunDay(
                        day.stops().stream()
                                .filter(sights::containsKey)
                                .map(stop -> sights.getOrDefault(stop, -1))
                                .toList(),
                        nodes.getOrDefault(day.end(), -1)))
                .toList();
    }

    /** What a stop would add to others. */
    public double gain(Candidate candidate, List<Integer> visited) {
        int node = nodes.getOrDefault(candidate.village().position(), -1);
        List<Sight> sights = new ArrayList<>();
        visited.forEach(sight -> sights.add(input.sights().get(sight)));
        double before = input.model().value(sights);
        sights.add(worth.sight(candidate, node, Sight.When.EVER));
        return input.model().value(sights) - before;
    }

    /** Why a stop cannot be made on any day even alone, or null when nothing of that kind stands against it. */
    public @Nullable Hindrance hindrance(int sight) {
        return Hindrance.of(this, input.sights().get(sight));
    }

    /** The least length of a day with this stop alone, in minutes; infinite when no road leads there. */
    public double minutesNeeded(int sight) {
        return reach.minutesNeeded(input.sights().get(sight));
    }

    /** The stop that needs the shortest day. */
    int nearest() {
        return IntStream.range(0, stops())
                .reduce((one, other) -> minutesNeeded(other) < minutesNeeded(one) ? other : one)
                .orElse(-1);
    }
}
