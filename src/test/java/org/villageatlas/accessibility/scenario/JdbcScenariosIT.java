package org.villageatlas.accessibility.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.villageatlas.TestDatabase;
import org.villageatlas.problem.NotFound;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class JdbcScenariosIT {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static Scenarios in(TestDatabase database) {
        return new JdbcScenarios(database.jdbc(), JSON);
    }

    private static Scenario scenario(String id, String programme, String created) {
        RoadModificationRequest close = new RoadModificationRequest(
                "close", "SH21", "primary,track", null, null, null, null, List.of(12, 1), null, null, null);
        RoadModificationRequest road = new RoadModificationRequest(
                "new_road",
                null,
                "tertiary",
                "gravel",
                null,
                45.0,
                null,
                null,
                Map.of("type", "LineString", "coordinates", List.of(List.of(19.5, 42.0), List.of(19.6, 42.1))),
                true,
                50.0);
        return new Scenario(
                id,
                "Winter in the Alps; 'quotes' and ë",
                programme,
                Instant.parse(created),
                null,
                null,
                List.of(close, road),
                List.of(
                        new MatchedRoads(12, 34.5, List.of("SH21"), List.of("Shkodër - Theth"), null, null),
                        new MatchedRoads(
                                1,
                                13.9,
                                List.of(),
                                List.of(),
                                45.0,
                                List.of(new MatchedRoads.Joint(19.5, 42.0, 3.2, "SH1")))));
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void givesBackWhatWasKept(TestDatabase database) {
        Scenario scenario = scenario("scenario-1", "albania-100-villages", "2026-01-02T03:04:05.678Z");
        in(database).keep(scenario);
        assertThat(in(database).get("scenario-1")).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void listsTheLatestFirst(TestDatabase database) {
        Scenarios scenarios = in(database);
        scenarios.keep(scenario("scenario-old", null, "2026-01-01T00:00:00Z"));
        scenarios.keep(scenario("scenario-new", null, "2026-02-01T00:00:00Z"));
        assertThat(scenarios.list()).extracting(Scenario::id).containsExactly("scenario-new", "scenario-old");
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void whatIsDeletedIsGone(TestDatabase database) {
        Scenarios scenarios = in(database);
        scenarios.keep(scenario("scenario-1", null, "2026-01-01T00:00:00Z"));
        assertThat(scenarios.delete("scenario-1")).isTrue();
        assertThat(scenarios.delete("scenario-1")).isFalse();
        assertThatThrownBy(() -> scenarios.get("scenario-1")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void onlyTheVersionThatFollowsReplacesAnother(TestDatabase database) {
        Scenarios scenarios = in(database);
        Scenario first = scenario("scenario-1", null, "2026-01-01T00:00:00Z");
        scenarios.keep(first);
        assertThat(scenarios.replace(later(first, "Second", 2))).isTrue();
        assertThat(scenarios.replace(later(first, "Also second", 2))).isFalse();
        assertThat(scenarios.replace(later(first, "Fourth", 4))).isFalse();
        assertThat(scenarios.replace(later(scenario("scenario-none", null, "2026-01-01T00:00:00Z"), "x", 2)))
                .isFalse();
        assertThat(scenarios.list()).containsExactly(later(first, "Second", 2));
    }

    private static Scenario later(Scenario scenario, String name, int version) {
        return new Scenario(
                scenario.id(),
                name,
                "al-100-villages",
                scenario.created(),
                Instant.parse("2026-03-04T05:06:07Z"),
                version,
                scenario.changes().subList(0, 1),
                scenario.matched().subList(0, 1));
    }
}
