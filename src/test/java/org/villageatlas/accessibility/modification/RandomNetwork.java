package org.villageatlas.accessibility.modification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.geo.Position;

/** A made-up network of crooked streets, five by five junctions some kilometres apart, as tables. */
final class RandomNetwork {

    static final int SIDE = 5;
    private static final double STEP = 0.05;
    private static final List<String> CLASSES = List.of("primary", "secondary", "tertiary", "track");
    private static final List<String> SURFACES = List.of("asphalt", "gravel", "unpaved");

    final List<Position> junctions = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();

    /** A road between two junctions. */
    record Row(String ref, String roadClass, String surface, double km, double kmh, int from, int to) {

        String line() {
            return String.format(
                    Locale.ROOT, "%s,,%s,%s,%.3f,%.1f,p%d p%d,,test,%n", ref, roadClass, surface, km, kmh, from, to);
        }
    }

    RandomNetwork(Random random) {
        for (int i = 0; i < SIDE * SIDE; i++) {
            double jitter = STEP / 3;
            junctions.add(new Position(
                    round(20 + i % SIDE * STEP + random.nextDouble() * jitter),
                    round(41 + i / SIDE * STEP + random.nextDouble() * jitter)));
        }
        for (int i = 0; i < SIDE * SIDE; i++) {
            if (i % SIDE < SIDE - 1) {
                add(random, i, i + 1);
            }
            if (i / SIDE < SIDE - 1) {
                add(random, i, i + SIDE);
            }
        }
    }

    private void add(Random random, int from, int to) {
        double km = metres(from, to) / 1000 * (1 + random.nextDouble() * 0.5);
        rows.add(new Row(
                "R" + random.nextInt(8),
                CLASSES.get(random.nextInt(CLASSES.size())),
                SURFACES.get(random.nextInt(SURFACES.size())),
                Math.round(km * 1000) / 1000.0,
                (100 + random.nextInt(900)) / 10.0,
                from,
                to));
    }

    double metres(int from, int to) {
        return RoadLine.metres(
                NewRoadConnector.coordinate(junctions.get(from)), NewRoadConnector.coordinate(junctions.get(to)));
    }

    /** Writes these roads in place of the network's own. */
    Path write(Path folder, List<Row> roads) throws IOException {
        Files.createDirectories(folder);
        StringBuilder points = new StringBuilder("id,name,lon,lat,kind,source\n");
        for (int i = 0; i < junctions.size(); i++) {
            Position at = junctions.get(i);
            points.append(
                    String.format(Locale.ROOT, "p%d,,%.5f,%.5f,junction,test%n", i, at.longitude(), at.latitude()));
        }
        Files.writeString(folder.resolve("points.csv"), points);
        StringBuilder table = new StringBuilder("ref,name,class,surface,km,kmh,points,opened,source,note\n");
        roads.forEach(row -> table.append(row.line()));
        Files.writeString(folder.resolve("roads.csv"), table);
        return folder;
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
