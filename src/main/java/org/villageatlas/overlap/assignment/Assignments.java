package org.villageatlas.overlap.assignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.recommendation.Recommendation;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
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
    private final VillageRecommendations recommendations;

    Assignments(OverlapReports reports, Programmes programmes, VillageRecommendations recommendations) {
        this.reports = reports;
        this.programmes = programmes;
        this.recommendations = recommendations;
    }

    /** @throws org.villageatlas.problem.Invalid naming the first member that is not valid */
    Fields assign(AssignmentRequest request) {
        OverlapReport report =
                reports.report(programmes.choose(request.programme()), OverlapOptions.within(request.withinMinutes()));
        double stayWeight = request.checkedStayWeight();
        long seed = request.checkedSeed();
        int milliseconds = request.checkedMilliseconds();
        Map<String, String> pins = request.checkedPins();
        AssignmentOptions options = new AssignmentOptions(report, home -> recommendations.of(home, report), pins);
        Assignment assignment =
                new Assignment(report, options, stayWeight, seed, milliseconds * AssignmentRequest.STEPS_A_MILLISECOND);
        return Fields.of("stored", false)
                .put("programme", report.programme().id())
                .put("today", totals(assignment.totalToday(), assignment.totalToday()))
                .put("best", totals(assignment.totalBest(), assignment.togetherBest()))
                .put("bound", Severity.rounded(assignment.bound()))
                .put("gap", Severity.rounded(assignment.totalBest() - assignment.bound()))
                .put("proven", assignment.isProven())
                .put(
                        "changed_villages",
                        IntStream.range(0, assignment.villages().size())
                                .filter(assignment::changes)
                                .count())
                .put("villages", villages(assignment, report, pins))
                .put("left_out", leftOut(options, report))
                .put("method", method(report, stayWeight, seed, milliseconds));
    }

    private static Fields totals(double total, double crowding) {
        return Fields.of("total", Severity.rounded(total))
                .put("crowding", Severity.rounded(crowding))
                .put("departure", Severity.rounded(total - crowding));
    }

    private static List<Map<String, @Nullable Object>> villages(
            Assignment assignment, OverlapReport report, Map<String, String> pins) {
        Map<String, Village> byId =
                report.villages().stream().collect(Collectors.toMap(Village::id, Function.identity()));
        return IntStream.range(0, assignment.villages().size())
                .mapToObj(place -> {
                    Village village = byId.get(assignment.villages().get(place));
                    return Fields.of("village", assignment.villages().get(place))
                            .put("village_name", village == null ? null : village.name())
                            .put("pinned", pins.get(assignment.villages().get(place)))
                            .put("options", assignment.optionCount(place))
                            .put("changes", assignment.changes(place))
                            .put(
                                    "today",
                                    assignment
                                            .today(place)
                                            .map(Assignments::product)
                                            .orElse(null))
                            .put("best", option(assignment.best(place)))
                            .put("crowding_today", Severity.rounded(assignment.crowdingToday(place)))
                            .put("crowding_best", Severity.rounded(assignment.crowdingBest(place)))
                            .put("reason", reason(assignment, place))
                            .toMap();
                })
                .toList();
    }

    private static Fields option(AssignmentOption option) {
        return product(option.marketed())
                .put("product", option.isOwn() ? option.marketed().id() : null)
                .put("own", option.isOwn())
                .put("nearness", Severity.rounded(option.proximity()));
    }

    private static Fields product(MarketedProduct marketed) {
        return Fields.of("product", marketed.id())
                .put("category", marketed.category().id())
                .put("category_name", marketed.category().name())
                .put("variety", marketed.product().variety());
    }

    private static String reason(Assignment assignment, int place) {
        AssignmentOption best = assignment.best(place);
        String crowding = String.format(
                Locale.ROOT,
                "Rivals weigh %.2f with all villages as today and %.2f with all as proposed.",
                assignment.crowdingToday(place),
                assignment.crowdingBest(place));
        if (!assignment.changes(place)) {
            return "It keeps " + name(best.marketed()) + ". " + crowding;
        }
        Recommendation recommendation = best.recommendation();
        String support = best.isOwn()
                ? "it makes that already"
                : recommendation == null ? "it is pinned to it" : "supported by " + recommendation.kind();
        String before = assignment.today(place).map(Assignments::name).orElse("nothing known");
        return name(best.marketed()) + " in place of " + before + ": " + support + ". " + crowding;
    }

    private static String name(MarketedProduct marketed) {
        String variety = marketed.product().variety();
        return marketed.category().name() + (variety == null ? "" : " (" + variety + ")");
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
                .put(
                        "departure",
                        "sum over villages of stay_weight * (1 - nearness), for one that makes nothing (its best nearness - nearness)")
                .put("nearness", "1 for a product of the village, else the support of the idea (see alternatives)")
                .put("stay_weight", stayWeight)
                .put(
                        "today",
                        "the nominated product, else the one that sells most, else the first by id; villages that make nothing "
                                + "crowd nobody today")
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
