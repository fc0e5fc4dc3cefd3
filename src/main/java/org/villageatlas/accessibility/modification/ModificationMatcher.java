package org.villageatlas.accessibility.modification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.accessibility.section.SectionTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.problem.Invalid;

/** Finds the road sections that modifications affect, for cars and whatever the month. For one use. */
public final class ModificationMatcher {

    private static final int MOST_TEXTS = 50;

    private final RoadSource source;
    private final SectionTimes seconds;
    private final NewRoadConnector newRoads;

    /** Roads that earlier modifications have opened or closed. */
    private final BitSet opened = new BitSet();

    private final BitSet closed = new BitSet();

    private ModificationMatcher(RoadSource source, SectionTimes seconds) {
        this.source = source;
        this.seconds = seconds;
        newRoads = new NewRoadConnector(source, new SectionSplits(source.junctions()));
    }

    /**
     * One match for each modification.
     *
     * @throws Invalid for the first modification that affects no road; it names {@code modifications[i]} and its
     *     member
     */
    public static List<ModificationMatch> of(
            RoadSource source, SectionTimes seconds, List<RoadModification> modifications) {
        ModificationMatcher matching = new ModificationMatcher(source, seconds);
        List<ModificationMatch> matches = new ArrayList<>();
        for (int i = 0; i < modifications.size(); i++) {
            matches.add(matching.match(i, modifications.get(i)));
        }
        return matches;
    }

    private ModificationMatch match(int number, RoadModification modification) {
        if (modification instanceof RoadModification.NewRoad road) {
            return lay(number, road);
        }
        RoadSelector selector = SelectedRoads.selector(modification);
        Found found = selector == null ? new Found() : find(number, modification, selector);
        if (found.sections == 0) {
            throw nothing(number, modification, selector);
        }
        return new ModificationMatch(
                found.sections, new Metres(found.metres), found.refs, found.names, null, List.of());
    }

    private ModificationMatch lay(int number, RoadModification.NewRoad road) {
        AddedRoad added = newRoads.add(road, number);
        String field = "changes[" + number + "].";
        if (added.joints().isEmpty()) {
            throw new Invalid(
                    field + "line",
                    road.line().get(0) + " to " + road.line().get(road.line().size() - 1),
                    "a line with an end or a bend at most "
                            + Math.round(road.join().value())
                            + " m (join_m) from a road that cars may use; it meets none");
        }
        double kmh = new ClassSpeeds(source, seconds).kmh(road);
        if (!(kmh > 0)) {
            throw new Invalid(
                    field + "kmh",
                    null,
                    "a speed in km/h, as the map has no road of class "
                            + road.rank().word() + " to take it from");
        }
        Set<String> refs = road.ref() == null ? Set.of() : Set.of(road.ref());
        return new ModificationMatch(1, new Metres(added.line().drawnMetres()), refs, Set.of(), kmh, added.joints());
    }

    /** Totals of the roads found. */
    private static final class Found {

        private int sections;
        private double metres;
        private final Set<String> refs = new TreeSet<>();
        private final Set<String> names = new TreeSet<>();

        void add(double length, RoadSource.Texts road) {
            sections++;
            metres += length;
            add(refs, road.ref());
            add(names, road.name());
        }

        private static void add(Set<String> texts, String text) {
            if (!text.isEmpty() && texts.size() < MOST_TEXTS) {
                texts.add(text);
            }
        }
    }

    private Found find(int number, RoadModification modification, RoadSelector selector) {
        RoadFilter selection = new RoadFilter(selector);
        Area area = selection.area();
        Found found = new Found();
        BitSet touched = new BitSet();
        SelectedRoads.forEach(source, newRoads.added(), selection, number, road -> {
            double inside = isConcerned(modification, road) ? inside(area, road) : 0;
            if (inside > 0) {
                touched.set(road);
                found.add(inside * metres(road), texts(road));
            }
        });
        if (modification instanceof RoadModification.Opening) {
            opened.or(touched);
        } else if (modification instanceof RoadModification.Closure) {
            closed.or(touched);
        }
        return found;
    }

    private double inside(@Nullable Area area, int road) {
        return area == null ? 1 : area.shareInside(line(road));
    }

    /** Closed roads can be opened, others closed or made faster or slower. */
    private boolean isConcerned(RoadModification modification, int road) {
        boolean isNew = road >= source.sections();
        boolean open = isNew
                || opened.get(road)
                || Double.isFinite(seconds.forward(road))
                || Double.isFinite(seconds.backward(road));
        if (modification instanceof RoadModification.Opening) {
            return closed.get(road)
                    || !isNew && seconds.closedMonths(road) != 0
                    || !open && Double.isFinite(seconds.ifOpened(road));
        }
        return open;
    }

    private RoadLine line(int road) {
        return road < source.sections() ? source.line(road) : added(road).line();
    }

    private double metres(int road) {
        return road < source.sections()
                ? source.metres(road)
                : added(road).line().drawnMetres();
    }

    private RoadSource.Texts texts(int road) {
        return road < source.sections() ? source.texts(road) : added(road);
    }

    private AddedRoad added(int road) {
        return newRoads.added().get(road - source.sections());
    }

    /** Names the part of a selector that no road meets. */
    private Invalid nothing(int number, RoadModification modification, @Nullable RoadSelector selector) {
        String field = "changes[" + number + "]";
        String kind = modification instanceof RoadModification.Opening ? "closed road" : "road that cars may use";
        if (selector != null
                && selector.ref() != null
                && isAbsent(new RoadSelector(selector.ref(), Set.of(), Set.of(), null))) {
            return new Invalid(
                    field + ".ref", selector.ref(), "the number of a road on the map, as /api/roads shows it");
        }
        if (selector != null && isAbsent(new RoadSelector(null, selector.classes(), Set.of(), null))) {
            String words = String.join(
                    ",",
                    selector.classes().stream().map(RoadClass::word).sorted().toList());
            return new Invalid(field + ".class", words, "a class of roads that the map has");
        }
        if (selector != null && isAbsent(new RoadSelector(null, Set.of(), selector.surfaces(), null))) {
            String words =
                    String.join(",", selector.surfaces().stream().sorted().toList());
            return new Invalid(field + ".surface", words, "a surface of roads that the map has");
        }
        if (selector != null && isAbsent(new RoadSelector(null, Set.of(), Set.of(), selector.area()))) {
            return new Invalid(field + ".area", "an area without a road", "an area with a road inside");
        }
        return new Invalid(
                field,
                "about no road",
                "a " + kind + " that meets all of ref, class, surface and area that are given; none does");
    }

    private boolean isAbsent(RoadSelector selector) {
        RoadFilter selection = new RoadFilter(selector);
        Area area = selection.area();
        int[] count = new int[1];
        SelectedRoads.forEach(source, List.of(), selection, 0, road -> count[0] += inside(area, road) > 0 ? 1 : 0);
        return count[0] == 0;
    }
}
