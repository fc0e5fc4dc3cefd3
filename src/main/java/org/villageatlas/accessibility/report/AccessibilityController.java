package org.villageatlas.accessibility.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.ConditionsQuery;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;

@RestController
class AccessibilityController {

    private final VillageSurvey survey;

    AccessibilityController(VillageSurvey survey) {
        this.survey = survey;
    }

    /**
     * What the report goes by.
     *
     * @param programme id of the programme
     * @param minPopulation cities of as many inhabitants or more
     * @param profile who travels
     * @param direction of travel, to the cities or from them
     * @param month of departure, 1 to 12, or null for the open season
     * @param scenario id of the scenario that is assumed, or null for the roads as they are
     */
    record AccessibilityMembers(
            String programme,
            int minPopulation,
            Profile profile,
            Direction direction,
            @Nullable Integer month,
            @Nullable String scenario) {}

    /**
     * How each village of a programme is connected to the cities. The table has a row for each village and city.
     *
     * @param limit how many villages at most, 1 to 10000
     * @param offset how many villages to leave out first
     */
    @LongWork
    @GetMapping(
            path = "/api/accessibility",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<VillageAccessRow, AccessibilityMembers> report(
            SurveyQuery query,
            ConditionsQuery how,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        VillageSurvey.Question question = survey.ask(query);
        List<VillageAccess> all = survey.measure(question, how.conditions());
        return Features.of(
                        all,
                        page,
                        access -> new Feature<>(
                                access.village().id(),
                                access.village().position().toPoint(),
                                VillageAccessRow.of(access)))
                .withTable(
                        VillageAccessRow.VillageCityRow.class,
                        () -> page.of(all).stream()
                                .flatMap(village -> village.toRows().stream())
                                .toList())
                .with(new AccessibilityMembers(
                        question.programme().id(),
                        question.minPopulation(),
                        how.conditions().profile(),
                        question.direction(),
                        how.month(),
                        how.scenario()));
    }
}
