package org.villageatlas.accessibility.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.network.RoadModification;
import org.villageatlas.accessibility.network.ScenarioModifications;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.NotFound;

@RestController
class ScenarioEffectController {

    private static final String COLUMNS =
            "village,name,region,population,status,difference_minutes,before_minutes,before_city,"
                    + "before_city_name,before_population_within_60,before_population_within_120,"
                    + "before_population_within_180,before_reason,after_minutes,after_city,after_city_name,"
                    + "after_population_within_60,after_population_within_120,after_population_within_180,"
                    + "after_reason,lon,lat";

    private final VillageSurvey survey;
    private final ScenarioModifications scenarios;

    ScenarioEffectController(VillageSurvey survey, ScenarioModifications scenarios) {
        this.survey = survey;
        this.scenarios = scenarios;
    }

    @GetMapping(
            path = "/api/scenarios/{id}/effect",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features effect(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = "car") String profile,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(defaultValue = "to") String direction,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(defaultValue = "gain") String sort,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        VillageEffect.Sort order = Choice.parse("sort", sort, VillageEffect.Sort.class);
        VillageSurvey.Question question =
                survey.ask(programme, minPopulation, Choice.parse("direction", direction, Direction.class));
        Conditions after = Conditions.parse(profile, month, id);
        if (!scenarios.isKnown(id)) {
            throw new NotFound("scenario", id);
        }
        List<RoadModification> changes = scenarios.get(id);
        Conditions before = new Conditions(after.profile(), after.month(), null);
        List<VillageEffect> effects = survey.compare(question, before, after).stream()
                .sorted(order.order())
                .toList();
        return Features.of(effects, page, VillageEffect::toFeature)
                .withMembers(Fields.of("scenario", id)
                        .put("programme", question.programme().id())
                        .put("profile", profile)
                        .put("month", month)
                        .put("direction", direction)
                        .put("min_population", question.minPopulation())
                        .put("changes", changes.size())
                        .put(
                                "changes_that_hold",
                                changes.stream()
                                        .filter(change -> change.holdsIn(after.month()))
                                        .count())
                        .put("summary", new EffectSummary(effects).toFields()))
                .withColumns(COLUMNS);
    }
}
