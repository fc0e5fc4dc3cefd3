package org.villageatlas.accessibility.table;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.villageatlas.accessibility.road.RoadClass;

/**
 * A stretch of road.
 *
 * @param ref number of the road, empty when it has none
 * @param name for people, empty when it has none
 * @param metres true length
 * @param kmh speed in practice
 * @param points two or more, in their order
 * @param texts what is passed on as it is
 */
record Road(
        String ref, String name, RoadClass roadClass, double metres, double kmh, List<RoadPoint> points, Texts texts) {

    Road {
        points = List.copyOf(points);
    }

    /**
     * What is passed on as it is; empty when unknown.
     *
     * @param opened year or date of opening
     * @param closedMonths the months in which motor vehicles may not use it
     */
    record Texts(String surface, String opened, Set<Month> closedMonths, String source, String note) {

        Texts {
            closedMonths = Set.copyOf(closedMonths);
        }
    }

    /** Length of the line through the points, in metres. */
    double drawnMetres() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += GreatCircle.metres(
                    points.get(i - 1).position(), points.get(i).position());
        }
        return sum;
    }
}
