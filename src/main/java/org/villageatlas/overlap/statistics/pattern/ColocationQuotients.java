package org.villageatlas.overlap.statistics.pattern;

import java.util.ArrayList;
import java.util.List;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.Tail;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * How many times more often than chance would place it the neighbours of makers of one product make the same, or another
 * (Leslie &amp; Kronenfeld 2011, eqs 3 and 5). Every neighbour of a village has the same share of it; islands have no
 * neighbours and are left out of the makers whose neighbours are looked at, not of those who could be neighbours.
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

    public ColocationQuotients(Neighbours neighbours, Makers makers) {
        this.neighbours = neighbours;
        this.makers = makers;
        shares = Weights.rowStandardised(neighbours);
        shares.checkNoSelf(makers.villages());
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
            int degree = neighbours.degree(village);
            if (degree > 0 && makers.makes(village, product)) {
                int near = found(village, other);
                looked++;
                found += (double) near / degree;
                expected += (double) othersThatMake(village, other) / (makers.villages() - 1);
            }
        }
        return new Sums(looked, found, expected);
    }

    /** The neighbours of one village that make a product (Wang, Hu, Wang &amp; Li 2017, eq. 3, with binary weights). */
    public LocalQuotient local(int village, int product) {
        return LocalQuotient.of(new LocalQuotient.Draw(
                found(village, product),
                neighbours.degree(village),
                othersThatMake(village, product),
                makers.villages() - 1));
    }

    /**
     * The same against a chance that keeps what each stratum makes within it.
     *
     * @param stratum of each village
     */
    public LocalQuotient local(int village, int product, int[] stratum) {
        int strata = 1;
        for (int each : stratum) {
            strata = Math.max(strata, each + 1);
        }
        int[][] draws = new int[strata][4];
        for (int other = 0; other < stratum.length; other++) {
            if (other != village) {
                draws[stratum[other]][2] += makers.makes(other, product) ? 1 : 0;
                draws[stratum[other]][3]++;
            }
        }
        for (int neighbour : neighbours.of(village)) {
            draws[stratum[neighbour]][0] += makers.makes(neighbour, product) ? 1 : 0;
            draws[stratum[neighbour]][1]++;
        }
        List<LocalQuotient.Draw> parts = new ArrayList<>();
        for (int[] draw : draws) {
            parts.add(new LocalQuotient.Draw(draw[0], draw[1], draw[2], draw[3]));
        }
        return LocalQuotient.of(parts);
    }

    /**
     * The sum of shares that the global quotient and that of each product with itself rest on, beside the same after
     * random placings of whole villages' products: first the global one, then by product.
     */
    public List<Tail> compareAlike(Permutations permutations) {
        PlacedLinks links = new PlacedLinks(shares);
        return permutations.compare(makers.products() + 1, (placed, into) -> {
            links.forEach((one, other, share) -> makers.addShared(placed[one], placed[other], share, into));
            double sum = 0;
            for (int product = 0; product < makers.products(); product++) {
                sum += into[product];
            }
            System.arraycopy(into, 0, into, 1, makers.products());
            into[0] = sum;
        });
    }

    /** The sum of shares that one pairwise quotient rests on, beside the same after random placings. */
    public Tail comparePair(Permutations permutations, int product, int other) {
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

    private int othersThatMake(int village, int product) {
        return makers.count(product) - (makers.makes(village, product) ? 1 : 0);
    }
}
