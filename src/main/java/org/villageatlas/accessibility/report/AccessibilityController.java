package org.villageatlas.accessibility.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;

@RestController
class AccessibilityController {

    private static final String COLUMNS =
            "village,name,region,lon,lat,status,reason,access_m,access_minutes,city,city_name,"
                    + "city_population,minutes,drive_minutes,km";

    private final VillageSurvey survey;

    AccessibilityController(VillageSurvey survey) {
        this.survey = survey;
    }

    @GetMapping(
            path = "/api/accessibility",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features report(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = "car") String profile,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(defaultValue = "to") String direction,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable String scenario,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        VillageSurvey.Question question =
                survey.ask(programme, minPopulation, Choice.parse("direction", direction, Direction.class));
        List<VillageAccess> all = survey.measure(question, Conditions.parse(profile, month, scenario));
        return Features.of(all, page, VillageAccess::toFeature)
                .withMembers(Fields.of("programme", question.programme().id())
                        .put("min_population", question.minPopulation())
                        .put("profile", profile)
                        .put("direction", direction)
                        .put("month", month)
                        .put("scenario", scenario))
                .withTable(() -> rows(page.of(all)))
                .withColumns(COLUMNS);
    }

    private static List<Map<String, @Nullable Object>> rows(List<VillageAccess> villages) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        villages.forEach(village -> rows.addAll(village.toRows()));
        return rows;
    }
}
