package org.villageatlas.accessibility.modification;

import java.util.EnumMap;
import java.util.Map;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.accessibility.section.SectionTimes;

/** Mean speed of a profile by road class: total length over total travel time. Computed on first use. */
final class ClassSpeeds {

    private final RoadSource source;
    private final SectionTimes seconds;
    private final Map<RoadClass, double[]> totals = new EnumMap<>(RoadClass.class);

    ClassSpeeds(RoadSource source, SectionTimes seconds) {
        this.source = source;
        this.seconds = seconds;
    }

    /** The speed on a new road in km/h: its own when given, else that of its class; 0 where there is none. */
    double kmh(RoadModification.NewRoad road) {
        Double said = road.kmh();
        double kmh = said == null ? Double.NaN : seconds.kmhWhereCarsDrive(said);
        return Double.isNaN(kmh) ? ofClass(road.rank()) : kmh;
    }

    private double ofClass(RoadClass rank) {
        if (totals.isEmpty()) {
            count();
        }
        double[] total = totals.get(rank);
        return total == null ? 0 : total[0] / total[1] * 3.6;
    }

    private void count() {
        for (RoadClass rank : RoadClass.values()) {
            totals.remove(rank);
        }
        for (int section = 0; section < source.sections(); section++) {
            RoadClass rank = source.texts(section).rank();
            double time = Math.min(seconds.forward(section), seconds.backward(section));
            if (rank != null && time > 0 && Double.isFinite(time)) {
                double[] total = totals.computeIfAbsent(rank, key -> new double[2]);
                total[0] += source.metres(section);
                total[1] += time;
            }
        }
    }
}
