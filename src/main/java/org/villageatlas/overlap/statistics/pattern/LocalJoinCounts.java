package org.villageatlas.overlap.statistics.pattern;

import java.util.ArrayList;
import java.util.List;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.Hypergeometric;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;

/**
 * For each village with a trait, how many of its neighbours have the trait asked for, and the exact probability of as
 * many (Anselin &amp; Li 2019).
 *
 * @param count by village, 0 where it lacks the trait
 * @param p of as many neighbours or more by chance, undefined where the village lacks the trait or has no neighbours
 */
public record LocalJoinCounts(List<Integer> count, List<Figure> p) {

    public LocalJoinCounts {
        count = List.copyOf(count);
        p = List.copyOf(p);
    }

    /** Villages with the one trait and not the other, among neighbours with the other and not the one. */
    public static LocalJoinCounts apart(Neighbours neighbours, boolean[] trait, boolean[] other) {
        boolean[] here = new boolean[neighbours.size()];
        boolean[] there = new boolean[neighbours.size()];
        for (int village = 0; village < here.length; village++) {
            here[village] = trait[village] && !other[village];
            there[village] = other[village] && !trait[village];
        }
        return of(neighbours, here, there);
    }

    private static LocalJoinCounts of(Neighbours neighbours, boolean[] here, boolean[] there) {
        int villages = neighbours.size();
        if (here.length != villages) {
            throw new IllegalArgumentException(here.length + " traits for " + villages + " villages");
        }
        int withTrait = 0;
        for (boolean each : there) {
            withTrait += each ? 1 : 0;
        }
        List<Integer> count = new ArrayList<>(villages);
        List<Figure> p = new ArrayList<>(villages);
        for (int village = 0; village < villages; village++) {
            int found = 0;
            for (int neighbour : neighbours.of(village)) {
                found += here[village] && there[neighbour] ? 1 : 0;
            }
            count.add(found);
            p.add(p(
                    neighbours.degree(village),
                    here[village],
                    found,
                    villages - 1,
                    withTrait - (there[village] ? 1 : 0)));
        }
        return new LocalJoinCounts(count, p);
    }

    private static Figure p(int degree, boolean here, int found, int others, int withTrait) {
        if (!here) {
            return Figure.undefined("the village does not have the trait");
        }
        return degree == 0
                ? Figure.undefined("the village has no neighbours")
                : Figure.of(Hypergeometric.atLeast(found, others, withTrait, degree));
    }
}
