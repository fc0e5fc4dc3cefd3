package org.villageatlas.overlap.assignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.recommendation.Recommendation;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;

/** Advises a whole programme which product each village could put first; nothing is stored, and villages decide. */
@Component
class Assignments {

    /** Of the costs of two neighbours' options. */
    private static final double BYTES_A_PAIR_OF_VILLAGES = 6;

    private final OverlapReports reports;
    private final Programmes programmes;
    private final VillageRecommendations recommendations;

    Assignments(OverlapReports reports, Programmes programmes, VillageRecommendations recommendations) {
        this.reports = reports;
        this.programmes = programmes;
        this.recommendations = recommendations;
    }

    /** @throws org.villageatlas.problem.Invalid naming the first member that is not valid */
    AssignmentAnswer assign(AssignmentRequest request) {
        Programme programme = programmes.choose(request.programme());
        return reports.answer(
                programme,
                request,
                "Assignment of products to the villages of " + programme.name(),
                BYTES_A_PAIR_OF_VILLAGES,
                () -> assign(programme, request),
                (job, answer) -> "/api/overlap/assignment/" + job);
    }

    private AssignmentAnswer assign(Programme programme, AssignmentRequest request) {
        OverlapReport report = reports.report(programme, OverlapOptions.within(request.withinMinutes()));
        double stayWeight = request.checkedStayWeight();
        long seed = request.checkedSeed();
        int milliseconds = request.checkedMilliseconds();
        Map<String, String> pins = request.checkedPins();
        AssignmentOptions options = new AssignmentOptions(report, home -> recommendations.of(home, report), pins);
        Assignment assignment =
                new Assignment(report, options, stayWeight, seed, milliseconds * AssignmentRequest.STEPS_A_MILLISECOND);
        return new AssignmentAnswer(
                false,
                report.programme().id(),
                AssignmentAnswer.AssignmentTotals.of(assignment.totalToday(), assignment.totalToday()),
                AssignmentAnswer.AssignmentTotals.of(assignment.totalBest(), assignment.togetherBest()),
                Severity.rounded(assignment.bound()),
                Severity.rounded(assignment.totalBest() - assignment.bound()),
                assignment.isProven(),
                IntStream.range(0, assignment.villages().size())
                        .filter(assignment::changes)
                        .count(),
                villages(assignment, report, pins),
                leftOut(options, report),
                method(report, stayWeight, seed, milliseconds));
    }

    private static List<AssignmentAnswer.AssignedVillage> villages(
            Assignment assignment, OverlapReport report, Map<String, String> pins) {
        Map<String, String> names = report.villages().stream().collect(Collectors.toMap(Village::id, Village::name));
        return IntStream.range(0, assignment.villages().size())
                .mapToObj(place -> {
                    String village = assignment.villages().get(place);
                    return new AssignmentAnswer.AssignedVillage(
                            village,
                            names.get(village),
                            pins.get(village),
                            assignment.optionCount(place),
                            assignment.changes(place),
                            assignment.today(place).map(Assignments::today).orElse(null),
                            assigned(assignment.best(place)),
                            Severity.rounded(assignment.crowdingToday(place)),
                            Severity.rounded(assignment.crowdingBest(place)),
                            reason(assignment, place));
                })
                .toList();
    }

    private static AssignmentAnswer.ProductToday today(MarketedProduct marketed) {
        return new AssignmentAnswer.ProductToday(
                marketed.id(),
                marketed.category().id(),
                marketed.category().name(),
                marketed.product().variety());
    }

    private static AssignmentAnswer.AssignedProduct assigned(AssignmentOption option) {
        MarketedProduct marketed = option.marketed();
        return new AssignmentAnswer.AssignedProduct(
                option.isOwn() ? marketed.id() : null,
                marketed.category().id(),
                marketed.category().name(),
                marketed.product().variety(),
                option.isOwn(),
                Severity.rounded(option.proximity()));
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

    private static List<AssignmentAnswer.LeftOutVillage> leftOut(AssignmentOptions options, OverlapReport report) {
        return report.villages().stream()
                .filter(village -> !options.byVillage().containsKey(village.id()))
                .map(village -> new AssignmentAnswer.LeftOutVillage(
                        village.id(),
                        village.name(),
                        "no product of it is known, and none of its resources supports one"))
                .toList();
    }

    private static AssignmentAnswer.AssignmentMethod method(
            OverlapReport report, double stayWeight, long seed, int milliseconds) {
        return new AssignmentAnswer.AssignmentMethod(
                OverlapMethod.of(report, OverlapQuery.ALL),
                "crowding + departure, to be small",
                "sum of severity / 100 over pairs of neighbouring villages, one product each",
                "sum over villages of stay_weight * (1 - nearness), for one that makes nothing (its best nearness - nearness)",
                "1 for a product of the village, else the support of the recommendation (see alternatives)",
                stayWeight,
                "the nominated product, else the one that sells most, else the first by id; villages that make nothing "
                        + "crowd nobody today",
                "all products of a village and its best-supported recommendations, " + AssignmentOptions.MOST
                        + " together",
                "all assignments where there are few, else simulated annealing of a fixed number of steps: the same seed "
                        + "gives the same answer",
                seed,
                milliseconds,
                milliseconds * AssignmentRequest.STEPS_A_MILLISECOND,
                "linear relaxation: a village may take parts of several products, and each pair agrees with both of its "
                        + "villages; approached from below by its dual, so no assignment is less");
    }
}
