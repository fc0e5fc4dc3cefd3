package org.villageatlas.accessibility.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.accessibility.network.RoadGraph;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;
import org.villageatlas.programme.Programmes;

@RestController
class ScenarioController {

    private static final int MOST_SCENARIOS = 1000;

    private final Scenarios scenarios;
    private final RoadNetwork network;
    private final CachedTravelTimes times;
    private final Programmes programmes;
    private final AccessibilitySettings settings;

    ScenarioController(
            Scenarios scenarios,
            RoadNetwork network,
            CachedTravelTimes times,
            Programmes programmes,
            AccessibilitySettings settings) {
        this.scenarios = scenarios;
        this.network = network;
        this.times = times;
        this.programmes = programmes;
        this.settings = settings;
    }

    @PostMapping("/api/scenarios")
    ResponseEntity<Map<String, @Nullable Object>> make(@RequestBody ScenarioWish wish) {
        RoadGraph graph = network.graph();
        String name = wish.checkedName();
        String programme = wish.programme() == null
                ? null
                : programmes.choose(wish.programme()).id();
        List<RoadChange> changes = wish.changes(
                new MapGround(graph.summary().extent(), settings.accessibility().reach()));
        List<MatchedRoads> matched =
                graph.match(changes).stream().map(MatchedRoads::of).toList();
        if (scenarios.list().size() >= MOST_SCENARIOS) {
            throw new Invalid("name", name, "fewer than " + MOST_SCENARIOS + " scenarios in all: delete some first");
        }
        Scenario scenario = new Scenario(
                "scenario-" + UUID.randomUUID().toString().substring(0, 13),
                name,
                programme,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                wish.sent(),
                matched);
        scenarios.keep(scenario);
        return ResponseEntity.created(URI.create("/api/scenarios/" + scenario.id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(whole(scenario));
    }

    @GetMapping(
            path = "/api/scenarios",
            produces = {MediaTypes.JSON, MediaTypes.CSV})
    Features list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(
                scenarios.list(),
                new Page(limit, offset),
                scenario -> new Feature(
                        scenario.id(),
                        null,
                        summary(scenario).put("changes", scenario.changes().size())));
    }

    @GetMapping("/api/scenarios/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        return whole(scenarios.get(id));
    }

    @DeleteMapping("/api/scenarios/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        if (!scenarios.delete(id)) {
            throw new NotFound("scenario", id);
        }
        times.forget(id);
        return ResponseEntity.noContent().build();
    }

    /** A change as it was sent, with what it took hold of. */
    private record MadeChange(@JsonUnwrapped ChangeWish change, MatchedRoads matched) {}

    private static Fields summary(Scenario scenario) {
        return Fields.of("id", scenario.id())
                .put("name", scenario.name())
                .put("programme", scenario.programme())
                .put("created", scenario.created().toString());
    }

    private static Map<String, @Nullable Object> whole(Scenario scenario) {
        List<MadeChange> changes = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            changes.add(
                    new MadeChange(scenario.changes().get(i), scenario.matched().get(i)));
        }
        return summary(scenario).put("changes", changes).toMap();
    }
}
