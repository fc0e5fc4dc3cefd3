package org.villageatlas.programme;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lends the store of programmes to tests of other rooms. */
public final class JdbcProgrammesFixture {

    private JdbcProgrammesFixture() {}

    public static Programmes in(JdbcClient jdbc) {
        return new JdbcProgrammes(jdbc);
    }
}
