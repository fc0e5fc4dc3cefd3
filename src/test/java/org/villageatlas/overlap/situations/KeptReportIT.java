package org.villageatlas.overlap.situations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another service that shares the database adds a product: the kept report holds until it raises the revision. */
class KeptReportIT {

    private static final String PAIRS = "/api/overlap?programme=own&village=upper";

    private final JdbcClient database = Situations.service().part(JdbcClient.class);

    private boolean isListed() {
        return Situations.items(PAIRS).stream()
                .anyMatch(pair -> pair.toString().contains("\"product\":\"lower-another\""));
    }

    private void advance() {
        database.sql("update revision set number = number + 1").update();
    }

    @AfterEach
    void takeAway() {
        database.sql("delete from product where id = 'lower-another'").update();
        advance();
    }

    @Test
    void aReportIsKeptUntilTheRevisionIsAnother() {
        assertThat(isListed()).isFalse();
        database.sql("""
                        insert into product (id, village, category, name, months, source)
                        select 'lower-another', village, category, 'Another', '', 'a test'
                        from product where id = 'lower-orange'""").update();
        assertThat(isListed()).as("nothing says yet that anything changed").isFalse();
        advance();
        assertThat(isListed()).isTrue();
        takeAway();
        assertThat(isListed()).isFalse();
    }

    @Test
    void categoriesAreReadAgainOnceTheRevisionIsAnother() {
        String name = "Renamed by another service";
        String before = category();
        database.sql("update category set name = ? where id = 'orange'")
                .param(name)
                .update();
        assertThat(category()).isEqualTo(before);
        advance();
        assertThat(category()).isEqualTo(name);
        database.sql("update category set name = ? where id = 'orange'")
                .param(before)
                .update();
        advance();
        assertThat(category()).isEqualTo(before);
    }

    private static String category() {
        return Situations.items("/api/categories?limit=1000").stream()
                .filter(category -> category.get("id").asString().equals("orange"))
                .findFirst()
                .orElseThrow()
                .get("name")
                .asString();
    }
}
