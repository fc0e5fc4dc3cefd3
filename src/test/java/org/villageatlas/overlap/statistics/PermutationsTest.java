package org.villageatlas.overlap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PermutationsTest {

    @Test
    void theSameSeedGivesTheSameTails() {
        double[] values = new Random(7).doubles(30).toArray();
        Permutations.Statistic first = (placed, into) -> into[0] = values[placed[0]] - values[placed[1]];
        assertThat(Permutations.anywhere(30, 999, 5).compare(1, first))
                .isEqualTo(Permutations.anywhere(30, 999, 5).compare(1, first))
                .isNotEqualTo(Permutations.anywhere(30, 999, 6).compare(1, first));
    }

    @Test
    void everyPlacingHandsOutEachVillageOnceWithinItsStratum() {
        int[] stratum = {0, 1, 0, 2, 1, 0, 1};
        Permutations.withinStrata(stratum, 300, 11).compare(1, (placed, into) -> {
            assertThat(placed).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
            assertThat(IntStream.range(0, 7).allMatch(village -> stratum[placed[village]] == stratum[village]))
                    .isTrue();
        });
    }

    @Test
    void permutationsAreGivenUpWhenWhoAsksIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Permutations.anywhere(3, 999, 1).compare(1, (placed, into) -> into[0] = placed[0]))
                .hasMessageContaining("given up");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void pIsAboveZeroAndAtMostOne() {
        long seed = 31;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            double[] values = random.doubles(6).toArray();
            PermutationTest tail = Permutations.anywhere(6, 1 + random.nextInt(40), round)
                    .compare(1, (placed, into) -> into[0] = values[placed[0]] + values[placed[1]])
                    .get(0);
            assertThat(tail.pUpper())
                    .as("seed %d round %d", seed, round)
                    .isGreaterThan(0)
                    .isLessThanOrEqualTo(1);
            assertThat(tail.pLower())
                    .as("seed %d round %d", seed, round)
                    .isGreaterThan(0)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void agreesWithEveryLabelling() {
        int[] labels = {1, 1, 0, 0, 0, 1, 0, 0};
        ExactPermutationTest exact = ExactPermutationTest.enumerate(labels, way -> way[0] + way[1] + way[5])
                .orElseThrow();
        PermutationTest drawn = Permutations.anywhere(8, 9999, 3)
                .compare(1, (placed, into) -> into[0] = labels[placed[0]] + labels[placed[1]] + labels[placed[5]])
                .get(0);
        assertThat(exact.count()).isEqualTo(56);
        assertThat(exact.pUpper()).isEqualTo(1 / 56.0);
        assertThat(exact.pLower()).isEqualTo(1);
        double slack = 4 * Math.sqrt(exact.pUpper() * (1 - exact.pUpper()) / 9999) + 1 / 10000.0;
        assertThat(drawn.pUpper()).isBetween(exact.pUpper() - slack, exact.pUpper() + slack);
        assertThat(drawn.mean()).isBetween(exact.mean() - 0.05, exact.mean() + 0.05);
    }

    @Test
    void tooManyLabellingsAreNotTried() {
        assertThat(ExactPermutationTest.enumerate(IntStream.range(0, 12).toArray(), way -> way[0]))
                .isEmpty();
        assertThat(ExactPermutationTest.enumerate(new int[0], way -> 0)
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refusesNoRounds() {
        assertThatThrownBy(() -> Permutations.anywhere(5, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
