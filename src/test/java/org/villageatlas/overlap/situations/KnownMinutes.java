package org.villageatlas.overlap.situations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** Minutes of a table in the place of roads, as long both ways: where the table has none there is no way. */
final class KnownMinutes implements TravelTimes {

    private final Map<List<Position>, Double> minutes = new HashMap<>();

    /** @param folder of villages.csv, cities.csv and minutes.csv */
    KnownMinutes(Path folder) {
        Map<String, Position> places = new HashMap<>();
        for (String table : List.of("villages.csv", "cities.csv")) {
            List<List<String>> rows = rows(folder.resolve(table));
            int lon = rows.get(0).indexOf("lon");
            rows.stream()
                    .skip(1)
                    .forEach(row -> places.put(
                            row.get(0),
                            new Position(Double.parseDouble(row.get(lon)), Double.parseDouble(row.get(lon + 1)))));
        }
        rows(folder.resolve("minutes.csv")).stream().skip(1).forEach(row -> {
            Position a = place(places, row.get(0));
            Position b = place(places, row.get(1));
            minutes.put(List.of(a, b), Double.valueOf(row.get(2)));
            minutes.put(List.of(b, a), Double.valueOf(row.get(2)));
        });
    }

    private static Position place(Map<String, Position> places, String id) {
        Position place = places.get(id);
        if (place == null) {
            throw new AssertionError("minutes.csv names " + id + ", which no table has");
        }
        return place;
    }

    private static List<List<String>> rows(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        double[][] seconds = new double[origins.size()][destinations.size()];
        for (int from = 0; from < origins.size(); from++) {
            for (int to = 0; to < destinations.size(); to++) {
                Position a = origins.get(from);
                Position b = destinations.get(to);
                Double known = a.equals(b) ? Double.valueOf(0) : minutes.get(List.of(a, b));
                seconds[from][to] = known == null ? Double.NaN : 60 * known;
            }
        }
        return new TravelTimeMatrix(access(origins), access(destinations), seconds, seconds);
    }

    private static List<AccessLeg> access(List<Position> points) {
        return points.stream()
                .map(point -> new AccessLeg(point, point, Metres.NONE, Duration.ZERO))
                .toList();
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        throw new AssertionError("not asked for");
    }

    /** Puts them in the place of the road network; not marked, so that no other service finds it. */
    static class InPlaceOfRoads {

        @Bean
        @Primary
        TravelTimes knownMinutes() {
            return new KnownMinutes(Situations.FOLDER.resolve("japan"));
        }
    }
}
