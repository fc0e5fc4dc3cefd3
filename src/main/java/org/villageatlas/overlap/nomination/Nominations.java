package org.villageatlas.overlap.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.chance.Placements;
import org.villageatlas.overlap.idea.IdeaFields;
import org.villageatlas.overlap.idea.VillageIdeas;
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
    private final VillageIdeas ideas;
    private final Placements placements;
    private final Demands demands;

    Nominations(
            OverlapReports reports,
            Programmes programmes,
            Villages villages,
            VillageIdeas ideas,
            Placements placements,
            Demands demands) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.ideas = ideas;
        this.placements = placements;
        this.demands = demands;
    }

    /** What would be if the village made the candidate; nothing is stored. */
    Fields tryOut(WhatIfRequest request) {
        String id = request.neededVillage();
        Village home = villages.find(id)
                .orElseThrow(() -> new Invalid("village", id, "the id of a village, as /api/villages lists them"));
        OverlapReport report = report(home, request.withinMinutes());
        Offer candidate = request.toOffer(home, report);
        WhatIf effect = WhatIf.of(
                candidate,
                report.offersByVillage(),
                report.neighbourhood().of(home.id()).stream()
                        .map(Neighbourhood.Neighbour::village)
                        .toList(),
                report.finder(),
                report::pairsOf);
        IdeaFields shown = new IdeaFields(home, report.taxonomy());
        List<?> best = ideas.of(home, report).stream()
                .filter(idea -> !idea.category().equals(candidate.category()))
                .limit(BEST)
                .map(idea -> shown.fields(idea).toMap())
                .toList();
        return new WhatIfFields(report, placements.of(report), demands)
                .of(candidate, effect)
                .put("alternatives", best)
                .put("method", VillageIdeas.method(report));
    }

    private OverlapReport report(Village home, @Nullable Double withinMinutes) {
        return reports.report(programmes.get(home.programme()), OverlapOptions.within(withinMinutes));
    }
}
