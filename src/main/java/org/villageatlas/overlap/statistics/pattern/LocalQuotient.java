package org.villageatlas.overlap.statistics.pattern;

import java.util.List;
import java.util.Locale;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.Hypergeometric;

/**
 * How many neighbours of a village make a product, beside how many chance would place there: "4 of your 8 neighbours make
 * this, 0.7 expected, 5.6 times". It says more than chance would place, and nothing of good or harm.
 *
 * @param found neighbours that make it
 * @param neighbours of the village
 * @param expected by chance, undefined without neighbours
 * @param quotient found over expected (Wang, Hu, Wang &amp; Li 2017)
 * @param p of that many or more, exact: hypergeometric (Anselin &amp; Li 2019), within strata that of the sum of the draws
 */
public record LocalQuotient(int found, int neighbours, Figure expected, Figure quotient, Figure p) {

    /**
     * Neighbours drawn by chance from the other villages, or from those of one stratum.
     *
     * @param found neighbours that make it
     * @param neighbours drawn
     * @param makers among the others
     * @param others there are to draw from
     */
    public record Draw(int found, int neighbours, int makers, int others) {

        public Draw {
            if (found < 0 || found > Math.min(neighbours, makers) || Math.max(neighbours, makers) > others) {
                throw new IllegalArgumentException(
                        found + " of " + neighbours + " neighbours, " + makers + " of " + others + " others");
            }
        }

        private double expected() {
            return neighbours == 0 ? 0 : (double) neighbours * makers / others;
        }
    }

    public static LocalQuotient of(Draw draw) {
        return of(List.of(draw));
    }

    /** One draw for each stratum, independent of each other. */
    public static LocalQuotient of(List<Draw> draws) {
        int found = draws.stream().mapToInt(Draw::found).sum();
        int neighbours = draws.stream().mapToInt(Draw::neighbours).sum();
        if (neighbours == 0) {
            Figure none = Figure.undefined("the village has no neighbours");
            return new LocalQuotient(0, 0, none, none, none);
        }
        double expected = draws.stream().mapToDouble(Draw::expected).sum();
        if (expected == 0) {
            Figure none = Figure.undefined("no other village that chance could place here makes it");
            return new LocalQuotient(found, neighbours, Figure.of(0), none, none);
        }
        double[] probabilities = draws.stream()
                .filter(draw -> draw.neighbours > 0)
                .map(draw -> Hypergeometric.probabilities(draw.others, draw.makers, draw.neighbours))
                .reduce(Hypergeometric::sum)
                .orElseThrow();
        return new LocalQuotient(
                found,
                neighbours,
                Figure.of(expected),
                Figure.of(found / expected),
                Figure.of(Hypergeometric.upperTail(probabilities, found)));
    }

    /** The sentence for a report. */
    public String sentence() {
        if (neighbours == 0) {
            return "No neighbours within reach.";
        }
        String counted = String.format(
                Locale.ROOT,
                "%d of your %d %s",
                found,
                neighbours,
                neighbours == 1 ? "neighbour makes this" : "neighbours make this");
        return quotient.isDefined()
                ? String.format(Locale.ROOT, "%s, %.1f expected, %.1f times.", counted, expected.get(), quotient.get())
                : counted + "; " + quotient.reason() + ".";
    }
}
