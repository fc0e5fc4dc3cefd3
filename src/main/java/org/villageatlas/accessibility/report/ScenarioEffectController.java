package org.villageatlas.accessibility.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.network.ScenarioModifications;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;
import org.villageatlas.problem.NotFound;

@RestController
class ScenarioEffectController {

    private final VillageSurvey survey;
    private final ScenarioModifications scenarios;

    ScenarioEffectController(VillageSurvey survey, ScenarioModifications scenarios) {
        this.survey = survey;
        this.scenarios = scenarios;
    }

    /**
     * What the comparison goes by, and what it adds up to.
     *
     * @param scenario its id
     * @param programme id of the programme
     * @param profile who travels
     * @param month of departure, 1 to 12, or null for the open season
     * @param direction of travel, to the cities or from them
     * @param minPopulation cities of as many inhabitants or more
     * @param changes number of road modifications
     * @param changesThatHold number of those that hold in the month
     * @param summary over all villages
     */
    record EffectMembers(
            String scenario,
            String programme,
            Profile profile,
            @Nullable Integer month,
            Direction direction,
            int minPopulation,
            int changes,
            long changesThatHold,
            EffectSummary summary) {}

    /**
     * What a scenario changes for each village: its minutes to the nearest city before and after.
     *
     * @param id of the scenario
     * @param profile who travels
     * @param month of departure, 1 to 12; the open season unless said
     * @param sort {@code gain}, {@code loss}, {@code name}, {@code before} or {@code after}
     * @param limit how many villages at most, 1 to 10000
     * @param offset how many villages to leave out first
     */
    @LongWork
    @GetMapping(
            path = "/api/scenarios/{id}/effect",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<VillageEffectRow, EffectMembers> effect(
            @PathVariable String id,
            SurveyQuery query,
            @RequestParam(defaultValue = "car") String profile,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(defaultValue = "gain") String sort,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        VillageEffect.Sort order = Choice.parse("sort", sort, VillageEffect.Sort.class);
        VillageSurvey.Question question = survey.ask(query);
        Conditions after = Conditions.parse(profile, month, id);
        if (!scenarios.isKnown(id)) {
            throw new NotFound("scenario", id);
        }
        List<RoadModification> changes = scenarios.get(id);
        Conditions before = new Conditions(after.profile(), after.month(), null);
        List<VillageEffect> effects = survey.compare(question, before, after).stream()
                .sorted(order.order())
                .toList();
        return Features.of(
                        effects,
                        page,
                        effect -> new Feature<>(
                                effect.village().id(),
                                effect.village().position().toPoint(),
                                VillageEffectRow.of(effect)))
                .with(new EffectMembers(
                        id,
                        question.programme().id(),
                        after.profile(),
                        month,
                        question.direction(),
                        question.minPopulation(),
                        changes.size(),
                        changes.stream()
                                .filter(change -> change.holdsIn(after.month()))
                                .count(),
                        EffectSummary.of(effects)));
    }
}
