package org.villageatlas.overlap.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * p values adjusted for how many were looked at. Calling everything with q up to 0.05 more than chance means that about
 * one in twenty of those calls is wrong.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /** Benjamini &amp; Hochberg 1995: q(i) = min over j &gt;= i of p(j) m / j, in order of p; never above 1. */
    public static double[] benjaminiHochberg(double[] p) {
        check(p);
        int[] largestFirst = IntStream.range(0, p.length)
                .boxed()
                .sorted((one, other) -> Double.compare(p[other], p[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int place = 0; place < p.length; place++) {
            int rank = p.length - place;
            least = Math.min(least, p[largestFirst[place]] * ((double) p.length / rank));
            adjusted[largestFirst[place]] = least;
        }
        return adjusted;
    }

    /** Benjamini &amp; Hochberg over those that are defined; the others were no tests and stay as they are. */
    public static List<Figure> benjaminiHochberg(List<Figure> p) {
        double[] defined =
                p.stream().filter(Figure::isDefined).mapToDouble(Figure::get).toArray();
        double[] adjusted = benjaminiHochberg(defined);
        Figure[] q = p.toArray(Figure[]::new);
        int next = 0;
        for (int place = 0; place < q.length; place++) {
            if (q[place].isDefined()) {
                q[place] = Figure.of(adjusted[next++]);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(q));
    }

    private static void check(double[] p) {
        for (double each : p) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("a probability is from 0 to 1, not " + each);
            }
        }
    }
}
