package org.villageatlas.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.villageatlas.answer.JdbcRevision;

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
            bound(jdbc.sql("""
                            insert into programme (id, name, country, area_unit, started, description, source,
                                neighbour_minutes, half_time_minutes, cutoff_minutes, min_city_population,
                                step_variety, step_product, step_group, step_wider,
                                band_watch, band_moderate, band_high, band_severe)
                            values (:id, :name, :country, :unit, :started, :description, :source,
                                :neighbours, :half, :cutoff, :city, :variety, :product, :group, :wider,
                                :watch, :moderate, :high, :severe)"""), programme).update();
        }
    }

    @Override
    @Transactional
    public boolean replace(Programme before, Programme after) {
        List<Programme> stored = jdbc.sql("select * from programme where id = ? for update")
                .param(before.id())
                .query(JdbcProgrammes::read)
                .list();
        if (!stored.equals(List.of(before))) {
            return false;
        }
        JdbcRevision.advance(jdbc);
        return bound(jdbc.sql("""
                        update programme set name = :name, country = :country, area_unit = :unit, started = :started,
                            description = :description, source = :source, neighbour_minutes = :neighbours,
                            half_time_minutes = :half, cutoff_minutes = :cutoff, min_city_population = :city,
                            step_variety = :variety, step_product = :product, step_group = :group, step_wider = :wider,
                            band_watch = :watch, band_moderate = :moderate, band_high = :high, band_severe = :severe
                        where id = :id"""), after).update() == 1;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Programme programme) {
        Programme.Rules rules = programme.rules();
        return statement
                .param("id", programme.id())
                .param("name", programme.name())
                .param("country", programme.country())
                .param("unit", programme.areaUnit())
                .param("started", programme.started())
                .param("description", programme.description())
                .param("source", programme.source())
                .param("neighbours", rules.neighbours().toMinutes())
                .param("half", rules.halfTime().toMinutes())
                .param("cutoff", rules.cutoff().toMinutes())
                .param("city", rules.minCityPopulation())
                .param("variety", rules.steps().variety())
                .param("product", rules.steps().product())
                .param("group", rules.steps().group())
                .param("wider", rules.steps().wider())
                .param("watch", rules.bands().watch())
                .param("moderate", rules.bands().moderate())
                .param("high", rules.bands().high())
                .param("severe", rules.bands().severe());
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
                        row.getInt("min_city_population"),
                        new Steps(
                                row.getDouble("step_variety"),
                                row.getDouble("step_product"),
                                row.getDouble("step_group"),
                                row.getDouble("step_wider")),
                        new Bands(
                                row.getDouble("band_watch"),
                                row.getDouble("band_moderate"),
                                row.getDouble("band_high"),
                                row.getDouble("band_severe"))),
                row.getString("source"));
    }
}
