package org.villageatlas.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.villageatlas.answer.JdbcRevision;
import org.villageatlas.geo.JdbcGeometry;
import org.villageatlas.geo.Position;

@Repository
class JdbcResources implements Resources {

    private static final String SELECT = "select * from resource r ";
    private static final String SELECT_SERVICE = "select * from service r ";

    private final JdbcClient jdbc;

    JdbcResources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Resource> find(ResourceQuery query) {
        return matching(SELECT, query).query(JdbcResources::read).list();
    }

    @Override
    public Optional<Resource> find(String id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(JdbcResources::read)
                .optional();
    }

    @Override
    public List<Service> findServices(ResourceQuery query) {
        return matching(SELECT_SERVICE, query).query(JdbcResources::readService).list();
    }

    private JdbcClient.StatementSpec matching(String select, ResourceQuery query) {
        StringBuilder sql = new StringBuilder(select).append("where true");
        Map<String, Object> params = new LinkedHashMap<>();
        restrict(sql, params, "r.village", "village", query.village());
        restrict(sql, params, "r.kind", "kind", query.kind());
        restrict(sql, params, "r.theme", "theme", query.theme());
        if (query.programme() != null) {
            sql.append(" and exists (select 1 from village v where v.id = r.village and v.programme = :programme)");
            params.put("programme", query.programme());
        }
        return jdbc.sql(sql.append(" order by r.id").toString()).params(params);
    }

    private static void restrict(
            StringBuilder sql, Map<String, Object> params, String column, String name, @Nullable String value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(name);
            params.put(name, value);
        }
    }

    @Override
    public void add(List<Resource> resources) {
        JdbcRevision.advance(jdbc);
        for (Resource resource : resources) {
            Resource.Visit visit = resource.visit();
            Duration length = visit == null ? null : visit.length();
            jdbc.sql("""
                            insert into resource (id, village, kind, name, theme, visit_minutes, visit_minutes_estimated,
                                months, opening_hours, quality, geom, source, note)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            resource.id(),
                            resource.village(),
                            resource.kind().name(),
                            resource.name(),
                            visit == null ? null : visit.theme().name(),
                            length == null ? null : length.toMinutes(),
                            visit != null && visit.estimated(),
                            visit == null ? "" : Months.format(visit.months()),
                            visit == null ? null : visit.openingHours(),
                            resource.quality(),
                            parameter(resource.position()),
                            resource.source(),
                            resource.note()))
                    .update();
        }
    }

    @Override
    public void addServices(List<Service> services) {
        JdbcRevision.advance(jdbc);
        for (Service service : services) {
            jdbc.sql("""
                            insert into service (id, village, kind, name, geom, source, note)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            service.id(),
                            service.village(),
                            service.kind().name(),
                            service.name(),
                            parameter(service.position()),
                            service.source(),
                            service.note()))
                    .update();
        }
    }

    private static SqlTypeValue parameter(@Nullable Position position) {
        return JdbcGeometry.parameter(position == null ? null : position.toPoint());
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        return JdbcGeometry.read(row, "geom").map(Position::of).orElse(null);
    }

    private static Resource read(ResultSet row, int number) throws SQLException {
        return new Resource(
                row.getString("id"),
                row.getString("village"),
                Resource.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                visit(row),
                row.getObject("quality", Double.class),
                position(row),
                row.getString("source"),
                row.getString("note"));
    }

    private static Resource.@Nullable Visit visit(ResultSet row) throws SQLException {
        String theme = row.getString("theme");
        if (theme == null) {
            return null;
        }
        Integer minutes = row.getObject("visit_minutes", Integer.class);
        return new Resource.Visit(
                Resource.Theme.valueOf(theme),
                minutes == null ? null : Duration.ofMinutes(minutes),
                row.getBoolean("visit_minutes_estimated"),
                Months.parse("months", row.getString("months")),
                row.getString("opening_hours"));
    }

    private static Service readService(ResultSet row, int number) throws SQLException {
        return new Service(
                row.getString("id"),
                row.getString("village"),
                Service.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                position(row),
                row.getString("source"),
                row.getString("note"));
    }
}
