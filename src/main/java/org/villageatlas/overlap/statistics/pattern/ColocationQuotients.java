package org.villageatlas.overlap.statistics.pattern;

import java.util.ArrayList;
import java.util.List;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * How many times more often than chance would place it the neighbours of makers of one product make the same, or another
 * (Leslie &amp; Kronenfeld 2011). The shares of a village's neighbours add up to 1, equal ones unless a kernel lets the
 * nearer count more. Islands are left out of the makers whose neighbours are looked at, not of those who could be
 * neighbours.
 *
 * <p>CLQ(A to B) = mean share of B among the neighbours of makers of A, over N'(B) / (N - 1), where N'(B) are the other
 * villages that make B. Dividing by N(B) - 1 for two different products as well, as one package does, is an error.
 */
public final class ColocationQuotients {

    private static final String NO_NEIGHBOURS = "no village that makes it has neighbours";
    private static final String NO_OTHERS = "no other village makes it";

    private final Neighbours neighbours;
    private final Weights shares;
    private final Makers makers;

    /** Each neighbour of a village counts the same. */
    public ColocationQuotients(Neighbours neighbours, Makers makers) {
        this(Weights.binary(neighbours), makers);
    }

    /** Neighbours count by their weights, which are scaled to shares. */
    public ColocationQuotients(Weights weights, Makers makers) {
        weights.checkNoSelf(makers.villages());
        this.makers = makers;
        neighbours = weights.neighbours();
        shares = weights.rowStandardised();
    }

    /** The neighbours of all makers at once: whether making the same lies together at all. */
    public Figure global() {
        double found = 0;
        double expected = 0;
        boolean looked = false;
        for (int product = 0; product < makers.products(); product++) {
            Sums sums = sums(product, product);
            found += sums.found;
            expected += sums.expected;
            looked |= sums.looked > 0;
        }
        return Figure.ratio(found, expected, looked ? "no product is made by two villages" : NO_NEIGHBOURS);
    }

    /** The neighbours of makers of the one product that make the other; one way, which may differ from the other way. */
    public Figure pairwise(int product, int other) {
        Sums sums = sums(product, other);
        return Figure.ratio(sums.found, sums.expected, sums.looked == 0 ? NO_NEIGHBOURS : NO_OTHERS);
    }

    private record Sums(int looked, double found, double expected) {}

    private Sums sums(int product, int other) {
        int looked = 0;
        double found = 0;
        double expected = 0;
        for (int village = 0; village < makers.villages(); village++) {
            if (makers.makes(village, product) && shares.rowSum(village) > 0) {
                looked++;
                found += share(village, other);
                expected += expectedShare(village, other);
            }
        }
        return new Sums(looked, found, expected);
    }

    /** The share of one village's neighbours that makes a product, by their weights (Wang, Hu, Wang &amp; Li 2017). */
    public Figure weighted(int village, int product) {
        return shares.rowSum(village) > 0
                ? Figure.ratio(share(village, product), expectedShare(village, product), NO_OTHERS)
                : Figure.undefined("the village has no neighbours");
    }

    /** The same by plain count, with its exact p. */
    public LocalQuotient local(int village, int product) {
        return LocalQuotient.of(new LocalQuotient.Draw(
                found(village, product),
                neighbours.degree(village),
                othersThatMake(village, product),
                makers.villages() - 1));
    }

    /** The same against a null model that keeps what each stratum makes in it: its neighbours are drawn from there. */
    public LocalQuotient local(int village, int product, Strata strata) {
        int[] found = new int[strata.count()];
        int[] drawn = new int[strata.count()];
        for (int neighbour : neighbours.of(village)) {
            found[strata.of(neighbour)] += makers.makes(neighbour, product) ? 1 : 0;
            drawn[strata.of(neighbour)]++;
        }
        List<LocalQuotient.Draw> draws = new ArrayList<>();
        for (int stratum = 0; stratum < drawn.length; stratum++) {
            int self = strata.of(village) == stratum ? 1 : 0;
            int ownMaker = self == 1 && makers.makes(village, product) ? 1 : 0;
            draws.add(new LocalQuotient.Draw(
                    found[stratum],
                    drawn[stratum],
                    strata.makers(stratum, product) - ownMaker,
                    strata.villages(stratum) - self));
        }
        return LocalQuotient.of(draws);
    }

    /**
     * The sum of shares that the global quotient and that of each product with itself rest on, beside the same after
     * random permutations of whole villages' products: first the global one, then by product.
     */
    public List<PermutationTest> compareAlike(Permutations permutations) {
        PlacedLinks links = new PlacedLinks(shares, makers);
        return permutations.compare(makers.products() + 1, (placed, into) -> {
            links.addShared(placed, into);
            double sum = 0;
            for (int product = 0; product < makers.products(); product++) {
                sum += into[product];
            }
            System.arraycopy(into, 0, into, 1, makers.products());
            into[0] = sum;
        });
    }

    /** The sum of shares that one pairwise quotient rests on, beside the same after random permutations. */
    public PermutationTest comparePair(Permutations permutations, int product, int other) {
        return permutations
                .compare(
                        1,
                        (placed, into) -> shares.forEach((village, neighbour, share) -> {
                            if (makers.makes(placed[village], product) && makers.makes(placed[neighbour], other)) {
                                into[0] += share;
                            }
                        }))
                .get(0);
    }

    private int found(int village, int product) {
        int found = 0;
        for (int neighbour : neighbours.of(village)) {
            found += makers.makes(neighbour, product) ? 1 : 0;
        }
        return found;
    }

    private double share(int village, int product) {
        return shares.sum(village, neighbour -> makers.makes(neighbour, product));
    }

    private double expectedShare(int village, int product) {
        return (double) othersThatMake(village, product) / (makers.villages() - 1);
    }

    private int othersThatMake(int village, int product) {
        return makers.count(product) - (makers.makes(village, product) ? 1 : 0);
    }
}
