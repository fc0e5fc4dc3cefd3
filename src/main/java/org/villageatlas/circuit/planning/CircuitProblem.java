package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.DayHours;
import org.villageatlas.circuit.request.LunchBreak;
import org.villageatlas.circuit.request.Place;
import org.villageatlas.circuit.solver.Break;
import org.villageatlas.circuit.solver.InitialDay;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.circuit.solver.rules.OvernightReach;
import org.villageatlas.geo.Position;
import org.villageatlas.village.Village;

/**
 * A circuit request as a problem of the tour solver. Its nodes are the candidates in their order, then the places where
 * days begin and end. Places at the same position are one.
 */
public final class CircuitProblem {

    private final CircuitRequest request;
    private final Candidates candidates;
    private final CircuitScore score;
    private final List<Place> places = new ArrayList<>();
    private final Map<Position, Integer> placeAt = new HashMap<>();
    /** Place of each node. */
    private final List<Integer> placeOf = new ArrayList<>();
    /** Node of each place where days begin or end. */
    private final Map<Integer, Integer> nodeOfEnd = new TreeMap<>();

    private final Set<Integer> withFood = new HashSet<>();
    private final Legs legs;
    private final TourProblem unscored;
    private final OvernightReach reach;

    /**
     * The places that a tour can use beside its stops.
     *
     * @param dayEnds where each day has to end, null where the planner chooses
     * @param overnight where a night can be spent, beside the start
     * @param withFood villages where one can eat; in cities one always can
     */
    public record Places(
            Place start, Place end, List<@Nullable Place> dayEnds, List<Place> overnight, List<Place> withFood) {}

    public CircuitProblem(
            CircuitRequest request, Places given, Candidates candidates, CircuitScore score, TravelTimes travelTimes) {
        this.request = request;
        this.candidates = candidates;
        this.score = score;
        int start = place(given.start());
        List<List<Integer>> nights = nights(given);
        candidates.open().forEach(candidate -> placeOf.add(place(Place.of(candidate.village()))));
        given.withFood().forEach(place -> withFood.add(place(place)));
        Set<Integer> ends = new TreeSet<>(Set.of(start));
        nights.forEach(ends::addAll);
        for (int end : ends) {
            nodeOfEnd.put(end, placeOf.size());
            placeOf.add(end);
        }
        legs = new Legs(travelTimes, places, new Conditions(request.profile(), request.calendarMonth(), null));
        unscored = new TourProblem(
                travel(),
                stops(),
                days(start, nights),
                List.of(),
                new TourConstraints(
                        List.of(),
                        nights.subList(0, nights.size() - 1).stream()
                                .map(night -> night.stream().map(this::endNode).collect(Collectors.toSet()))
                                .toList(),
                        List.of(),
                        request.longestLeg()));
        reach = new OvernightReach(unscored);
    }

    /** By day the places where it may end; the last day has one. */
    private List<List<Integer>> nights(Places given) {
        List<Integer> chosen = new ArrayList<>(List.of(place(given.start())));
        if (!request.returnToBase()) {
            given.overnight().forEach(place -> chosen.add(place(place)));
        }
        List<List<Integer>> nights = new ArrayList<>();
        for (int day = 0; day < request.days(); day++) {
            Place fixed =
                    day == request.days() - 1 ? given.end() : given.dayEnds().get(day);
            nights.add(fixed == null ? chosen.stream().distinct().toList() : List.of(place(fixed)));
        }
        return nights;
    }

    private int place(Place place) {
        return placeAt.computeIfAbsent(place.position(), position -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    private double[][] travel() {
        double[][] minutes = legs.minutes();
        return placeOf.stream()
                .map(from ->
                        placeOf.stream().mapToDouble(to -> minutes[from][to]).toArray())
                .toArray(double[][]::new);
    }

    private List<TourStop> stops() {
        VisitTimes times = new VisitTimes(request);
        List<TourStop> stops = new ArrayList<>();
        candidates.open().forEach(candidate -> stops.add(times.of(candidate)));
        nodeOfEnd.keySet().forEach(place -> stops.add(TourStop.nothing()));
        return stops;
    }

    private List<TourDay> days(int start, List<List<Integer>> nights) {
        List<TourDay> days = new ArrayList<>();
        for (DayHours day : request.hours()) {
            double begins = day.beginMinutes();
            days.add(new TourDay(
                    endNode(start),
                    endNode(nights.get(days.size()).get(0)),
                    begins,
                    begins + day.minutes(),
                    request.longestDrive(),
                    lunch(begins)));
        }
        return days;
    }

    /** Who sets out after the latest begin of lunch has had it before. */
    private @Nullable Break lunch(double begins) {
        LunchBreak lunch = request.lunchBreak();
        double to = lunch == null ? 0 : lunch.to().toSecondOfDay() / 60.0;
        return lunch == null || begins > to
                ? null
                : new Break(
                        Math.max(begins, lunch.from().toSecondOfDay() / 60.0),
                        to,
                        lunch.minutes(),
                        VisitLength.WITH_LUNCH.toMinutes());
    }

    /** The node of a place where days begin or end, -1 for another. */
    private int endNode(int place) {
        return nodeOfEnd.getOrDefault(place, -1);
    }

    /**
     * What the solver is to solve: candidates that fit into no day at all are closed, and add nothing.
     *
     * @param quotas sets of nodes of which only so many may be visited
     * @throws IllegalArgumentException when there is no tour at all in these days; {@link OvernightReach#hasTour} tells before
     */
    TourProblem tours(List<Quota> quotas) {
        List<Integer> usable = usable();
        TourConstraints constraints = unscored.constraints();
        return new TourProblem(
                unscored.travel(),
                reach.usableStops(),
                reach.days(),
                score.coverage(candidates.open(), usable, placeOf),
                score.themes(candidates.open(), usable),
                CircuitScore.drivingMinute(),
                new TourConstraints(
                        required().stream()
                                .map(nodes ->
                                        nodes.stream().filter(usable::contains).collect(Collectors.toSet()))
                                .toList(),
                        constraints.overnightStops(),
                        quotas,
                        constraints.longestLeg()));
    }

    /** The problem without scores, and with whatever stops fit into no day. */
    public TourProblem unscored() {
        return unscored;
    }

    /** The candidates that fit into some day when they are the only stop. */
    public List<Integer> usable() {
        return IntStream.range(0, candidateCount())
                .filter(reach::isVisitable)
                .boxed()
                .toList();
    }

    /** What must be visited, then what is pinned: of each set at least one. */
    public List<Set<Integer>> required() {
        List<Set<Integer>> required = new ArrayList<>(candidates.musts());
        required.addAll(candidates.pins());
        return required;
    }

    public CircuitRequest request() {
        return request;
    }

    public CircuitScore score() {
        return score;
    }

    public OvernightReach reach() {
        return reach;
    }

    public Legs legs() {
        return legs;
    }

    public List<Candidates.Excluded> excluded() {
        return candidates.excluded();
    }

    /** Villages of which nothing is recorded that could be a stop. */
    public List<Village> villagesWithNothing() {
        return candidates.villagesWithNothing();
    }

    int placeCount() {
        return places.size();
    }

    /** Whether food is to be had at a place, as far as is known. */
    boolean canEat(int index) {
        return places.get(index).kind() == Place.Kind.CITY || withFood.contains(index);
    }

    /** Minutes of the leg between two places; infinite without a road. */
    double minutes(int from, int to) {
        return legs.between(from, to).fold(leg -> Minutes.of(leg.total()), none -> Double.POSITIVE_INFINITY);
    }

    public Place place(int index) {
        return places.get(index);
    }

    /** The place of a node. */
    public int placeOf(int node) {
        return placeOf.get(node);
    }

    /** How many candidates there are; their nodes come first. */
    public int candidateCount() {
        return candidates.open().size();
    }

    public Candidate candidate(int node) {
        return candidates.open().get(node);
    }

    List<Candidate> candidates(Collection<Integer> nodes) {
        return nodes.stream().map(this::candidate).toList();
    }

    /** Whether a stop has opening hours that were read, so that the visit waits for them. */
    public boolean isTimed(int node) {
        return !unscored.stops().get(node).timeWindows().isEmpty();
    }

    /**
     * At most a share of some stops, but always what must be visited of them.
     *
     * @param ids of the stops: of the attraction, or of the village where that is the stop
     */
    public Quota quota(Set<String> ids, double share) {
        Set<Integer> nodes = IntStream.range(0, candidateCount())
                .filter(node -> ids.contains(candidate(node).id()))
                .boxed()
                .collect(Collectors.toSet());
        long required = required().stream().filter(nodes::containsAll).count();
        return new Quota(nodes, (int) Math.max(required, Math.floor(share * nodes.size())));
    }

    /** The days of a warm start, without the stops and nights that are none here. */
    public List<InitialDay> initial(WarmStart start) {
        Map<String, Integer> nodes = new HashMap<>();
        IntStream.range(0, candidateCount())
                .forEach(node -> nodes.put(candidate(node).id(), node));
        return start.days().stream()
                .map(day -> new InitialDay(
                        day.stops().stream()
                                .filter(nodes::containsKey)
                                .map(stop -> nodes.getOrDefault(stop, -1))
                                .toList(),
                        endNode(placeAt.getOrDefault(day.end(), -1))))
                .toList();
    }

    /** Marginal gain: what a stop would add to others. */
    public double gain(Candidate candidate, List<Integer> visited) {
        List<Candidate> stops = new ArrayList<>(candidates(visited));
        double before = score.value(stops);
        stops.add(candidate);
        return score.value(stops) - before;
    }

    /** Why a stop cannot be made on any day even alone, or null when nothing of that kind stands against it. */
    public @Nullable Infeasibility infeasibility(int node) {
        return Infeasibility.of(this, node);
    }

    /** The least length of a day with this stop alone, in minutes; infinite when no road leads there. */
    public double minutesNeeded(int node) {
        return reach.timeNeeded(node);
    }

    /** The stop that needs the shortest day. */
    int nearest() {
        return IntStream.range(0, candidateCount())
                .reduce((one, other) -> minutesNeeded(other) < minutesNeeded(one) ? other : one)
                .orElse(-1);
    }
}
