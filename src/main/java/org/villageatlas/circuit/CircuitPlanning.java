package org.villageatlas.circuit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.order.Bundle;
import org.villageatlas.circuit.order.Candidates;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.CircuitChecks;
import org.villageatlas.circuit.order.CircuitWorth;
import org.villageatlas.circuit.order.Nearest;
import org.villageatlas.circuit.order.Pairings;
import org.villageatlas.circuit.order.Place;
import org.villageatlas.circuit.order.Sketch;
import org.villageatlas.circuit.order.Timetable;
import org.villageatlas.circuit.order.Where;
import org.villageatlas.circuit.order.Wish;
import org.villageatlas.circuit.planner.CircuitInput;
import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.circuit.planner.CircuitPlanner;
import org.villageatlas.circuit.planner.Effort;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Products;
import org.villageatlas.product.SoldTogether;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Plans a tour from the catalogue and the travel times. */
@Component
public class CircuitPlanning {

    /** Of each search: longer tours have more to choose. docs/circuits.md has the measurements. */
    private static final int ROUNDS = 11_000;

    private static final int ROUNDS_A_DAY = 3_000;

    private static final int THREADS = 2;

    /** What two tours for one wish differ by to be alternatives. */
    public static final double LEAST_DIFFERENCE = 0.4;

    private static final int ATTEMPTS = 3;

    private final Programmes programmes;
    private final Villages villages;
    private final Resources resources;
    private final Products products;
    private final Cities cities;
    private final TravelTimes travelTimes;
    private final SoldTogether soldTogether;
    private final Circuits circuits;

    CircuitPlanning(
            Programmes programmes,
            Villages villages,
            Resources resources,
            Products products,
            Cities cities,
            TravelTimes travelTimes,
            SoldTogether soldTogether,
            Circuits circuits) {
        this.programmes = programmes;
        this.villages = villages;
        this.resources = resources;
        this.products = products;
        this.cities = cities;
        this.travelTimes = travelTimes;
        this.soldTogether = soldTogether;
        this.circuits = circuits;
    }

    /**
     * The best tour found.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public Circuit plan(Wish wish) {
        return planFrom(Sketch.NONE, wish);
    }

    /**
     * The best tour found from another one on: worth no less than what of that one the wish allows.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public Circuit planFrom(Sketch sketch, Wish wish) {
        CircuitCase circuitCase = caseOf(wish);
        List<Quota> quotas = quotas(circuitCase, unlike(wish), 1 - LEAST_DIFFERENCE);
        CircuitPlan plan = planned(circuitCase, quotas, sketch);
        new CircuitChecks(circuitCase).afterPlanning(plan);
        return circuit(circuitCase, plan);
    }

    /**
     * A good tour that differs from others by {@link #LEAST_DIFFERENCE} at least, or nothing where none does. That it does is
     * part of its wish from then on.
     *
     * @param others tours for the same wish
     */
    public Optional<Circuit> planBeside(Wish wish, List<Circuit> others) {
        CircuitCase circuitCase =
                caseOf(wish.besides(others.stream().map(Circuit::id).toList()));
        double share = 1 - LEAST_DIFFERENCE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CircuitPlan plan = planned(circuitCase, quotas(circuitCase, others, share), Sketch.NONE);
            Circuit circuit = circuit(circuitCase, plan);
            boolean differs = others.stream().allMatch(other -> circuit.difference(other) >= LEAST_DIFFERENCE - 1e-9);
            if (differs && plan.unmet().isEmpty() && !circuit.stopIds().isEmpty()) {
                return Optional.of(circuit);
            }
            share -= LEAST_DIFFERENCE / ATTEMPTS;
        }
        return Optional.empty();
    }

    private static List<Quota> quotas(CircuitCase circuitCase, List<Circuit> others, double share) {
        return others.stream()
                .map(other -> circuitCase.quota(Set.copyOf(other.stopIds()), share))
                .toList();
    }

    private List<Circuit> unlike(Wish wish) {
        List<Circuit> others = new ArrayList<>();
        for (String id : wish.unlike()) {
            others.add(circuits.find(id)
                    .orElseThrow(() -> new Invalid(
                            Candidates.field("unlike", others.size()), id, "the id of a circuit that was planned")));
        }
        return others;
    }

    /**
     * What a wish means on the map.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public CircuitCase caseOf(Wish wish) {
        CircuitCase circuitCase =
                caseOf(wish, programmes.choose(wish.programme()).id());
        new CircuitChecks(circuitCase).beforePlanning();
        return circuitCase;
    }

    /**
     * The best tour found, whether it meets what must be visited or not.
     *
     * @param sketch to begin with
     */
    public CircuitPlan planned(CircuitCase circuitCase, List<Quota> quotas, Sketch sketch) {
        Wish wish = circuitCase.wish();
        CircuitInput input = circuitCase.input();
        int rounds = ROUNDS + ROUNDS_A_DAY * input.days().size();
        Effort effort = new Effort(wish.seed(), rounds, THREADS, Duration.ofMillis(wish.milliseconds()));
        return new CircuitPlanner(input, new StringRemovalSolver()).plan(effort, quotas, circuitCase.begun(sketch));
    }

    /** The wish with every default written out. */
    public Map<String, @Nullable Object> echo(Wish wish) {
        return CircuitRequest.echo(wish, programmes.choose(wish.programme()).id());
    }

    /** A plan written down, under the id that follows from it. */
    public Circuit circuit(CircuitCase circuitCase, CircuitPlan plan) {
        Wish wish = circuitCase.wish();
        return new CircuitReport(circuitCase, plan, products.taxonomy())
                .circuit(echo(wish))
                .named();
    }

    private CircuitCase caseOf(Wish wish, String programme) {
        Place start = wish.start().in(cities);
        Place end = wish.end().in(cities);
        List<Village> all = villages.listOf(programme);
        Candidates candidates =
                new Candidates(wish, all, resources.find(ResourceQuery.inProgramme(programme)), start.position());
        List<@Nullable Place> dayEnds = new ArrayList<>();
        for (Timetable.Day day : wish.timetable().days()) {
            Where dayEnd = day.end();
            dayEnds.add(dayEnd == null ? null : dayEnd.in(cities, all));
        }
        return new CircuitCase(
                wish,
                new CircuitCase.Places(start, end, dayEnds, beds(wish, programme, all, start.position())),
                candidates,
                new CircuitWorth(
                        wish,
                        products.listOf(programme),
                        wish.spread() > 0 ? circuits.countByVillage(programme) : Map.of(),
                        pairings(wish, programme)),
                travelTimes);
    }

    /** Asked for only where the wish goes by them: the advice is about all products of the programme. */
    private Pairings pairings(Wish wish, String programme) {
        Bundle bundle = wish.bundle();
        return bundle.weight() > 0 || !bundle.packages().isEmpty()
                ? Pairings.of(wish, soldTogether.of(programme))
                : Pairings.NONE;
    }

    /** Cities, and villages with lodging that are not to be avoided. */
    private List<Place> beds(Wish wish, String programme, List<Village> all, Position start) {
        Set<String> lodging =
                resources.findServices(new ResourceQuery(programme, null, Service.Kind.LODGING.name(), null)).stream()
                        .map(Service::village)
                        .collect(Collectors.toSet());
        List<Village> sleepIn = all.stream()
                .filter(village ->
                        lodging.contains(village.id()) && !wish.avoid().contains(village.id()))
                .toList();
        List<Place> beds = new ArrayList<>();
        Nearest.to(start, cities.list(0), City::position).forEach(city -> beds.add(Place.of(city)));
        Nearest.to(start, sleepIn, Village::position).forEach(village -> beds.add(Place.of(village)));
        return beds;
    }
}
