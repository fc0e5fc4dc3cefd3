package org.villageatlas.overlap.nomination;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.layer.Fields;
import org.villageatlas.overlap.report.OverlapMethod;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;

/** Advises a whole programme which product each village could put first; nothing is stored, and villages decide. */
@Component
class Assignments {

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Nominations nominations;

    Assignments(OverlapReports reports, Programmes programmes, Nominations nominations) {
        this.reports = reports;
        this.programmes = programmes;
        this.nominations = nominations;
    }

    /** @throws org.villageatlas.problem.Invalid naming the first member that is not valid */
    Fields assign(AssignmentRequest request) {
        OverlapReport report =
                reports.report(programmes.choose(request.programme()), OverlapOptions.within(request.withinMinutes()));
        double stayWeight = request.checkedStayWeight();
        long seed = request.checkedSeed();
        int milliseconds = request.checkedMilliseconds();
        Map<String, String> pins = request.checkedPins();
        AssignmentOptions options = new AssignmentOptions(report, home -> nominations.ideas(home, report), pins);
        Assignment assignment = new Assignment(
                report, options.byVillage(), stayWeight, seed, milliseconds * AssignmentRequest.STEPS_A_MILLISECOND);
        return Fields.of("stored", false)
                .put("programme", report.programme().id())
                .put("today", totals(assignment, true))
                .put("best", totals(assignment, false))
                .put("bound", Severity.rounded(assignment.bound()))
                .put("gap", Severity.rounded(assignment.total(false) - assignment.bound()))
                .put("proven", assignment.isProven())
                .put("changed_villages", assignment.changed().size())
                .put("villages", villages(assignment, report, pins))
                .put("left_out", leftOut(options, report))
                .put("method", method(report, stayWeight, seed, milliseconds));
    }

    private static Fields totals(Assignment assignment, boolean ofToday) {
        double together = assignment.together(ofToday);
        double total = assignment.total(ofToday);
        return Fields.of("total", Severity.rounded(total))
                .put("crowding", Severity.rounded(together))
                .put("departure", Severity.rounded(total - together));
    }

    private static List<Map<String, @Nullable Object>> villages(
            Assignment assignment, OverlapReport report, Map<String, String> pins) {
        Map<String, Village> byId =
                report.villages().stream().collect(Collectors.toMap(Village::id, Function.identity()));
        return IntStream.range(0, assignment.villages().size())
                .mapToObj(place -> {
                    Village village = byId.get(assignment.villages().get(place));
                    AssignmentOption today = assignment.today(place);
                    AssignmentOption best = assignment.best(place);
                    return Fields.of("village", assignment.villages().get(place))
                            .put("village_name", village == null ? null : village.name())
                            .put("pinned", pins.get(assignment.villages().get(place)))
                            .put("options", assignment.optionCount(place))
                            .put("changes", today != best)
                            .put("today", option(today))
                            .put("best", option(best))
                            .put("crowding_today", Severity.rounded(assignment.crowding(place, true)))
                            .put("crowding_best", Severity.rounded(assignment.crowding(place, false)))
                            .put("reason", reason(assignment, place))
                            .toMap();
                })
                .toList();
    }

    private static Fields option(AssignmentOption option) {
        return Fields.of("product", option.isOwn() ? option.offer().id() : null)
                .put("category", option.offer().category().id())
                .put("category_name", option.offer().category().name())
                .put("variety", option.offer().product().variety())
                .put("own", option.isOwn())
                .put("nearness", Severity.rounded(option.nearness()));
    }

    private static String reason(Assignment assignment, int place) {
        AssignmentOption today = assignment.today(place);
        AssignmentOption best = assignment.best(place);
        String crowding = String.format(
                Locale.ROOT,
                "Rivals weigh %.2f with all villages as today and %.2f with all as proposed.",
                assignment.crowding(place, true),
                assignment.crowding(place, false));
        if (today == best) {
            return "It keeps " + name(today) + ". " + crowding;
        }
        Idea idea = best.idea();
        String support = best.isOwn()
                ? "it makes that already"
                : idea == null ? "it is pinned to it" : "supported by " + idea.kind();
        return name(best) + " in place of " + name(today) + ": " + support + ". " + crowding;
    }

    private static String name(AssignmentOption option) {
        String variety = option.offer().product().variety();
        return option.offer().category().name() + (variety == null ? "" : " (" + variety + ")");
    }

    private static List<Map<String, @Nullable Object>> leftOut(AssignmentOptions options, OverlapReport report) {
        return report.villages().stream()
                .filter(village -> !options.byVillage().containsKey(village.id()))
                .map(village -> Fields.of("village", village.id())
                        .put("village_name", village.name())
                        .put("reason", "no product of it is known, and none of its resources supports one")
                        .toMap())
                .toList();
    }

    private static Fields method(OverlapReport report, double stayWeight, long seed, int milliseconds) {
        return OverlapMethod.fields(report, OverlapQuery.ALL)
                .put("total", "crowding + departure, to be small")
                .put("crowding", "sum of severity / 100 over pairs of neighbouring villages, one product each")
                .put("departure", "sum over villages of stay_weight * (1 - nearness)")
                .put("nearness", "1 for a product of the village, else the support of the idea (see alternatives)")
                .put("stay_weight", stayWeight)
                .put(
                        "today",
                        "the nominated product, else the one that sells most, else the first by id; for a village without "
                                + "a product its best-supported idea; what a pin allows")
                .put(
                        "options",
                        "all products of a village and its best-supported feasible ideas, " + AssignmentOptions.MOST
                                + " together")
                .put(
                        "search",
                        "all assignments where there are few, else simulated annealing of a fixed number of steps: the "
                                + "same seed gives the same answer")
                .put("seed", seed)
                .put("milliseconds", milliseconds)
                .put("steps", milliseconds * AssignmentRequest.STEPS_A_MILLISECOND)
                .put(
                        "bound",
                        "linear relaxation: a village may take parts of several products, and each pair agrees with both "
                                + "of its villages; approached from below by its dual, so no assignment is less");
    }
}
