package org.villageatlas.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.problem.Invalid;

class SalesShareTest {

    @Test
    void readsCitiesMonthsAndShares() {
        String text = "al-tirane@1 2 12=0.6; elsewhere=0.4";
        List<SalesShare> shares = SalesShare.parse("sales_by_city", text);
        assertThat(shares)
                .containsExactly(
                        new SalesShare("al-tirane", Set.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY), 0.6),
                        new SalesShare(SalesShare.ELSEWHERE, Set.of(), 0.4));
        assertThat(SalesShare.format(shares)).isEqualTo(text);
    }

    @Test
    void nothingIsNotKnown() {
        assertThat(SalesShare.parse("sales_by_city", " ")).isEmpty();
        assertThat(SalesShare.format(List.of())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=0.5",
                "a=0.6;b=0.6",
                "a=1;b=0",
                "a=-0.5;b=1.5",
                "a",
                "=1",
                "a@13=1",
                "a=x",
                "a=NaN",
                "a=0.5;;b=0.5"
            })
    void refusesSharesThatDoNotAddUpOrCannotBeRead(String text) {
        assertThatThrownBy(() -> SalesShare.parse("sales_by_city", text))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo("sales_by_city"));
    }
}
