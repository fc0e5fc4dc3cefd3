package org.villageatlas.accessibility.scenario;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.villageatlas.answer.Version;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcScenarios implements Scenarios {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ObjectReader reader;

    JdbcScenarios(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        // What an earlier or later version kept stays readable.
        reader = json.readerFor(Scenario.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Optional<Scenario> find(String id) {
        return content(id).map(this::read);
    }

    @Override
    public List<Scenario> list() {
        return jdbc.sql("select content from scenario order by created desc, id").query(String.class).list().stream()
                .map(this::read)
                .toList();
    }

    @Override
    public void keep(Scenario scenario) {
        jdbc.sql("insert into scenario (id, created, name, programme, content) values (?, ?, ?, ?, ?)")
                .param(scenario.id())
                .param(OffsetDateTime.ofInstant(scenario.created(), ZoneOffset.UTC))
                .param(scenario.name())
                .param(scenario.programme())
                .param(json.writeValueAsString(scenario))
                .update();
    }

    @Override
    public boolean replace(Scenario later) {
        String before = content(later.id()).orElse(null);
        Version state = before == null ? null : read(before).state();
        if (state == null || !state.next().equals(later.state())) {
            return false;
        }
        // Whoever comes between finds the content changed, so that of two at a time only one replaces it.
        return jdbc.sql("update scenario set name = ?, programme = ?, content = ? where id = ? and content = ?")
                        .param(later.name())
                        .param(later.programme())
                        .param(json.writeValueAsString(later))
                        .param(later.id())
                        .param(before)
                        .update()
                > 0;
    }

    @Override
    public boolean delete(String id) {
        return jdbc.sql("delete from scenario where id = ?").param(id).update() > 0;
    }

    private Optional<String> content(String id) {
        return jdbc.sql("select content from scenario where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    private Scenario read(String content) {
        return reader.readValue(content);
    }
}
