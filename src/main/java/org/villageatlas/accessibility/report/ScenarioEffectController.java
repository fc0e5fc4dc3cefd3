package org.villageatlas.accessibility.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.network.AssumedChanges;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.layer.Choice;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.problem.NotFound;

@RestController
class ScenarioEffectController {

    private final VillageSurvey survey;
    private final AssumedChanges scenarios;

    ScenarioEffectController(VillageSurvey survey, AssumedChanges scenarios) {
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
        List<RoadChange> changes = scenarios.get(id);
        List<VillageEffect> effects = compare(question, after);
        effects.sort(order.order());
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
                        .put("summary", new EffectSummary(effects).toFields()));
    }

    private List<VillageEffect> compare(VillageSurvey.Question question, Conditions after) {
        List<VillageAccess> was = survey.measure(question, new Conditions(after.profile(), after.month(), null));
        List<VillageAccess> is = survey.measure(question, after);
        List<VillageEffect> effects = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            effects.add(new VillageEffect(was.get(i), is.get(i)));
        }
        return effects;
    }
}
