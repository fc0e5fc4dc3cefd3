package org.villageatlas.overlap.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentOptimizerTest {

    private static final long SEED = 2007;

    @Test
    void theSearchFindsWhatTryingAllFindsAndTheBoundIsNeverAbove() {
        Random random = new Random(SEED);
        for (int round = 0; round < 150; round++) {
            AssignmentProblem problem = random(random, 2 + random.nextInt(6), 4);
            double least = leastOfAll(problem);
            AssignmentOptimizer.Found found =
                    new AssignmentOptimizer(problem, round).find(new int[problem.places()], 1000);
            assertThat(found.isExact()).isTrue();
            assertThat(problem.cost(found.assignment()))
                    .as("seed %d, round %d", SEED, round)
                    .isCloseTo(least, within(1e-9));
            assertThat(RelaxationBound.of(problem))
                    .as("seed %d, round %d", SEED, round)
                    .isLessThanOrEqualTo(least);
        }
    }

    @Test
    void theSearchIsGivenUpWhenItIsInterrupted() {
        AssignmentProblem problem = random(new Random(SEED), 40, 5);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new AssignmentOptimizer(problem, 1).find(new int[40], 400_000))
                .hasMessageContaining("given up");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void annealingFindsTheBestOfATreeWhereTheBoundIsTight() {
        Random random = new Random(SEED);
        for (int round = 0; round < 10; round++) {
            AssignmentProblem problem = random(random, 40, 5, 0);
            for (int place = 1; place < 40; place++) {
                link(problem, random, random.nextInt(place), place);
            }
            AssignmentOptimizer.Found found = new AssignmentOptimizer(problem, round).find(new int[40], 400_000);
            double bound = RelaxationBound.of(problem);
            assertThat(found.isExact()).isFalse();
            assertThat(bound).isPositive().isLessThanOrEqualTo(problem.cost(found.assignment()) + 1e-9);
            assertThat(problem.cost(found.assignment()))
                    .as("seed %d, round %d", SEED, round)
                    .isCloseTo(bound, within(0.02));
        }
    }

    @Test
    void theSameSeedFindsTheSameAndNothingWorseThanTheFirst() {
        AssignmentProblem problem = random(new Random(SEED), 60, 6);
        int[] first = new int[60];
        int[] found = new AssignmentOptimizer(problem, 5).find(first, 20_000).assignment();
        assertThat(new AssignmentOptimizer(problem, 5).find(first, 20_000).assignment())
                .isEqualTo(found);
        assertThat(problem.cost(found)).isLessThanOrEqualTo(problem.cost(first));
        assertThat(first).containsOnly(0);
    }

    @Test
    void refusesPlacesWithoutOptionsAndCostsBelowNothing() {
        assertThatThrownBy(() -> new AssignmentProblem(new double[][] {{}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssignmentProblem(new double[][] {{-1}}))
                .isInstanceOf(IllegalArgumentException.class);
        AssignmentProblem two = new AssignmentProblem(new double[][] {{0}, {0}});
        assertThatThrownBy(() -> two.link(0, 1, new double[][] {{Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AssignmentProblem random(Random random, int places, int most) {
        return random(random, places, most, 0.5);
    }

    private static AssignmentProblem random(Random random, int places, int most, double linked) {
        double[][] own = new double[places][];
        for (int place = 0; place < places; place++) {
            own[place] = random.doubles(1 + random.nextInt(most)).toArray();
        }
        AssignmentProblem problem = new AssignmentProblem(own);
        for (int one = 0; one < places; one++) {
            for (int other = one + 1; other < places; other++) {
                if (random.nextDouble() < linked) {
                    link(problem, random, one, other);
                }
            }
        }
        return problem;
    }

    private static void link(AssignmentProblem problem, Random random, int one, int other) {
        double[][] cost = new double[problem.options(one)][problem.options(other)];
        for (double[] row : cost) {
            java.util.Arrays.setAll(row, option -> random.nextBoolean() ? 0 : random.nextDouble());
        }
        problem.link(one, other, cost);
    }

    private static double leastOfAll(AssignmentProblem problem) {
        return leastOfAll(problem, new int[problem.places()], 0);
    }

    private static double leastOfAll(AssignmentProblem problem, int[] assignment, int place) {
        if (place == assignment.length) {
            return problem.cost(assignment);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int option = 0; option < problem.options(place); option++) {
            assignment[place] = option;
            least = Math.min(least, leastOfAll(problem, assignment, place + 1));
        }
        return least;
    }
}
