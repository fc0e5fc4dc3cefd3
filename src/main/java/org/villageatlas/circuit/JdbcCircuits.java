package org.villageatlas.circuit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.problem.NotFound;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcCircuits implements Circuits {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ObjectReader reader;

    JdbcCircuits(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        // What an earlier or later version kept stays readable.
        reader = json.readerFor(Circuit.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    @Override
    public Optional<Circuit> find(String id) {
        return jdbc.sql("select name, result from circuit where id = ?")
                .param(id)
                .query((row, number) -> circuit(row))
                .optional();
    }

    @Override
    public Optional<Circuit> findEdited(Circuit parent, CircuitRequest request) {
        return jdbc
                .sql("select result from circuit where edited_from = ? order by created, id")
                .param(parent.id())
                .query(String.class)
                .list()
                .stream()
                .<Circuit>map(reader::readValue)
                .filter(child -> child.request().equals(request))
                .findFirst();
    }

    @Override
    public Circuit keep(Circuit circuit) {
        return find(circuit.id()).orElseGet(() -> {
            try {
                insert(circuit);
                return circuit;
            } catch (DuplicateKeyException meanwhile) {
                return get(circuit.id());
            }
        });
    }

    @Override
    public List<Entry> list(@Nullable String programme, @Nullable Boolean isSaved, Page page) {
        return jdbc.sql("select name, result, created from circuit" + where(programme, isSaved)
                        + " order by created desc, id limit :limit offset :offset")
                .params(programme == null ? Map.of() : Map.of("programme", programme))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, number) -> new Entry(
                        circuit(row),
                        row.getObject("created", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Circuit circuit(ResultSet row) throws SQLException {
        return reader.<Circuit>readValue(row.getString("result")).called(row.getString("name"));
    }

    @Override
    public int count(@Nullable String programme, @Nullable Boolean isSaved) {
        return jdbc.sql("select count(*) from circuit" + where(programme, isSaved))
                .params(programme == null ? Map.of() : Map.of("programme", programme))
                .query(Integer.class)
                .single();
    }

    private static String where(@Nullable String programme, @Nullable Boolean isSaved) {
        String named = isSaved == null ? "" : isSaved ? " and name is not null" : " and name is null";
        return " where " + (programme == null ? "true" : "programme = :programme") + named;
    }

    @Override
    public void name(String id, @Nullable String name) {
        int found = jdbc.sql("update circuit set name = ? where id = ?")
                .params(Arrays.asList(name, id))
                .update();
        if (found == 0) {
            throw new NotFound("circuit", id);
        }
    }

    @Override
    public Map<String, Integer> countByVillage(String programme) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select result from circuit where programme = ? order by created desc, id limit ?")
                .params(programme, LATEST)
                .query(String.class)
                .list()
                .forEach(text -> reader.<Circuit>readValue(text)
                        .stops()
                        .map(Circuit.Stop::village)
                        .distinct()
                        .forEach(village -> counts.merge(village, 1, Integer::sum)));
        return counts;
    }

    private void insert(Circuit circuit) {
        jdbc.sql("insert into circuit (id, created, edited_from, programme, request, result) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        circuit.id(),
                        OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC),
                        circuit.editedFrom(),
                        circuit.request().programme(),
                        json.writeValueAsString(circuit.request()),
                        json.writeValueAsString(circuit)))
                .update();
    }
}
