package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.CircuitRequest;
import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource.Theme;

/** Writes a plan down: the clock of each day, totals, what is met and what is left out. */
final class CircuitReport {

    private final CircuitCase circuitCase;
    private final CircuitPlan plan;
    private final Taxonomy taxonomy;

    CircuitReport(CircuitCase circuitCase, CircuitPlan plan, Taxonomy taxonomy) {
        this.circuitCase = circuitCase;
        this.plan = plan;
        this.taxonomy = taxonomy;
    }

    /** The circuit, still without its id. */
    Circuit circuit(CircuitRequest request) {
        List<Circuit.Day> days = new ArrayList<>();
        for (int day = 0; day < plan.days().size(); day++) {
            days.add(new DayReport(
                            circuitCase,
                            plan.days().get(day),
                            day == plan.days().size() - 1)
                    .day(day + 1));
        }
        CircuitPlan.Search search = plan.search();
        return new Circuit(
                "",
                null,
                null,
                request,
                days,
                rounded(plan.value()),
                Math.max(rounded(plan.value()), Math.ceil(plan.bound() * 100) / 100),
                coverage(),
                products(),
                packages(),
                new LeftOutReport(circuitCase, plan).list(),
                circuitCase.worth().method(),
                new Circuit.Search(search.rounds(), search.took().toMillis(), search.cutByTime() ? "time" : "rounds"));
    }

    private Map<String, Integer> coverage() {
        Map<Theme, Integer> counts = new TreeMap<>();
        for (CircuitPlan.Day day : plan.days()) {
            for (int sight : day.sights()) {
                Theme theme = circuitCase.candidate(sight).theme();
                if (theme != null) {
                    counts.merge(theme, 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> coverage = new LinkedHashMap<>();
        counts.forEach((theme, count) -> coverage.put(Choice.label(theme), count));
        return coverage;
    }

    private List<Circuit.MetProduct> products() {
        return plan.days().stream()
                .flatMap(day -> day.sights().stream())
                .map(sight -> circuitCase.candidate(sight).village())
                .distinct()
                .flatMap(village -> circuitCase.worth().productsOf(village.id()).stream()
                        .map(product -> new Circuit.MetProduct(
                                product.id(),
                                village.id(),
                                village.name(),
                                product.name(),
                                product.category(),
                                taxonomy.find(product.category())
                                        .map(Category::name)
                                        .orElse(product.category()))))
                .toList();
    }

    private List<Circuit.Package> packages() {
        Map<String, String> names = new LinkedHashMap<>();
        plan.sights().stream()
                .map(sight -> circuitCase.candidate(sight).village())
                .forEach(village -> names.put(village.id(), village.name()));
        return circuitCase.worth().pairings().within(names.keySet()).stream()
                .map(pairing -> new Circuit.Package(
                        pairing.id(),
                        pairing.village(),
                        names.getOrDefault(pairing.village(), pairing.village()),
                        pairing.withVillage(),
                        names.getOrDefault(pairing.withVillage(), pairing.withVillage()),
                        pairing.product(),
                        pairing.productName(),
                        pairing.minutes()))
                .toList();
    }

    static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
