package org.villageatlas.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.villageatlas.answer.JdbcRevision;
import org.villageatlas.geo.JdbcGeometry;
import org.villageatlas.geo.Position;

@Repository
class JdbcCities implements Cities {

    private static final String SELECT = "select * from city ";

    private final JdbcClient jdbc;

    JdbcCities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<City> list(int minPopulation) {
        return jdbc.sql(SELECT + "where population >= ? order by population desc, id")
                .param(minPopulation)
                .query(JdbcCities::read)
                .list();
    }

    @Override
    public Optional<City> find(String id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(JdbcCities::read)
                .optional();
    }

    @Override
    public void add(List<City> cities) {
        JdbcRevision.advance(jdbc);
        for (City city : cities) {
            jdbc.sql("""
                            insert into city (id, name, region, geom, population, population_year, gateway, source)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            city.id(),
                            city.name(),
                            city.region(),
                            JdbcGeometry.parameter(city.position().toPoint()),
                            city.population(),
                            city.populationYear(),
                            city.gateway(),
                            city.source()))
                    .update();
        }
    }

    private static City read(ResultSet row, int number) throws SQLException {
        return new City(
                row.getString("id"),
                row.getString("name"),
                row.getString("region"),
                JdbcGeometry.read(row, "geom").map(Position::of).orElseThrow(),
                row.getInt("population"),
                row.getInt("population_year"),
                row.getBoolean("gateway"),
                row.getString("source"));
    }
}
