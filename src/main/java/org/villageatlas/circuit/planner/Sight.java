package org.villageatlas.circuit.planner;

import java.util.List;
import org.villageatlas.circuit.solver.TimeWindow;

/**
 * Something a tour can stop for.
 *
 * @param node where it is; sights of one village share a node
 * @param minutes length of the visit
 * @param theme index of its theme, or {@link #NO_THEME}
 * @param quality factor on the worth of its theme, above 0
 * @param categories indexes of the product categories met at its node
 * @param villageBonus what its village adds beyond what every village does, the same for all sights of a node
 * @param when on which days and at what times it may be visited
 */
public record Sight(
        int node, double minutes, int theme, double quality, List<Integer> categories, double villageBonus, When when) {

    public static final int NO_THEME = -1;

    /**
     * @param openings when the visit may begin, in minutes after midnight; none means at any time
     * @param days bit d is set when it may be on day d, counted from 0
     * @param rank ranked sights of one day come in rising order; 0 when the order is free
     */
    public record When(List<TimeWindow> openings, long days, int rank) {

        /** On any day at any time. */
        public static final When EVER = new When(List.of(), -1L, 0);

        public When {
            openings = List.copyOf(openings);
        }

        /** The same on some days alone, in an order. */
        public When pinned(long someDays, int itsRank) {
            return new When(openings, days & someDays, itsRank);
        }

        /** Whether there is a day of the tour, of so many, on which it may begin. */
        public boolean isEver(int tourDays) {
            for (int day = 0; day < tourDays; day++) {
                long bit = 1L << day;
                if ((days & bit) != 0
                        && (openings.isEmpty() || openings.stream().anyMatch(opening -> (opening.days() & bit) != 0))) {
                    return true;
                }
            }
            return false;
        }

        boolean isOn(int day) {
            return (days >> day & 1) != 0;
        }
    }

    public Sight {
        categories = List.copyOf(categories);
        if (!(minutes >= 0) || !(quality > 0) || !(villageBonus >= 0)) {
            throw new IllegalArgumentException(
                    "a visit of " + minutes + " minutes, quality " + quality + ", bonus " + villageBonus);
        }
    }

    /** A sight that is always open, without a bonus. */
    public static Sight of(int node, double minutes, int theme, double quality, List<Integer> categories) {
        return new Sight(node, minutes, theme, quality, categories, 0, When.EVER);
    }
}
