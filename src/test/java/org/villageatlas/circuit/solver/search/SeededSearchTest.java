package org.villageatlas.circuit.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;

/** A seed stands for the same tours in every version: stored circuits are planned again by it. */
class SeededSearchTest {

    @Test
    void daysWithTimeWindowsKeepTheirTours() {
        assertThat(found(RandomProblems.of(1, 40, 2, 300, true)))
                .isEqualTo("0 [5, 27, 37, 11, 39, 23, 22] 0; 0 [26, 4, 25, 35, 1, 2, 3, 19] 0 = 278.5");
    }

    @Test
    void daysWithCoverageSetsKeepTheirTours() {
        assertThat(found(RandomProblems.of(2, 60, 3, 250, false)))
                .isEqualTo("0 [23, 36, 40, 8, 41, 29, 25, 14, 42, 4, 47, 1, 24, 37] 0; 0 [30, 57, 9, 17, 6, "
                        + "52, 59, 7, 3, 38, 43, 46, 16, 20] 0; 0 [53, 32, 54, 13, 21, 12, 56, 33, 22, 51] "
                        + "0 = 616.5");
    }

    @Test
    void overnightStopsKeepTheirPlaces() {
        TourProblem problem = RandomProblems.of(3, 40, 3, 250, false);
        TourConstraints rules = new TourConstraints(
                List.of(Set.of(5, 6)),
                List.of(Set.of(0, 37, 38), Set.of(38, 39, 40)),
                List.of(),
                Double.POSITIVE_INFINITY);
        assertThat(found(new TourProblem(problem.travel(), problem.stops(), problem.days(), problem.coverage(), rules)))
                .isEqualTo("0 [16, 28, 23, 27, 15, 34, 2, 29, 24, 30] 37; 37 [18, 6, 12, 7, 17, 33, 8, 22, "
                        + "5] 40; 40 [9, 11, 31, 32, 35, 20, 26, 19, 36, 14, 4, 13, 3, 21] 0 = 482.5");
    }

    @Test
    void neighbourhoodsOfManyCandidatesKeepTheirTours() {
        TourProblem problem = RandomProblems.of(4, 300, 2, 300, false);
        assertThat(found(new TourProblem(
                        problem.travel(),
                        problem.stops(),
                        problem.days(),
                        Collections.emptyList(),
                        TourConstraints.NONE)))
                .isEqualTo("0 [116, 147, 177, 159, 134, 150, 228, 31, 249, 294, 34, 181, 248, 103, 298, 274, "
                        + "233, 59, 84, 65, 283, 14] 0; 0 [9, 184, 76, 161, 170, 145, 189, 106, 107, 124, "
                        + "209, 40, 199, 213, 87, 250, 117, 123, 289, 20, 190, 178, 291, 219, 126, 7] 0 = "
                        + "744.0");
    }

    private static String found(TourProblem problem) {
        TourPlan plan = new StringRemovalSolver().solve(problem, SearchBudget.ofIterations(3000), 42, 2);
        List<String> tours = new ArrayList<>();
        plan.tours().forEach(tour -> tours.add(tour.start() + " " + tour.nodes() + " " + tour.end()));
        return String.join("; ", tours) + " = " + plan.value();
    }
}
