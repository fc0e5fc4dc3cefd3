package org.villageatlas.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurableCommitsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/atlas, jdbc:h2:file:/srv/atlas;WRITE_DELAY=0",
        "jdbc:h2:/srv/a;DB_CLOSE_ON_EXIT=FALSE, jdbc:h2:/srv/a;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "jdbc:h2:file:/srv/atlas;write_delay=200, jdbc:h2:file:/srv/atlas;write_delay=200",
        "jdbc:postgresql://localhost/atlas?user=atlas, jdbc:postgresql://localhost/atlas?user=atlas"
    })
    void onlyAnAddressOfH2WithoutAWriteDelayIsChanged(String given, String used) {
        assertThat(DurableCommits.durable(given)).isEqualTo(used);
    }
}
