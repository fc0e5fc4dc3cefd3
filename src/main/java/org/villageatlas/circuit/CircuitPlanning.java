package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.planning.Candidates;
import org.villageatlas.circuit.planning.CircuitChecks;
import org.villageatlas.circuit.planning.CircuitPlan;
import org.villageatlas.circuit.planning.CircuitPlanner;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.CircuitScore;
import org.villageatlas.circuit.planning.Nearest;
import org.villageatlas.circuit.planning.PreferredPackages;
import org.villageatlas.circuit.planning.VillageProducts;
import org.villageatlas.circuit.planning.WarmStart;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.DayHours;
import org.villageatlas.circuit.request.Place;
import org.villageatlas.circuit.request.Where;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.JointPackages;
import org.villageatlas.product.Products;
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
    private static final int ITERATIONS = 11_000;

    private static final int ITERATIONS_A_DAY = 3_000;

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
    private final JointPackages jointPackages;
    private final Circuits circuits;

    CircuitPlanning(
            Programmes programmes,
            Villages villages,
            Resources resources,
            Products products,
            Cities cities,
            TravelTimes travelTimes,
            JointPackages jointPackages,
            Circuits circuits) {
        this.programmes = programmes;
        this.villages = villages;
        this.resources = resources;
        this.products = products;
        this.cities = cities;
        this.travelTimes = travelTimes;
        this.jointPackages = jointPackages;
        this.circuits = circuits;
    }

    /**
     * The best tour found.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public Circuit plan(CircuitRequest request) {
        return planFrom(WarmStart.NONE, request);
    }

    /**
     * The best tour found from another one on: it scores no less than what of that one the request allows.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public Circuit planFrom(WarmStart start, CircuitRequest request) {
        CircuitProblem problem = problemOf(request);
        List<Quota> quotas = quotas(problem, unlike(request), 1 - LEAST_DIFFERENCE);
        CircuitPlan plan = planned(problem, quotas, start);
        new CircuitChecks(problem).afterPlanning(plan);
        return circuit(problem, plan);
    }

    /**
     * A good tour that differs from others by {@link #LEAST_DIFFERENCE} at least, or nothing where none does. That it does is
     * part of its request from then on.
     *
     * @param others tours for the same request
     */
    public Optional<Circuit> planBeside(CircuitRequest request, List<Circuit> others) {
        CircuitProblem problem =
                problemOf(request.besides(others.stream().map(Circuit::id).toList()));
        double share = 1 - LEAST_DIFFERENCE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CircuitPlan plan = planned(problem, quotas(problem, others, share), WarmStart.NONE);
            Circuit circuit = circuit(problem, plan);
            boolean differs = others.stream().allMatch(other -> circuit.difference(other) >= LEAST_DIFFERENCE - 1e-9);
            if (differs && plan.unmet().isEmpty() && !circuit.stopIds().isEmpty()) {
                return Optional.of(circuit);
            }
            share -= LEAST_DIFFERENCE / ATTEMPTS;
        }
        return Optional.empty();
    }

    private static List<Quota> quotas(CircuitProblem problem, List<Circuit> others, double share) {
        return others.stream()
                .map(other -> problem.quota(Set.copyOf(other.stopIds()), share))
                .toList();
    }

    private List<Circuit> unlike(CircuitRequest request) {
        List<Circuit> others = new ArrayList<>();
        for (String id : request.unlike()) {
            others.add(circuits.find(id)
                    .orElseThrow(() -> new Invalid(
                            CircuitRequest.field("unlike", others.size()),
                            id,
                            "the id of a circuit that was planned")));
        }
        return others;
    }

    /**
     * What a request means on the map.
     *
     * @throws org.villageatlas.problem.Invalid naming the member that cannot be met
     */
    public CircuitProblem problemOf(CircuitRequest request) {
        String programme = programmes.choose(request.programme()).id();
        CircuitProblem problem = problemOf(request.of(programme), programme);
        new CircuitChecks(problem).beforePlanning();
        return problem;
    }

    /**
     * The best tour found, whether it meets what must be visited or not.
     *
     * @param start to begin with
     */
    public CircuitPlan planned(CircuitProblem problem, List<Quota> quotas, WarmStart start) {
        CircuitRequest request = problem.request();
        SearchBudget budget = new SearchBudget(request.milliseconds(), ITERATIONS + ITERATIONS_A_DAY * request.days());
        return new CircuitPlanner(problem, new StringRemovalSolver(), THREADS)
                .plan(budget, quotas, problem.initial(start));
    }

    /** A plan written down, under the id that follows from it. */
    public Circuit circuit(CircuitProblem problem, CircuitPlan plan) {
        CircuitRequest request = problem.request();
        return new CircuitReport(problem, plan, products.taxonomy())
                .circuit(request)
                .named();
    }

    private CircuitProblem problemOf(CircuitRequest request, String programme) {
        Place start = request.start().in("start", cities);
        Place end = request.end().in("end", cities);
        List<Village> all = villages.listOf(programme);
        VillageProducts made = new VillageProducts(request, products.listOf(programme), products.taxonomy());
        Candidates candidates = new Candidates(
                request, all, resources.find(ResourceQuery.inProgramme(programme)), made, start.position());
        List<@Nullable Place> dayEnds = new ArrayList<>();
        for (DayHours day : request.hours()) {
            Where dayEnd = day.end();
            String field = CircuitRequest.field("plan", dayEnds.size()) + ".end";
            dayEnds.add(dayEnd == null ? null : dayEnd.in(field, cities, all));
        }
        return new CircuitProblem(
                request,
                new CircuitProblem.Places(
                        start,
                        end,
                        dayEnds,
                        overnight(request, programme, all, start.position()),
                        villagesWith(Service.Kind.FOOD, request, programme, all, start.position())),
                candidates,
                new CircuitScore(
                        request,
                        made,
                        request.spread() > 0 ? circuits.countByVillage(programme) : Map.of(),
                        packages(request, programme)),
                travelTimes);
    }

    /** Asked for only where the request goes by them: the advice is about all products of the programme. */
    private PreferredPackages packages(CircuitRequest request, String programme) {
        return request.packageWeight() > 0 || !request.packages().isEmpty()
                ? PreferredPackages.of(request, jointPackages.of(programme))
                : PreferredPackages.NONE;
    }

    /** Cities, and villages with lodging that are not to be avoided. */
    private List<Place> overnight(CircuitRequest request, String programme, List<Village> all, Position start) {
        List<Place> overnight = new ArrayList<>();
        Nearest.to(start, cities.list(0), City::position).forEach(city -> overnight.add(Place.of(city)));
        overnight.addAll(villagesWith(Service.Kind.LODGING, request, programme, all, start));
        return overnight;
    }

    /** Those with a service that are not to be avoided, the nearest to the start. */
    private List<Place> villagesWith(
            Service.Kind kind, CircuitRequest request, String programme, List<Village> all, Position start) {
        Set<String> having = resources.findServices(new ResourceQuery(programme, null, kind.name(), null)).stream()
                .map(Service::village)
                .collect(Collectors.toSet());
        List<Village> open = all.stream()
                .filter(village ->
                        having.contains(village.id()) && !request.avoid().contains(village.id()))
                .toList();
        return Nearest.to(start, open, Village::position).stream()
                .map(Place::of)
                .toList();
    }
}
