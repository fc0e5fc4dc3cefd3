package org.villageatlas.overlap.nomination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.Page;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.crowding.Placements;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.overlap.report.OverlapMethod;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Supports;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Answers what a village asks before it nominates a product. */
@Component
class Nominations {

    private static final int BEST = 3;

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final Resources resources;
    private final Supports supports;
    private final Placements placements;
    private final Cache<OverlapReport, Ideas> ideas =
            Caffeine.newBuilder().weakKeys().build();

    Nominations(
            OverlapReports reports,
            Programmes programmes,
            Villages villages,
            Resources resources,
            Supports supports,
            Placements placements) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.resources = resources;
        this.supports = supports;
        this.placements = placements;
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
        List<?> best = ideas(home, report).stream()
                .filter(idea -> !idea.category().equals(candidate.category()))
                .limit(BEST)
                .map(idea -> shown.fields(idea).toMap())
                .toList();
        return new WhatIfFields(report, placements.of(report))
                .of(candidate, effect)
                .put("alternatives", best)
                .put("method", method(report));
    }

    /**
     * Ranked product ideas for a village.
     *
     * @throws org.villageatlas.problem.NotFound when there is no such village
     */
    Features alternatives(String id, @Nullable Double withinMinutes, Page page) {
        Village home = villages.get(id);
        OverlapReport report = report(home, withinMinutes);
        IdeaFields shown = new IdeaFields(home, report.taxonomy());
        Features features = Features.of(ideas(home, report), page, shown::feature);
        String reason = report.withoutRoad().get(id);
        return Shown.withTable(features.withMembers(Fields.of("village", id)
                .put("village_name", home.name())
                .put("status", reason == null ? "ok" : "unreachable")
                .put("reason", reason)
                .put("method", method(report))));
    }

    private OverlapReport report(Village home, @Nullable Double withinMinutes) {
        return reports.report(programmes.get(home.programme()), OverlapOptions.within(withinMinutes));
    }

    /** Ranked ideas for a village of a report. */
    List<Idea> ideas(Village home, OverlapReport report) {
        return ideas.get(
                        report, asked -> new Ideas(asked.taxonomy(), supports, asked.finder(), asked.offersByVillage()))
                .of(
                        home,
                        report.ground().shares(home.id()),
                        resources.find(ResourceQuery.ofVillage(home.id())),
                        !report.withoutRoad().containsKey(home.id()));
    }

    private static Fields method(OverlapReport report) {
        return OverlapMethod.fields(report, OverlapQuery.ALL)
                .put("score", "support * (1 - worst severity / 100), the candidate without a variety")
                .put("support", "1/2 density + 1/2 resource_strength; an undefined density adds nothing")
                .put(
                        "density",
                        "sum of proximities of the category's group to the groups the village is good at, over the sum "
                                + "to all groups (Hidalgo et al. 2007); good at: revealed comparative advantage of 1 "
                                + "or more, by number of products in the group")
                .put(
                        "resource_strength",
                        "the strongest row of gis-data/taxonomy/supports.csv that a resource of the village meets")
                .put(
                        "feasible",
                        "supported by a resource, or related to a group the village is good at with at least "
                                + Relatedness.LEAST_SHARED
                                + " villages good at both; made in the programme, or named outright by the row; the "
                                + "best of each group");
    }
}
