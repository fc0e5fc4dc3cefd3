package org.villageatlas.circuit.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.planner.CircuitInput;
import org.villageatlas.circuit.planner.Reach;
import org.villageatlas.circuit.planner.Sight;
import org.villageatlas.geo.Position;

/**
 * A wish with all that is needed to plan it: the stops it can make, the places on the map as nodes, the ways between
 * them, and the planner's input. Places at the same position are one node.
 */
public final class CircuitCase {

    private final Wish wish;
    private final Candidates candidates;
    private final CircuitWorth worth;
    private final List<Place> places = new ArrayList<>();
    private final Map<Position, Integer> nodes = new HashMap<>();
    private final Ways ways;
    private final CircuitInput input;
    private final Reach reach;

    /** @param beds where a night can be spent, beside the start */
    public CircuitCase(
            Wish wish,
            Place start,
            Place end,
            Candidates candidates,
            List<Place> beds,
            CircuitWorth worth,
            TravelTimes travelTimes) {
        this.wish = wish;
        this.candidates = candidates;
        this.worth = worth;
        int startNode = node(start);
        int endNode = node(end);
        List<Integer> nights = new ArrayList<>(List.of(startNode));
        beds.forEach(bed -> nights.add(node(bed)));
        candidates.open().forEach(candidate -> node(Place.of(candidate.village())));
        ways = new Ways(travelTimes, places);
        input = new CircuitInput(
                ways.minutes(),
                startNode,
                endNode,
                nights.stream().distinct().toList(),
                candidates.open().stream()
                        .map(candidate -> worth.sight(candidate, node(Place.of(candidate.village()))))
                        .toList(),
                required(candidates),
                worth.model(),
                wish.days(),
                wish.minutesPerDay());
        reach = new Reach(input);
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

    public Wish wish() {
        return wish;
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

    /** What a stop would add to others. */
    public double gain(Candidate candidate, List<Integer> visited) {
        int node = nodes.getOrDefault(candidate.village().position(), -1);
        List<Sight> sights = new ArrayList<>();
        visited.forEach(sight -> sights.add(input.sights().get(sight)));
        double before = input.model().value(sights);
        sights.add(worth.sight(candidate, node));
        return input.model().value(sights) - before;
    }

    /** The least length of a day with this stop alone, in minutes; infinite when no road leads there. */
    public double minutesNeeded(int sight) {
        return reach.minutesNeeded(input.sights().get(sight));
    }

    /** The same for whichever of some stops needs the least. */
    double minutesNeeded(Set<Integer> sights) {
        return sights.stream().mapToDouble(this::minutesNeeded).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The stop that needs the shortest day. */
    int nearest() {
        return IntStream.range(0, stops())
                .reduce((one, other) -> minutesNeeded(other) < minutesNeeded(one) ? other : one)
                .orElse(-1);
    }
}
