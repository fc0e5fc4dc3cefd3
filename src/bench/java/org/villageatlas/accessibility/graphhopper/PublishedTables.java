package org.villageatlas.accessibility.graphhopper;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What OSRM 6.0 took for a {@code table} over HTTP with turn restrictions, JSON included: CPU milliseconds, the least of
 * several runs, measured on the same extract but on another day, by others and on a busy machine. Known for Porto alone.
 */
final class PublishedTables {

    private static final String EXTRACT = "porto.osm.pbf";

    private static final Map<String, Double> CPU_MILLIS =
            Map.of("100 x 100", 26.0, "1000 x 20", 129.0, "1000 x 1000", 563.0);

    private PublishedTables() {}

    static OptionalDouble cpuMillis(Path extract, int origins, int destinations) {
        Double known = extract.endsWith(EXTRACT) ? CPU_MILLIS.get(origins + " x " + destinations) : null;
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }
}
