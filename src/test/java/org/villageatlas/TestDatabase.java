package org.villageatlas;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database with the schema, one of each kind the service runs on. */
public record TestDatabase(String kind, DataSource source) {

    /** Names a PostgreSQL server with PostGIS to test against, as a JDBC address with user and password. */
    public static final String POSTGIS = "ATLAS_TEST_POSTGIS_URL";

    /** H2 with H2GIS always, PostgreSQL with PostGIS where one is named. */
    public static Stream<TestDatabase> all() {
        List<TestDatabase> databases = new ArrayList<>();
        databases.add(migrated("h2", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        String postgis = System.getenv(POSTGIS);
        if (postgis != null) {
            databases.add(migrated("postgresql", inOwnDatabase(postgis)));
        }
        return databases.stream();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /** A new database on the server, so that tests never see each other's rows. */
    public static String inOwnDatabase(String address) {
        String name = "atlas_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(new DriverManagerDataSource(address))
                .sql("create database " + name)
                .update();
        return address.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }

    private static TestDatabase migrated(String kind, String address) {
        DataSource source = new DriverManagerDataSource(address);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + kind)
                .load()
                .migrate();
        return new TestDatabase(kind, source);
    }

    @Override
    public String toString() {
        return kind;
    }
}
