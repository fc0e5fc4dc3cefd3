package org.villageatlas.bench.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.villageatlas.geo.Position;

/** {@code ST_DWithin} on geographies, which asks for the geodesic on the ellipsoid, on one core. */
final class PostgisPeer implements AutoCloseable {

    private static final int BATCH = 10_000;
    private static final double TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;

    private final Connection connection;
    private final Statement statement;

    /** Pairs and what they cost the backend. */
    record Answer(FoundPairs pairs, double cpuMillis, String plan) {}

    PostgisPeer(String url, Points points) throws SQLException {
        connection = DriverManager.getConnection(url);
        statement = connection.createStatement();
        for (String setting : new String[] {"max_parallel_workers_per_gather=0", "jit=off", "work_mem='256MB'"}) {
            statement.execute("set " + setting);
        }
        statement.execute("create extension if not exists postgis");
        statement.execute("create extension if not exists btree_gist");
        statement.execute("create temp table place(id int primary key, cat int not null, geog geography(Point,4326))");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into place values (?, ?, st_setsrid(st_makepoint(?, ?), 4326)::geography)")) {
            for (int each = 0; each < points.size(); each++) {
                Position position = points.positions().get(each);
                insert.setInt(1, points.ids()[each]);
                insert.setInt(2, points.categories()[each]);
                insert.setDouble(3, position.longitude());
                insert.setDouble(4, position.latitude());
                insert.addBatch();
                if (each % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The pairs by an index on such columns, which is made before and dropped after, both without counting. */
    Answer pairs(String columns, double metres) throws SQLException, IOException {
        statement.execute("create index by_place on place using gist(" + columns + ")");
        statement.execute("analyze place");
        String query = "select a.id one, b.id other from place a join place b on a.cat = b.cat and a.id < b.id "
                + "and st_dwithin(a.geog, b.geog, " + metres + ")";
        String plan = plan(query);
        double before = backendSeconds();
        statement.execute("create temp table found as " + query);
        double spent = backendSeconds() - before;
        FoundPairs pairs = new FoundPairs();
        try (ResultSet rows = statement.executeQuery("select * from found")) {
            while (rows.next()) {
                pairs.add(rows.getInt(1), rows.getInt(2));
            }
        }
        statement.execute("drop table found");
        statement.execute("drop index by_place");
        return new Answer(pairs, spent * 1000, plan);
    }

    /** Which index the planner takes, so that a figure without it is not taken for one with it. */
    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain " + query)) {
            while (lines.next()) {
                String line = lines.getString(1);
                if (line.contains("Scan") || line.contains("Join") || line.contains("Loop")) {
                    plan.append(plan.length() == 0 ? "" : " > ")
                            .append(line.replaceAll("\\(cost.*", "")
                                    .replace("->", "")
                                    .strip());
                }
            }
        }
        return plan.toString();
    }

    private double backendSeconds() throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            String status = Files.readString(Path.of("/proc/" + row.getInt(1) + "/stat"));
            String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])) / TICKS_A_SECOND;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
