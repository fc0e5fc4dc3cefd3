package org.villageatlas.accessibility.modification;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.accessibility.section.SectionTimes;
import org.villageatlas.resource.Months;

/**
 * Applies road modifications: first the closures of the month, then the modifications in their order, each on the
 * result of those before. For one use.
 */
public final class RoadModifier {

    private final RoadSource source;
    private final SectionTimes seconds;
    private final SectionSplits splits;
    private final NewRoadConnector newRoads;
    private final List<ModifiedRoads.Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<Integer>> piecesOf = new HashMap<>();
    private double[] forward = new double[0];
    private double[] backward = new double[0];

    private RoadModifier(RoadSource source, SectionTimes seconds) {
        this.source = source;
        this.seconds = seconds;
        splits = new SectionSplits(source.junctions());
        newRoads = new NewRoadConnector(source, splits);
    }

    /**
     * The roads after modifications.
     *
     * @param month whose closures hold, or null for the open season
     * @param modifications those that do not hold in that month are left out
     */
    public static ModifiedRoads apply(
            RoadSource source, SectionTimes seconds, @Nullable Month month, List<RoadModification> modifications) {
        return new RoadModifier(source, seconds).apply(month, modifications);
    }

    private ModifiedRoads apply(@Nullable Month month, List<RoadModification> modifications) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < modifications.size(); i++) {
            RoadModification modification = modifications.get(i);
            if (modification.holdsIn(month)) {
                steps.add(new Step(i, modification));
            }
        }
        steps.forEach(this::lay);
        steps.forEach(this::cutAtBoundary);
        cutInPieces();
        readSeconds(month);
        steps.forEach(this::act);
        return new ModifiedRoads(source, seconds, splits.junctions(), pieces, forward, backward);
    }

    /** A modification with its number. */
    private record Step(int number, RoadModification modification) {

        @Nullable
        RoadSelector roads() {
            return SelectedRoads.selector(modification);
        }
    }

    private void lay(Step step) {
        if (step.modification() instanceof RoadModification.NewRoad road) {
            newRoads.add(road, step.number());
        }
    }

    private void cutAtBoundary(Step step) {
        RoadSelector roads = step.roads();
        RoadFilter selection = roads == null ? null : new RoadFilter(roads);
        Area area = selection == null ? null : selection.area();
        if (selection != null && area != null) {
            SelectedRoads.forEach(
                    source,
                    newRoads.added(),
                    selection,
                    step.number(),
                    road -> area.crossings(line(road)).forEach(share -> splits.cut(road, share)));
        }
    }

    private void cutInPieces() {
        for (int road : splits.roads()) {
            if (road < source.sections()) {
                cutInPieces(road, source.base(road), source.end(road), source.metres(road), source.texts(road));
            }
        }
        List<AddedRoad> added = newRoads.added();
        for (int i = 0; i < added.size(); i++) {
            AddedRoad road = added.get(i);
            cutInPieces(
                    source.sections() + i, road.from(), road.to(), road.line().drawnMetres(), road);
        }
    }

    private void cutInPieces(int road, int base, int end, double metres, RoadSource.Texts texts) {
        RoadLine line = line(road);
        SortedMap<Double, Integer> places = splits.of(road);
        List<Integer> numbers = new ArrayList<>();
        double from = 0;
        int start = base;
        for (Map.Entry<Double, Integer> place : places.entrySet()) {
            double to = place.getKey();
            numbers.add(source.sections() + pieces.size());
            pieces.add(new ModifiedRoads.Piece(
                    road, line, texts, from, to, start, place.getValue(), (to - from) * metres));
            from = to;
            start = place.getValue();
        }
        numbers.add(source.sections() + pieces.size());
        pieces.add(new ModifiedRoads.Piece(road, line, texts, from, 1, start, end, (1 - from) * metres));
        piecesOf.put(road, numbers);
    }

    private RoadLine line(int road) {
        return road < source.sections()
                ? source.line(road)
                : newRoads.added().get(road - source.sections()).line();
    }

    private void readSeconds(@Nullable Month month) {
        int known = source.sections();
        forward = new double[known + pieces.size()];
        backward = new double[forward.length];
        int closed = Months.bit(month);
        for (int section = 0; section < known; section++) {
            boolean open = (seconds.closedMonths(section) & closed) == 0;
            forward[section] = open ? seconds.forward(section) : Double.POSITIVE_INFINITY;
            backward[section] = open ? seconds.backward(section) : Double.POSITIVE_INFINITY;
        }
        ClassSpeeds speeds = new ClassSpeeds(source, seconds);
        for (int i = 0; i < pieces.size(); i++) {
            ModifiedRoads.Piece piece = pieces.get(i);
            if (piece.road() < known) {
                forward[known + i] = forward[piece.road()] * piece.part();
                backward[known + i] = backward[piece.road()] * piece.part();
            } else {
                RoadModification.NewRoad road =
                        newRoads.added().get(piece.road() - known).road();
                forward[known + i] = piece.metres() / speeds.kmh(road) * 3.6;
                backward[known + i] = road.oneWay() ? Double.POSITIVE_INFINITY : forward[known + i];
            }
        }
        for (int road : splits.roads()) {
            if (road < known) {
                close(road);
            }
        }
    }

    private void act(Step step) {
        RoadSelector roads = step.roads();
        if (roads == null) {
            return;
        }
        RoadFilter selection = new RoadFilter(roads);
        Area area = selection.area();
        SelectedRoads.forEach(source, newRoads.added(), selection, step.number(), road -> {
            for (int section : piecesOf.getOrDefault(road, List.of(road))) {
                if (area == null || area.contains(middle(section))) {
                    act(step.modification(), section);
                }
            }
        });
    }

    private Coordinate middle(int section) {
        return section < source.sections()
                ? source.line(section).atShare(0.5)
                : pieces.get(section - source.sections()).middle();
    }

    private void act(RoadModification modification, int section) {
        if (modification instanceof RoadModification.Closure) {
            close(section);
        } else if (modification instanceof RoadModification.Opening open) {
            open(section, open.kmh());
        } else if (modification instanceof RoadModification.SpeedChange speed) {
            accelerate(section, speed.kmh(), speed.factor());
        }
    }

    private void close(int section) {
        forward[section] = Double.POSITIVE_INFINITY;
        backward[section] = Double.POSITIVE_INFINITY;
    }

    private void open(int section, @Nullable Double kmh) {
        if (Double.isFinite(forward[section]) || Double.isFinite(backward[section])) {
            return;
        }
        boolean whole = section < source.sections();
        int road = whole ? section : pieces.get(section - source.sections()).road();
        if (road >= source.sections()) {
            return;
        }
        double part = whole ? 1 : pieces.get(section - source.sections()).part();
        forward[section] = seconds.forward(road) * part;
        backward[section] = seconds.backward(road) * part;
        if (Double.isInfinite(forward[section]) && Double.isInfinite(backward[section])) {
            forward[section] = seconds.ifOpened(road) * part;
            backward[section] = forward[section];
        }
        accelerate(section, kmh, null);
    }

    private void accelerate(int section, @Nullable Double kmh, @Nullable Double factor) {
        double metres = section < source.sections()
                ? source.metres(section)
                : pieces.get(section - source.sections()).metres();
        if (kmh != null) {
            double speed = seconds.kmhWhereCarsDrive(kmh);
            double time = metres / speed * 3.6;
            if (!Double.isNaN(speed)) {
                forward[section] = Double.isFinite(forward[section]) ? time : forward[section];
                backward[section] = Double.isFinite(backward[section]) ? time : backward[section];
            }
        } else if (factor != null && !Double.isNaN(seconds.kmhWhereCarsDrive(1))) {
            forward[section] /= factor;
            backward[section] /= factor;
        }
    }
}
