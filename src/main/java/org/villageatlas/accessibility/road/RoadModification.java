package org.villageatlas.accessibility.road;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** A road modification: a closure, an opening, a change of speed or a new road that a scenario assumes. */
public sealed interface RoadModification {

    /** The months in which it holds, empty for always. */
    Set<Month> months();

    /**
     * Whether it holds for a departure.
     *
     * @param month of departure, or null for the open season, in which only what holds always does
     */
    default boolean holdsIn(@Nullable Month month) {
        return months().isEmpty() || month != null && months().contains(month);
    }

    /** Closure: roads that nobody may use. */
    record Closure(RoadSelector roads, Set<Month> months) implements RoadModification {

        public Closure {
            months = Set.copyOf(months);
        }
    }

    /**
     * Opening: roads that are closed, in some months or always, become usable.
     *
     * @param kmh speed on them, or null for what the map says or such roads have
     */
    record Opening(RoadSelector roads, @Nullable Double kmh, Set<Month> months) implements RoadModification {

        public Opening {
            months = Set.copyOf(months);
        }
    }

    /**
     * Speed change on existing roads; exactly one of both is set.
     *
     * @param kmh the speed on them
     * @param factor by which their speed is multiplied
     */
    record SpeedChange(
            RoadSelector roads,
            @Nullable Double kmh,
            @Nullable Double factor,
            Set<Month> months) implements RoadModification {

        public SpeedChange {
            months = Set.copyOf(months);
        }
    }

    /**
     * New road that the map does not have.
     *
     * @param line its line, two positions or more
     * @param rank its class
     * @param kmh speed on it, or null for that of roads of its class
     * @param oneWay whether it leads along its line only
     * @param join how far its positions may lie from a road to be joined to it
     */
    record NewRoad(
            List<Position> line,
            RoadClass rank,
            @Nullable Double kmh,
            @Nullable String ref,
            @Nullable String surface,
            boolean oneWay,
            Metres join,
            Set<Month> months)
            implements RoadModification {

        public NewRoad {
            line = List.copyOf(line);
            months = Set.copyOf(months);
        }
    }
}
