package org.villageatlas.overlap.idea;

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

/** Ranked product ideas for a village. */
@RestController
class IdeaController {

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final VillageIdeas ideas;

    IdeaController(OverlapReports reports, Programmes programmes, Villages villages, VillageIdeas ideas) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.ideas = ideas;
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
        IdeaFields shown = new IdeaFields(home, report.taxonomy());
        List<Idea> ranked = ideas.of(home, report);
        Sorting<Idea> orders = new Sorting<Idea>(Comparator.comparing(ranked::indexOf))
                .high("score", idea -> idea.score().value())
                .high("support", Idea::support)
                .high("density", idea -> idea.density().value())
                .low("worst_severity", idea -> idea.crowding().worstSeverity())
                .text("category", idea -> idea.category().id());
        Features features = Features.of(ranked.stream().sorted(orders.by(sort)).toList(), page, shown::feature);
        String reason = report.withoutRoad().get(id);
        return Shown.withTable(features.withMembers(Fields.of("village", id)
                .put("village_name", home.name())
                .put("status", reason == null ? "ok" : "unreachable")
                .put("reason", reason)
                .put("method", VillageIdeas.method(report))));
    }
}
