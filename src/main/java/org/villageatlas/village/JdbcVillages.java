package org.villageatlas.village;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.villageatlas.answer.JdbcRevision;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.JdbcGeometry;
import org.villageatlas.geo.Position;
import org.villageatlas.geo.SearchText;

@Repository
class JdbcVillages implements Villages {

    private static final String SELECT = "select * from village ";

    private final JdbcClient jdbc;

    JdbcVillages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Village> find(VillageQuery query) {
        if (query.ids() != null && query.ids().isEmpty()) {
            return List.of();
        }
        StringBuilder where = new StringBuilder("where true");
        Map<String, Object> params = new LinkedHashMap<>();
        if (query.programme() != null) {
            where.append(" and programme = :programme");
            params.put("programme", query.programme());
        }
        if (query.text() != null) {
            where.append(" and position(:text in search_name) > 0");
            params.put("text", SearchText.fold(query.text()));
        }
        if (query.region() != null) {
            where.append(" and search_region = :region");
            params.put("region", SearchText.fold(query.region()));
        }
        if (query.ids() != null) {
            where.append(" and id in (:ids)");
            params.put("ids", query.ids());
        }
        Extent extent = query.extent();
        if (extent != null) {
            where.append(" and geom && st_makeenvelope(:west, :south, :east, :north, 4326)");
            params.put("west", extent.west());
            params.put("south", extent.south());
            params.put("east", extent.east());
            params.put("north", extent.north());
        }
        return jdbc.sql(SELECT + where + " order by id")
                .params(params)
                .query(JdbcVillages::read)
                .list();
    }

    @Override
    public Optional<Village> find(String id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(JdbcVillages::read)
                .optional();
    }

    @Override
    public void add(List<Village> villages) {
        JdbcRevision.advance(jdbc);
        for (Village village : villages) {
            jdbc.sql("""
                            insert into village (id, programme, name, search_name, region, search_region, municipality,
                                admin_unit, geom, place_confidence, population, elevation_m, description, source, note)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            village.id(),
                            village.programme(),
                            village.name(),
                            SearchText.fold(village.name()),
                            village.place().region(),
                            SearchText.fold(village.place().region()),
                            village.place().municipality(),
                            village.place().adminUnit(),
                            JdbcGeometry.parameter(village.position().toPoint()),
                            village.place().confidence().name(),
                            village.population(),
                            village.elevation(),
                            village.description(),
                            village.source(),
                            village.note()))
                    .update();
        }
    }

    private static Village read(ResultSet row, int number) throws SQLException {
        return new Village(
                row.getString("id"),
                row.getString("programme"),
                row.getString("name"),
                new Village.Place(
                        JdbcGeometry.read(row, "geom").map(Position::of).orElseThrow(),
                        row.getString("region"),
                        row.getString("municipality"),
                        row.getString("admin_unit"),
                        Village.Confidence.valueOf(row.getString("place_confidence"))),
                row.getObject("population", Integer.class),
                row.getObject("elevation_m", Integer.class),
                row.getString("description"),
                row.getString("source"),
                row.getString("note"));
    }
}
