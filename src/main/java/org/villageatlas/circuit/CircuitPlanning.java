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
import org.villageatlas.circuit.order.Candidates;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.CircuitChecks;
import org.villageatlas.circuit.order.CircuitRequest;
import org.villageatlas.circuit.order.CircuitWorth;
import org.villageatlas.circuit.order.DayHours;
import org.villageatlas.circuit.order.Nearest;
import org.villageatlas.circuit.order.Pairings;
import org.villageatlas.circuit.order.Place;
import org.villageatlas.circuit.order.Sketch;
import org.villageatlas.circuit.order.Where;
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

    /** Of each search: longer tours have more to choose. docs/explanations/circuits.md has the measurements. */
    private static final int ROUNDS = 11_000;

    private static final int ROUNDS_A_DAY = 3_000;

    private static final int THREADS = 2;

    /** What two tours for one request differ by to be alternatives. */
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
    public Circuit plan(CircuitRequest request) {
        return planFrom(Sketch.NONE, request);
    }

    /**
     * The best tour found from another one on: worth no less than what of that one the request allows.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public Circuit planFrom(Sketch sketch, CircuitRequest request) {
        CircuitCase circuitCase = caseOf(request);
        List<Quota> quotas = quotas(circuitCase, unlike(request), 1 - LEAST_DIFFERENCE);
        CircuitPlan plan = planned(circuitCase, quotas, sketch);
        new CircuitChecks(circuitCase).afterPlanning(plan);
        return circuit(circuitCase, plan);
    }

    /**
     * A good tour that differs from others by {@link #LEAST_DIFFERENCE} at least, or nothing where none does. That it does is
     * part of its request from then on.
     *
     * @param others tours for the same request
     */
    public Optional<Circuit> planBeside(CircuitRequest request, List<Circuit> others) {
        CircuitCase circuitCase =
                caseOf(request.besides(others.stream().map(Circuit::id).toList()));
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

    private List<Circuit> unlike(CircuitRequest request) {
        List<Circuit> others = new ArrayList<>();
        for (String id : request.unlike()) {
            others.add(circuits.find(id)
                    .orElseThrow(() -> new Invalid(
                            Candidates.field("unlike", others.size()), id, "the id of a circuit that was planned")));
        }
        return others;
    }

    /**
     * What a request means on the map.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public CircuitCase caseOf(CircuitRequest request) {
        String programme = programmes.choose(request.programme()).id();
        CircuitCase circuitCase = caseOf(request.of(programme), programme);
        new CircuitChecks(circuitCase).beforePlanning();
        return circuitCase;
    }

    /**
     * The best tour found, whether it meets what must be visited or not.
     *
     * @param sketch to begin with
     */
    public CircuitPlan planned(CircuitCase circuitCase, List<Quota> quotas, Sketch sketch) {
        CircuitRequest request = circuitCase.request();
        CircuitInput input = circuitCase.input();
        int rounds = ROUNDS + ROUNDS_A_DAY * input.days().size();
        Effort effort = new Effort(request.seed(), rounds, THREADS, Duration.ofMillis(request.milliseconds()));
        return new CircuitPlanner(input, new StringRemovalSolver()).plan(effort, quotas, circuitCase.begun(sketch));
    }

    /** A plan written down, under the id that follows from it. */
    public Circuit circuit(CircuitCase circuitCase, CircuitPlan plan) {
        CircuitRequest request = circuitCase.request();
        return new CircuitReport(circuitCase, plan, products.taxonomy())
                .circuit(request)
                .named();
    }

    private CircuitCase caseOf(CircuitRequest request, String programme) {
        Place start = request.start().in("start", cities);
        Place end = request.end().in("end", cities);
        List<Village> all = villages.listOf(programme);
        Candidates candidates =
                new Candidates(request, all, resources.find(ResourceQuery.inProgramme(programme)), start.position());
        List<@Nullable Place> dayEnds = new ArrayList<>();
        for (DayHours day : request.hours()) {
            Where dayEnd = day.end();
            String field = Candidates.field("plan", dayEnds.size()) + ".end";
            dayEnds.add(dayEnd == null ? null : dayEnd.in(field, cities, all));
        }
        return new CircuitCase(
                request,
                new CircuitCase.Places(start, end, dayEnds, beds(request, programme, all, start.position())),
                candidates,
                new CircuitWorth(
                        request,
                        products.listOf(programme),
                        request.spread() > 0 ? circuits.countByVillage(programme) : Map.of(),
                        pairings(request, programme)),
                travelTimes);
    }

    /** Asked for only where the request goes by them: the advice is about all products of the programme. */
    private Pairings pairings(CircuitRequest request, String programme) {
        return request.packageWeight() > 0 || !request.packages().isEmpty()
                ? Pairings.of(request, soldTogether.of(programme))
                : Pairings.NONE;
    }

    /** Cities, and villages with lodging that are not to be avoided. */
    private List<Place> beds(CircuitRequest request, String programme, List<Village> all, Position start) {
        Set<String> lodging =
                resources.findServices(new ResourceQuery(programme, null, Service.Kind.LODGING.name(), null)).stream()
                        .map(Service::village)
                        .collect(Collectors.toSet());
        List<Village> sleepIn = all.stream()
                .filter(village ->
                        lodging.contains(village.id()) && !request.avoid().contains(village.id()))
                .toList();
        List<Place> beds = new ArrayList<>();
        Nearest.to(start, cities.list(0), City::position).forEach(city -> beds.add(Place.of(city)));
        Nearest.to(start, sleepIn, Village::position).forEach(village -> beds.add(Place.of(village)));
        return beds;
    }
}
