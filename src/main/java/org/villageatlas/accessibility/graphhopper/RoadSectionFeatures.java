package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.Surface;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.BBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graph.RoadInventory;
import org.villageatlas.accessibility.graph.RoadQuery;
import org.villageatlas.accessibility.graph.RoadRow;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.accessibility.road.RoadRefs;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Metres;

/** The edges of the graph as features of a map. */
final class RoadSectionFeatures {

    private final BaseGraph graph;
    private final LocationIndex index;
    private final BooleanEncodedValue carAccess;
    private final EnumEncodedValue<RoadClass> roadClass;
    private final EnumEncodedValue<Surface> surface;

    RoadSectionFeatures(AtlasHopper hopper) {
        graph = hopper.getBaseGraph();
        index = hopper.getLocationIndex();
        carAccess = hopper.getEncodingManager().getBooleanEncodedValue(ProfileModels.accessKey(Profile.CAR));
        roadClass = hopper.getEncodingManager().getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        surface = hopper.getEncodingManager().getEnumEncodedValue(Surface.KEY, Surface.class);
    }

    /** @param classes of these ranks, whatever the query says */
    Features<RoadRow> find(RoadQuery query, Set<org.villageatlas.accessibility.road.RoadClass> classes) {
        Set<RoadClass> wanted = EnumSet.noneOf(RoadClass.class);
        classes.forEach(rank -> wanted.add(RoadClass.find(rank.word())));
        List<Integer> matched = new ArrayList<>();
        for (int edge : candidates(query.extent())) {
            EdgeIteratorState state = edge(edge);
            if (isOpen(state)
                    && wanted.contains(state.get(roadClass))
                    && isNamed(state, query)
                    && touches(state, query.extent())) {
                matched.add(edge);
            }
        }
        return Features.of(matched, query.page(), edge -> toFeature(edge(edge)));
    }

    /** The roads of all classes that cars may use. */
    RoadInventory inventory() {
        Map<String, Total> refs = new HashMap<>();
        Map<String, Total> classes = new HashMap<>();
        Map<String, Total> surfaces = new HashMap<>();
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            String rank = edge.get(roadClass).toString();
            if (isOpen(edge)
                    && org.villageatlas.accessibility.road.RoadClass.find(rank).isPresent()) {
                double metres = edge.getDistance();
                classes.computeIfAbsent(rank, Total::new).add(metres);
                if (edge.get(surface) != Surface.MISSING) {
                    surfaces.computeIfAbsent(edge.get(surface).toString(), Total::new)
                            .add(metres);
                }
                RoadRefs.of(ref(edge))
                        .forEach(ref -> refs.computeIfAbsent(ref, Total::new).add(metres));
            }
        }
        return new RoadInventory(Total.longestFirst(refs), Total.longestFirst(classes), Total.longestFirst(surfaces));
    }

    /** What adds up of roads that have a word in common. */
    private static final class Total {

        private final String word;
        private int sections;
        private double metres;

        Total(String word) {
            this.word = word;
        }

        void add(double length) {
            sections++;
            metres += length;
        }

        static List<RoadInventory.Kind> longestFirst(Map<String, Total> totals) {
            return totals.values().stream()
                    .sorted(Comparator.comparingDouble((Total total) -> -total.metres)
                            .thenComparing(total -> total.word))
                    .map(total -> new RoadInventory.Kind(total.word, total.sections, new Metres(total.metres)))
                    .toList();
        }
    }

    private boolean isOpen(EdgeIteratorState edge) {
        return edge.get(carAccess) || edge.getReverse(carAccess);
    }

    private boolean isNamed(EdgeIteratorState edge, RoadQuery query) {
        String wanted = query.ref();
        String ground = query.surface();
        return (wanted == null || RoadRefs.has(ref(edge), wanted))
                && (ground == null || ground.equals(edge.get(surface).toString()));
    }

    private static String ref(EdgeIteratorState edge) {
        return Objects.requireNonNullElse((String) edge.getValue(Parameters.Details.STREET_REF), "");
    }

    private Iterable<Integer> candidates(@Nullable Extent extent) {
        Set<Integer> edges = new TreeSet<>();
        if (extent == null) {
            AllEdgesIterator all = graph.getAllEdges();
            while (all.next()) {
                edges.add(all.getEdge());
            }
        } else {
            BBox box = new BBox(extent.west(), extent.east(), extent.south(), extent.north());
            index.query(LocationIndex.createBBoxTileFilter(box), edges::add);
        }
        return edges;
    }

    private EdgeIteratorState edge(int edge) {
        return graph.getEdgeIteratorState(edge, Integer.MIN_VALUE);
    }

    private static boolean touches(EdgeIteratorState edge, @Nullable Extent extent) {
        if (extent == null) {
            return true;
        }
        PointList points = edge.fetchWayGeometry(FetchMode.ALL);
        Envelope envelope = RouteFinder.line(points).getEnvelopeInternal();
        return envelope.intersects(new Envelope(extent.west(), extent.east(), extent.south(), extent.north()));
    }

    private Feature<RoadRow> toFeature(EdgeIteratorState edge) {
        Surface ground = edge.get(surface);
        return new Feature<>(
                String.valueOf(edge.getEdge()),
                RouteFinder.line(edge.fetchWayGeometry(FetchMode.ALL)),
                new RoadRow(
                        edge.get(roadClass).name().toLowerCase(Locale.ROOT),
                        (String) edge.getValue(Parameters.Details.STREET_REF),
                        (String) edge.getValue(Parameters.Details.STREET_NAME),
                        ground == Surface.MISSING ? null : ground.name().toLowerCase(Locale.ROOT)));
    }
}
