package org.villageatlas.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.problem.Invalid;

class SortingTest {

    private record Row(String name, Double amount) {}

    private static final List<Row> ROWS =
            List.of(new Row("d", 2.0), new Row("b", null), new Row("a", 1.0), new Row("c", 2.0), new Row("e", null));

    private static final Sorting<Row> SORTING = new Sorting<Row>(Comparator.comparing(Row::name))
            .high("amount", Row::amount)
            .low("least_first", Row::amount)
            .text("name", Row::name);

    private static String sorted(String sort) {
        return String.join(
                "", ROWS.stream().sorted(SORTING.by(sort)).map(Row::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"amount,cdabe", "-amount,acdbe", "least_first,acdbe", "-least-first,cdabe", "name,abcde", "-name,edcba"
    })
    void unknownIsLastEitherWayAndTheAlikeKeepTheUsualOrder(String sort, String names) {
        assertThat(sorted(sort)).isEqualTo(names);
    }

    @Test
    void withoutAWordTheOrderIsTheUsual() {
        assertThat(sorted(null)).isEqualTo("abcde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "nothing", "--name", "name "})
    void refusesWhatIsNoOrder(String sort) {
        assertThatThrownBy(() -> SORTING.by(sort)).isInstanceOfSatisfying(Invalid.class, problem -> {
            assertThat(problem.field()).isEqualTo("sort");
            assertThat(problem.expected()).contains("amount, least_first, name");
        });
    }
}
