package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.villageatlas.TestDatabase;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.NotFound;

class JdbcCircuitsIT {

    private static final Circuit CIRCUIT =
            new ToyIsland().planning().plan(Requests.of("{'start':'port','days':2,'month':7}"));

    private static Circuits in(TestDatabase database) {
        return new JdbcCircuits(database.jdbc(), Requests.JSON);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void givesBackWhatWasKept(TestDatabase database) {
        assertThat(in(database).keep(CIRCUIT)).isEqualTo(CIRCUIT);
        assertThat(in(database).get(CIRCUIT.id())).hasToString(CIRCUIT.toString());
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void keepsTheFirstOfAnId(TestDatabase database) {
        Circuits circuits = in(database);
        circuits.keep(CIRCUIT);
        Circuit again = new Circuit(
                CIRCUIT.id(),
                null,
                null,
                CIRCUIT.request(),
                CIRCUIT.days(),
                CIRCUIT.value(),
                CIRCUIT.bound(),
                CIRCUIT.coverage(),
                CIRCUIT.themes(),
                CIRCUIT.products(),
                CIRCUIT.packages(),
                CIRCUIT.leftOut(),
                CIRCUIT.method(),
                new Circuit.Search(1, 1, "time"));
        assertThat(circuits.keep(again).search()).isEqualTo(CIRCUIT.search());
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void findsWhatWasEditedFromACircuitToTheSameRequest(TestDatabase database) {
        Circuits circuits = in(database);
        circuits.keep(CIRCUIT);
        assertThat(circuits.findEdited(CIRCUIT, CIRCUIT.request())).isEmpty();
        Circuit child = circuits.keep(CIRCUIT.editedFrom(CIRCUIT));
        Circuit parent = circuits.get(CIRCUIT.id());
        assertThat(circuits.findEdited(parent, parent.request())).contains(circuits.get(child.id()));
        assertThat(circuits.findEdited(parent, CIRCUIT.request().besides(List.of("circuit-x"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void anUnknownIdIsNotFound(TestDatabase database) {
        assertThatThrownBy(() -> in(database).get("circuit-none")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void listsTheLatestFirstPageByPage(TestDatabase database) {
        Circuits circuits = in(database);
        circuits.keep(CIRCUIT);
        Circuit child = circuits.keep(CIRCUIT.editedFrom(CIRCUIT));
        circuits.name(CIRCUIT.id(), "Port and hills");
        List<String> all = circuits.list("isle", null, new Page(10, 0)).stream()
                .map(Circuits.Entry::id)
                .toList();
        assertThat(all).containsSubsequence(child.id(), CIRCUIT.id());
        assertThat(circuits.list("isle", null, new Page(1, 1)).get(0).id()).isEqualTo(all.get(1));
        assertThat(circuits.count("isle", null)).isEqualTo(all.size());
        assertThat(circuits.list(null, true, new Page(10, 0)))
                .extracting(Circuits.Entry::id)
                .containsExactly(CIRCUIT.id());
        assertThat(circuits.count("elsewhere", null)).isZero();
        circuits.name(CIRCUIT.id(), null);
        assertThat(circuits.count("isle", true)).isZero();
    }
}
