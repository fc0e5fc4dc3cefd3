package org.villageatlas.overlap.colocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.villageatlas.overlap.statistics.ExactPermutationTest;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.pattern.ColocationQuotients;
import org.villageatlas.overlap.statistics.pattern.Makers;

/**
 * One category against the null model: the mean share of the neighbours of its makers that make it too, over the share that chance
 * would place there (Leslie and Kronenfeld 2011, the co-location quotient of a category with itself).
 *
 * @param makers villages that make it
 * @param looked those of them that have neighbours
 * @param neighbours of these, each link counted from each maker
 * @param alike how many of these neighbours make it too
 * @param observed the mean share
 * @param expected the same by chance: the other makers over the other villages
 * @param quotient observed over expected
 * @param p that chance alone places as much or more
 * @param exact whether p is from all ways to place the makers, else from {@link #ROUNDS} random ones
 * @param q p adjusted for the number of categories (Benjamini and Hochberg)
 */
public record CategoryColocation(
        int makers,
        int looked,
        int neighbours,
        int alike,
        Figure observed,
        Figure expected,
        Figure quotient,
        Figure p,
        boolean exact,
        Figure q) {

    /** Random permutations where there are too many ways to go through all. */
    public static final int ROUNDS = 9_999;

    /** What the random permutations begin with. */
    public static final long SEED = 1;

    /** So many ways to place the makers are gone through one by one. */
    public static final long MOST_PERMUTATIONS = 20_000;

    static Map<String, CategoryColocation> all(
            List<String> categories, Neighbours neighbours, Makers makers, ColocationQuotients quotients) {
        List<PermutationTest> tails = makers.villages() < 2
                ? List.of()
                : quotients.compareAlike(Permutations.anywhere(makers.villages(), ROUNDS, SEED));
        List<CategoryColocation> rows = new ArrayList<>();
        for (int category = 0; category < categories.size(); category++) {
            Figure quotient = quotients.pairwise(category, category);
            Optional<ExactPermutationTest> permutations =
                    quotient.isDefined() ? exactly(category, neighbours, makers) : Optional.empty();
            PermutationTest tail = tails.isEmpty() ? null : tails.get(category + 1);
            Figure p = quotient.map(defined ->
                    permutations.map(ExactPermutationTest::pUpper).orElseGet(() -> tail == null ? 1 : tail.pUpper()));
            rows.add(row(category, neighbours, makers, quotient, p, permutations.isPresent()));
        }
        List<Figure> q = FalseDiscovery.benjaminiHochberg(
                rows.stream().map(CategoryColocation::p).toList());
        Map<String, CategoryColocation> byCategory = new LinkedHashMap<>();
        for (int category = 0; category < categories.size(); category++) {
            byCategory.put(categories.get(category), rows.get(category).withQ(q.get(category)));
        }
        return byCategory;
    }

    private static CategoryColocation row(
            int category, Neighbours neighbours, Makers makers, Figure quotient, Figure p, boolean exact) {
        int looked = 0;
        int links = 0;
        int alike = 0;
        for (int village = 0; village < makers.villages(); village++) {
            if (makers.makes(village, category) && neighbours.degree(village) > 0) {
                looked++;
                links += neighbours.degree(village);
                for (int neighbour : neighbours.of(village)) {
                    alike += makers.makes(neighbour, category) ? 1 : 0;
                }
            }
        }
        int count = makers.count(category);
        Figure expected = looked == 0
                ? Figure.undefined("no village that makes it has neighbours")
                : Figure.of((count - 1.0) / (makers.villages() - 1));
        Figure observed =
                expected.isDefined() ? Figure.of(sharesAlike(category, neighbours, makers) / looked) : expected;
        return new CategoryColocation(
                count, looked, links, alike, observed, expected, quotient, p, exact, Figure.of(1));
    }

    private static double sharesAlike(int category, Neighbours neighbours, Makers makers) {
        int[] labels = new int[makers.villages()];
        for (int village = 0; village < labels.length; village++) {
            labels[village] = makers.makes(village, category) ? 1 : 0;
        }
        return sharesAlike(labels, neighbours);
    }

    private static double sharesAlike(int[] labels, Neighbours neighbours) {
        double sum = 0;
        for (int village = 0; village < labels.length; village++) {
            if (labels[village] == 1 && neighbours.degree(village) > 0) {
                int alike = 0;
                for (int neighbour : neighbours.of(village)) {
                    alike += labels[neighbour];
                }
                sum += (double) alike / neighbours.degree(village);
            }
        }
        return sum;
    }

    private static Optional<ExactPermutationTest> exactly(int category, Neighbours neighbours, Makers makers) {
        if (permutations(makers.villages(), makers.count(category)) > MOST_PERMUTATIONS) {
            return Optional.empty();
        }
        int[] labels = new int[makers.villages()];
        for (int village = 0; village < labels.length; village++) {
            labels[village] = makers.makes(village, category) ? 1 : 0;
        }
        return ExactPermutationTest.enumerate(labels, placed -> sharesAlike(placed, neighbours));
    }

    /** The ways to choose the makers, or a number above the limit when there are more. */
    private static double permutations(int villages, int makers) {
        double ways = 1;
        for (int i = 1; i <= makers && ways <= MOST_PERMUTATIONS; i++) {
            ways *= (double) (villages - makers + i) / i;
        }
        return ways;
    }

    private CategoryColocation withQ(Figure adjusted) {
        return new CategoryColocation(
                makers, looked, neighbours, alike, observed, expected, quotient, p, exact, adjusted);
    }

    /** The sentence for a report. */
    public String sentence() {
        if (!quotient.isDefined()) {
            return makers + (makers == 1 ? " village makes this; " : " villages make this; ") + quotient.reason() + ".";
        }
        return String.format(
                Locale.ROOT,
                "%d of the %d neighbours of its makers make it too; on average %.0f %% of a maker's neighbours, where "
                        + "chance would place %.1f %%: %.1f times.",
                alike,
                neighbours,
                100 * observed.get(),
                100 * expected.get(),
                quotient.get());
    }
}
