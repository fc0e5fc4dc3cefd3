package org.villageatlas.answer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counted in the database, in the transaction of the change: services that share a database share the count. */
@Repository
public class JdbcRevision implements Revision {

    private final JdbcClient jdbc;

    public JdbcRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long current() {
        return jdbc.sql("select number from revision").query(Long.class).single();
    }

    /** To be called by whatever writes to the catalogue, on the connection that it writes with. */
    public static void advance(JdbcClient jdbc) {
        jdbc.sql("update revision set number = number + 1").update();
    }
}
