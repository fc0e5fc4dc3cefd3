package org.villageatlas.accessibility.graphhopper.source;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMInputFile;
import com.graphhopper.reader.osm.SkipOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.villageatlas.accessibility.graph.MapProblem;

/** Reads the courses of rivers and canals out of OpenStreetMap data, which GraphHopper leaves aside. */
public final class RiverReader {

    private static final Set<String> WATERWAYS = Set.of("river", "canal");

    /** About five metres: a river is wider. */
    private static final double TOLERANCE_DEGREES = 5e-5;

    private static final GeometryFactory LINES = new GeometryFactory();

    private RiverReader() {}

    /** The courses above ground as lines of longitude and latitude. */
    public static List<LineString> read(Path osm) {
        List<LongArrayList> courses = new ArrayList<>();
        LongHashSet wanted = new LongHashSet();
        forEach(osm, new SkipOptions(true, false, true), element -> {
            if (element instanceof ReaderWay way && isRiver(way)) {
                courses.add(new LongArrayList(way.getNodes()));
                wanted.addAll(way.getNodes());
            }
        });
        if (courses.isEmpty()) {
            return List.of();
        }
        LongObjectHashMap<Coordinate> locations = new LongObjectHashMap<>(wanted.size());
        forEach(osm, new SkipOptions(false, true, true), element -> {
            if (element instanceof ReaderNode node && wanted.contains(node.getId())) {
                locations.put(node.getId(), new Coordinate(node.getLon(), node.getLat()));
            }
        });
        return courses.stream()
                .map(path -> line(path, locations))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isRiver(ReaderWay way) {
        return way.hasTag("waterway", WATERWAYS) && !way.hasTag("tunnel", "yes", "culvert", "flooded");
    }

    /** Nodes that the extract leaves out are left out. */
    private static LineString line(LongArrayList path, LongObjectHashMap<Coordinate> locations) {
        CoordinateList line = new CoordinateList();
        for (LongCursor node : path) {
            Coordinate location = locations.get(node.value);
            if (location != null) {
                line.add(location, false);
            }
        }
        return line.size() < 2
                ? LINES.createLineString()
                : (LineString) DouglasPeuckerSimplifier.simplify(
                        LINES.createLineString(line.toCoordinateArray()), TOLERANCE_DEGREES);
    }

    private static void forEach(Path osm, SkipOptions skip, Consumer<ReaderElement> consumer) {
        try (OSMInputFile file =
                new OSMInputFile(osm.toFile()).setSkipOptions(skip).open()) {
            for (ReaderElement element = file.getNext(); element != null; element = file.getNext()) {
                consumer.accept(element);
            }
        } catch (Exception problem) {
            throw new MapProblem("The rivers of " + osm + " cannot be read: " + problem.getMessage(), problem);
        }
    }
}
