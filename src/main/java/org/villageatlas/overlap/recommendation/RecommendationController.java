package org.villageatlas.overlap.recommendation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.answer.Sorting;
import org.villageatlas.job.LongWork;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.report.ReportStatus;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

@RestController
class RecommendationController {

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final VillageRecommendations recommendations;

    RecommendationController(
            OverlapReports reports, Programmes programmes, Villages villages, VillageRecommendations recommendations) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.recommendations = recommendations;
    }

    /**
     * What the recommendations for a village carry beside their rows.
     *
     * @param village id of the village
     * @param villageName its name
     * @param status whether it can be compared with others
     * @param reason why it cannot, or null
     * @param method how recommendations are ranked
     */
    record RecommendationMembers(
            String village,
            String villageName,
            ReportStatus status,
            @Nullable String reason,
            VillageRecommendations.RecommendationMethod method) {}

    /**
     * Products that a village could make, best first.
     *
     * <p>Each is supported by a resource of the village or related to what it makes, and ranked down by its worst rival; one
     * for each group of the taxonomy.
     *
     * @param id of the village
     * @param withinMinutes who is a neighbour, minutes above 0 to 1440; the programme's rule unless said
     * @param sort {@code score}, {@code support}, {@code density}, {@code worst_severity} or {@code category}, {@code -} before
     *     it for the other way round
     * @param limit how many at most, 1 to 10,000
     * @param offset how many to leave out first
     */
    @LongWork
    @GetMapping(
            path = "/api/villages/{id}/alternatives",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<RecommendationRow, RecommendationMembers> alternatives(
            @PathVariable String id,
            @RequestParam(name = "within_minutes", required = false) @Nullable Double withinMinutes,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Village home = villages.get(id);
        OverlapReport report = reports.report(programmes.get(home.programme()), OverlapOptions.within(withinMinutes));
        List<Recommendation> ranked = recommendations.of(home, report);
        Features<RecommendationRow> rows = Features.of(
                ranked.stream().sorted(orders(ranked).by(sort)).toList(),
                page,
                recommendation -> new Feature<>(
                        home.id() + "~" + recommendation.category().id(),
                        home.position().toPoint(),
                        RecommendationRow.of(recommendation, report.taxonomy())));
        return rows.with(new RecommendationMembers(
                        id,
                        home.name(),
                        report.status(id),
                        report.withoutRoad().get(id),
                        VillageRecommendations.method(report)))
                .withTable(
                        RecommendationRow.RecommendationFigures.class,
                        () -> rows.features().stream()
                                .map(row -> row.properties().figures())
                                .toList());
    }

    private static Sorting<Recommendation> orders(List<Recommendation> ranked) {
        return new Sorting<Recommendation>(Comparator.comparing(ranked::indexOf))
                .high("score", recommendation -> recommendation.score().value())
                .high("support", Recommendation::support)
                .high("density", recommendation -> recommendation.density().value())
                .low(
                        "worst_severity",
                        recommendation -> recommendation.crowding().worstSeverity())
                .text("category", recommendation -> recommendation.category().id());
    }
}
