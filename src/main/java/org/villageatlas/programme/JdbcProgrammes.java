package org.villageatlas.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.villageatlas.layer.JdbcRevision;

@Repository
class JdbcProgrammes implements Programmes {

    private final JdbcClient jdbc;

    JdbcProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Programme> list() {
        return jdbc.sql("select * from programme order by id")
                .query(JdbcProgrammes::read)
                .list();
    }

    @Override
    public Optional<Programme> find(String id) {
        return jdbc.sql("select * from programme where id = ?")
                .param(id)
                .query(JdbcProgrammes::read)
                .optional();
    }

    @Override
    public void add(List<Programme> programmes) {
        JdbcRevision.advance(jdbc);
        for (Programme programme : programmes) {
            jdbc.sql("""
                            insert into programme (id, name, country, area_unit, started, description,
                                neighbour_minutes, half_time_minutes, cutoff_minutes, min_city_population, source)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            programme.id(),
                            programme.name(),
                            programme.country(),
                            programme.areaUnit(),
                            programme.started(),
                            programme.description(),
                            programme.rules().neighbours().toMinutes(),
                            programme.rules().halfTime().toMinutes(),
                            programme.rules().cutoff().toMinutes(),
                            programme.rules().minCityPopulation(),
                            programme.source()))
                    .update();
        }
    }

    private static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getString("id"),
                row.getString("name"),
                row.getString("country"),
                row.getString("area_unit"),
                row.getObject("started", Integer.class),
                row.getString("description"),
                new Programme.Rules(
                        Duration.ofMinutes(row.getLong("neighbour_minutes")),
                        Duration.ofMinutes(row.getLong("half_time_minutes")),
                        Duration.ofMinutes(row.getLong("cutoff_minutes")),
                        row.getInt("min_city_population")),
                row.getString("source"));
    }
}
