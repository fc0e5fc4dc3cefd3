package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.planning.Candidate;
import org.villageatlas.circuit.planning.CircuitPlan;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource.Theme;

/** Writes a plan down: the clock of each day, totals, what is met and what is left out. */
final class CircuitReport {

    private final CircuitProblem problem;
    private final CircuitPlan plan;
    private final Taxonomy taxonomy;

    CircuitReport(CircuitProblem problem, CircuitPlan plan, Taxonomy taxonomy) {
        this.problem = problem;
        this.plan = plan;
        this.taxonomy = taxonomy;
    }

    /** The circuit, still without its id. */
    Circuit circuit(CircuitRequest request) {
        List<Circuit.Day> days = new ArrayList<>();
        for (int day = 0; day < plan.days().size(); day++) {
            days.add(new DayReport(
                            problem, plan.days().get(day), day == plan.days().size() - 1)
                    .day(day + 1));
        }
        return new Circuit(
                "",
                null,
                null,
                request,
                days,
                rounded(plan.value()),
                Math.max(rounded(plan.value()), Math.ceil(plan.bound() * 100) / 100),
                coverage(),
                themes(),
                products(),
                packages(),
                new LeftOutReport(problem, plan).list(),
                problem.score().method(),
                new Circuit.Search(
                        plan.found().iterations(), plan.took().toMillis(), plan.timeLimited() ? "time" : "rounds"));
    }

    private Map<String, Integer> coverage() {
        Map<Theme, Integer> counts = new TreeMap<>();
        for (int node : plan.visited()) {
            Theme theme = problem.candidate(node).theme();
            if (theme != null) {
                counts.merge(theme, 1, Integer::sum);
            }
        }
        Map<String, Integer> coverage = new LinkedHashMap<>();
        counts.forEach((theme, count) -> coverage.put(Choice.label(theme), count));
        return coverage;
    }

    private List<Circuit.ThemeShare> themes() {
        Map<Theme, Double> visited = minutes(plan.visited());
        Map<Theme, Double> possible = minutes(problem.usable());
        double all = plan.visited().stream()
                .mapToDouble(node -> problem.candidate(node).visit().toMinutes())
                .sum();
        List<Circuit.ThemeShare> themes = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            double asked = problem.score().share(theme);
            double minutes = visited.getOrDefault(theme, 0.0);
            if (asked > 0 || minutes > 0) {
                themes.add(new Circuit.ThemeShare(
                        Choice.label(theme),
                        thousandth(asked),
                        all == 0 ? 0 : thousandth(minutes / all),
                        minutes,
                        possible.getOrDefault(theme, 0.0)));
            }
        }
        return themes;
    }

    private Map<Theme, Double> minutes(List<Integer> nodes) {
        Map<Theme, Double> minutes = new TreeMap<>();
        for (int node : nodes) {
            Candidate candidate = problem.candidate(node);
            Theme theme = candidate.theme();
            if (theme != null) {
                minutes.merge(theme, (double) candidate.visit().toMinutes(), Double::sum);
            }
        }
        return minutes;
    }

    private static double thousandth(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private List<Circuit.MetProduct> products() {
        return plan.visited().stream()
                .map(node -> problem.candidate(node).village())
                .distinct()
                .flatMap(village -> problem.score().productsOf(village.id()).stream()
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
        plan.visited().stream()
                .map(node -> problem.candidate(node).village())
                .forEach(village -> names.put(village.id(), village.name()));
        return problem.score().packages().within(names.keySet()).stream()
                .map(joint -> new Circuit.Package(
                        joint.id(),
                        joint.village(),
                        names.getOrDefault(joint.village(), joint.village()),
                        joint.withVillage(),
                        names.getOrDefault(joint.withVillage(), joint.withVillage()),
                        joint.product(),
                        joint.productName(),
                        joint.minutes()))
                .toList();
    }

    static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
