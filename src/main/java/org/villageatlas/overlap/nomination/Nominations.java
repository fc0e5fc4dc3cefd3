package org.villageatlas.overlap.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.crowding.Colocations;
import org.villageatlas.overlap.recommendation.RecommendationFields;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Demands;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Answers what a village asks before it nominates a product. */
@Component
class Nominations {

    private static final int BEST = 3;

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final VillageRecommendations recommendations;
    private final Colocations colocations;
    private final Demands demands;

    Nominations(
            OverlapReports reports,
            Programmes programmes,
            Villages villages,
            VillageRecommendations recommendations,
            Colocations colocations,
            Demands demands) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.recommendations = recommendations;
        this.colocations = colocations;
        this.demands = demands;
    }

    /** What would be if the village made the candidate; nothing is stored. */
    Fields tryOut(WhatIfRequest request) {
        String id = request.neededVillage();
        Village home = villages.find(id)
                .orElseThrow(() -> new Invalid("village", id, "the id of a village, as /api/villages lists them"));
        OverlapReport report = report(home, request.withinMinutes());
        MarketedProduct candidate = request.toOffer(home, report);
        WhatIf effect = WhatIf.of(
                candidate,
                report.marketedByVillage(),
                report.neighbourhood().of(home.id()).stream()
                        .map(Neighbourhood.Neighbour::village)
                        .toList(),
                report.finder(),
                report::pairsOf);
        RecommendationFields shown = new RecommendationFields(home, report.taxonomy());
        List<?> best = recommendations.of(home, report).stream()
                .filter(recommendation -> !recommendation.category().equals(candidate.category()))
                .limit(BEST)
                .map(recommendation -> shown.fields(recommendation).toMap())
                .toList();
        return new WhatIfFields(report, colocations.of(report), demands)
                .of(candidate, effect)
                .put("alternatives", best)
                .put("method", VillageRecommendations.method(report));
    }

    private OverlapReport report(Village home, @Nullable Double withinMinutes) {
        return reports.report(programmes.get(home.programme()), OverlapOptions.within(withinMinutes));
    }
}
