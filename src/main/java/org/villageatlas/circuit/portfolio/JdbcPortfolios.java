package org.villageatlas.circuit.portfolio;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The portfolios that were planned. */
@Repository
class JdbcPortfolios {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPortfolios(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Portfolio> find(String id) {
        return jdbc.sql("select result from circuit_portfolio where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Portfolio.class));
    }

    /** The same request planned again on newer data replaces what it gave before. */
    @Transactional
    void keep(Portfolio portfolio) {
        jdbc.sql("delete from circuit_portfolio where id = ?")
                .param(portfolio.id())
                .update();
        jdbc.sql("insert into circuit_portfolio (id, created, result) values (?, ?, ?)")
                .params(
                        portfolio.id(),
                        OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC),
                        json.writeValueAsString(portfolio))
                .update();
    }
}
