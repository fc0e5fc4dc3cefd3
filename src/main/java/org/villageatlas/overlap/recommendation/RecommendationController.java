package org.villageatlas.overlap.recommendation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Sorting;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Ranked product recommendations for a village. */
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

    @GetMapping(
            path = "/api/villages/{id}/alternatives",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features alternatives(
            @PathVariable String id,
            @RequestParam(name = "within_minutes", required = false) @Nullable Double withinMinutes,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Village home = villages.get(id);
        OverlapReport report = reports.report(programmes.get(home.programme()), OverlapOptions.within(withinMinutes));
        RecommendationFields shown = new RecommendationFields(home, report.taxonomy());
        List<Recommendation> ranked = recommendations.of(home, report);
        Sorting<Recommendation> orders = new Sorting<Recommendation>(Comparator.comparing(ranked::indexOf))
                .high("score", recommendation -> recommendation.score().value())
                .high("support", Recommendation::support)
                .high("density", recommendation -> recommendation.density().value())
                .low(
                        "worst_severity",
                        recommendation -> recommendation.crowding().worstSeverity())
                .text("category", recommendation -> recommendation.category().id());
        Features features = Features.of(ranked.stream().sorted(orders.by(sort)).toList(), page, shown::feature);
        String reason = report.withoutRoad().get(id);
        return Shown.withTable(features.withMembers(Fields.of("village", id)
                .put("village_name", home.name())
                .put("status", reason == null ? "ok" : "unreachable")
                .put("reason", reason)
                .put("method", VillageRecommendations.method(report))));
    }
}
