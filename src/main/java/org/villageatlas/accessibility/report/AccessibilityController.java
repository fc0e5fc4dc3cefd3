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
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.layer.Choice;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

@RestController
class AccessibilityController {

    private final Programmes programmes;
    private final Villages villages;
    private final Cities cities;
    private final TravelTimes times;

    AccessibilityController(Programmes programmes, Villages villages, Cities cities, TravelTimes times) {
        this.programmes = programmes;
        this.villages = villages;
        this.cities = cities;
        this.times = times;
    }

    @GetMapping(
            path = "/api/accessibility",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features report(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = "car") String profile,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(defaultValue = "to") String direction,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Programme chosen = programmes.choose(programme);
        int smallest = minPopulation == null ? chosen.rules().minCityPopulation() : minPopulation;
        if (smallest < 0) {
            throw new Invalid("minPopulation", minPopulation, "a whole number of 0 or more");
        }
        List<City> markets = cities.list(smallest);
        List<VillageAccess> all = measure(
                villages.listOf(chosen.id()),
                markets,
                Conditions.parse(profile, null, null),
                Choice.parse("direction", direction, Direction.class));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        page.of(all).forEach(village -> rows.addAll(village.toRows()));
        return Features.of(all, page, VillageAccess::toFeature)
                .withMembers(Fields.of("programme", chosen.id())
                        .put("min_population", smallest)
                        .put("profile", profile)
                        .put("direction", direction))
                .withTable(rows);
    }

    private List<VillageAccess> measure(
            List<Village> at, List<City> markets, Conditions conditions, Direction direction) {
        List<Position> places = at.stream().map(Village::position).toList();
        List<Position> cities = markets.stream().map(City::position).toList();
        Matrix matrix = direction == Direction.TO
                ? times.matrix(places, cities, conditions)
                : times.matrix(cities, places, conditions);
        List<VillageAccess> all = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            all.add(VillageAccess.of(at.get(i), matrix, i, markets, direction));
        }
        return all;
    }
}
