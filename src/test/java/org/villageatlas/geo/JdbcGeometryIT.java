package org.villageatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.villageatlas.TestDatabase;

class JdbcGeometryIT {

    private static final int WGS84 = 4326;
    private static final List<String> KINDS = List.of(
            "POINT (19.730260000000001 42.52813)",
            "LINESTRING (19.7 42.5, 19.8 42.6, 20 42.4)",
            "POLYGON ((19 41, 20 41, 20 42, 19 42, 19 41), (19.4 41.4, 19.6 41.4, 19.6 41.6, 19.4 41.4))",
            "MULTIPOLYGON (((19 41, 20 41, 20 42, 19 41)), ((21 41, 22 41, 22 42, 21 41)))");

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void everyKindOfGeometryComesBackToTheLastBitWithItsSrid(TestDatabase database) throws Exception {
        JdbcClient jdbc = database.jdbc();
        jdbc.sql("create table drawn (n integer primary key, geom geometry(geometry, 4326))")
                .update();
        List<Geometry> drawn = new ArrayList<>();
        for (String kind : KINDS) {
            Geometry geometry = new WKTReader(new GeometryFactory(new PrecisionModel(), WGS84)).read(kind);
            insert(jdbc, drawn.size(), geometry);
            drawn.add(geometry);
        }
        List<Geometry> found = jdbc.sql("select geom from drawn order by n")
                .query((row, number) -> JdbcGeometry.read(row, "geom").orElseThrow())
                .list();
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(found.get(i).equalsExact(drawn.get(i))).as(KINDS.get(i)).isTrue();
            assertThat(found.get(i).getSRID()).isEqualTo(WGS84);
        }
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void noGeometryComesBackAsNone(TestDatabase database) {
        JdbcClient jdbc = database.jdbc();
        jdbc.sql("create table drawn (n integer primary key, geom geometry(geometry, 4326))")
                .update();
        insert(jdbc, 0, null);
        Optional<Geometry> found = jdbc.sql("select geom from drawn")
                .query((row, number) -> JdbcGeometry.read(row, "geom"))
                .single();
        assertThat(found).isEmpty();
    }

    private static void insert(JdbcClient jdbc, int number, Geometry geometry) {
        jdbc.sql("insert into drawn values (?, ?)")
                .params(number, JdbcGeometry.parameter(geometry))
                .update();
    }
}
