package org.villageatlas.overlap.statistics.relatedness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.villageatlas.overlap.statistics.Figure;

/**
 * How similar two products are by their place in a taxonomy: options for analysts beside the steps a planner reads. Wu and
 * Palmer give even unlike products some similarity (the root is one level), so theirs never stands for a severity.
 *
 * <p>By place alone: {@link #wuPalmer}, {@link #path}, {@link #leacockChodorow}. By how common products are as well:
 * {@link #resnik}, {@link #lin}, {@link #jiangConrath}; sharing a rare group says more than sharing a common one.
 */
public final class TaxonomySimilarity {

    private static final String ROOT = "";

    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, Long> products = new HashMap<>();
    private long total;

    /**
     * @param parents the category above each; a category that nobody lists, or whose parent is the empty text, is a root,
     *     and where there are several roots one more is set above them
     * @param frequencies how many products there are of a category itself, those below not counted
     * @throws IllegalArgumentException when categories lie in a circle, or a frequency is negative or of none of them
     */
    public TaxonomySimilarity(Map<String, String> parents, Map<String, Long> frequencies) {
        Set<String> all = new LinkedHashSet<>(parents.keySet());
        all.addAll(parents.values());
        all.remove(ROOT);
        long roots = all.stream()
                .filter(each -> parents.getOrDefault(each, ROOT).equals(ROOT))
                .count();
        if (roots > 1) {
            paths.put(ROOT, List.of(ROOT));
        }
        for (String category : all) {
            paths.put(category, path(category, parents, roots > 1));
        }
        frequencies.forEach((category, frequency) -> {
            if (frequency < 0) {
                throw new IllegalArgumentException("a frequency is 0 or more, not " + frequency);
            }
            pathOf(category).forEach(wider -> products.merge(wider, frequency, Long::sum));
            total += frequency;
        });
    }

    private static List<String> path(String category, Map<String, String> parents, boolean rootAbove) {
        Deque<String> path = new ArrayDeque<>();
        for (String here = category; !here.equals(ROOT); here = parents.getOrDefault(here, ROOT)) {
            if (path.size() > parents.size()) {
                throw new IllegalArgumentException("the categories above " + category + " lie in a circle");
            }
            path.addFirst(here);
        }
        if (rootAbove) {
            path.addFirst(ROOT);
        }
        return new ArrayList<>(path);
    }

    /** Levels from the root, which is 1. */
    public int depth(String category) {
        return pathOf(category).size();
    }

    /** The narrowest category that holds both; the empty text for a root set above several. */
    public String lowestShared(String one, String other) {
        List<String> first = pathOf(one);
        return first.get(sharedDepth(first, pathOf(other)) - 1);
    }

    /** Levels below the root that both share. */
    public int sharedLevels(String one, String other) {
        return sharedDepth(pathOf(one), pathOf(other)) - 1;
    }

    /** Steps from the one up to what they share and down to the other. */
    public int steps(String one, String other) {
        return depth(one) + depth(other) - 2 * sharedDepth(pathOf(one), pathOf(other));
    }

    /** 2 depth(shared) / (depth + depth), the root at depth 1 (Wu &amp; Palmer 1994). */
    public double wuPalmer(String one, String other) {
        return wuPalmer(sharedDepth(pathOf(one), pathOf(other)), depth(one), depth(other));
    }

    /** The same of depths that are known, the root at 1. */
    public static double wuPalmer(int shared, int depth, int otherDepth) {
        return 2.0 * shared / (depth + otherDepth);
    }

    /** 1 / (steps + 1) (Rada et al. 1989, as a similarity). */
    public double path(String one, String other) {
        return 1.0 / (steps(one, other) + 1);
    }

    /** -ln((steps + 1) / (2 levels)) for a taxonomy that many levels deep (Leacock &amp; Chodorow 1998). */
    public double leacockChodorow(String one, String other, int levels) {
        if (levels < Math.max(depth(one), depth(other))) {
            throw new IllegalArgumentException("the taxonomy is deeper than " + levels + " levels");
        }
        return -Math.log((steps(one, other) + 1) / (2.0 * levels));
    }

    /** -ln of the share of all products that lie in the category: 0 for the root, large for the rare (Resnik 1995). */
    public Figure informationContent(String category) {
        pathOf(category);
        long within = products.getOrDefault(category, 0L);
        if (within == 0) {
            return Figure.undefined(total == 0 ? "no products are counted" : "there is no product in " + category);
        }
        return Figure.of(content(within, total));
    }

    /** -ln(within / total), both above 0: 0 for all there is. */
    public static double content(long within, long total) {
        return within == total ? 0 : -Math.log((double) within / total);
    }

    /** The information content of what they share (Resnik 1995, eq. 1). */
    public Figure resnik(String one, String other) {
        return informationContent(lowestShared(one, other));
    }

    /** 2 IC(shared) / (IC + IC), and 1 for the same (Lin 1998). */
    public Figure lin(String one, String other) {
        Figure sum = contents(one, other);
        if (!sum.isDefined() || one.equals(other)) {
            return sum.map(same -> 1);
        }
        return lin(resnik(one, other).get(), sum.get());
    }

    /**
     * The same of information contents that are known.
     *
     * @param shared content of the narrowest category that holds both
     * @param sum of the contents of both; where it is 0 neither tells anything and there is no similarity
     */
    public static Figure lin(double shared, double sum) {
        return Figure.ratio(2 * shared, sum, "all products lie in both");
    }

    /** IC + IC - 2 IC(shared), a distance: 0 for the same (Jiang &amp; Conrath 1997). */
    public Figure jiangConrath(String one, String other) {
        return contents(one, other)
                .map(sum -> Math.max(0, sum - 2 * resnik(one, other).get()));
    }

    /** Of both together; undefined when it is of either. */
    private Figure contents(String one, String other) {
        Figure first = informationContent(one);
        Figure second = informationContent(other);
        if (!first.isDefined() || !second.isDefined()) {
            return first.isDefined() ? second : first;
        }
        return Figure.of(first.get() + second.get());
    }

    private List<String> pathOf(String category) {
        List<String> path = paths.get(category);
        if (path == null) {
            throw new IllegalArgumentException("no category " + category);
        }
        return path;
    }

    private static int sharedDepth(List<String> one, List<String> other) {
        int shared = 0;
        while (shared < Math.min(one.size(), other.size()) && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared;
    }
}
