package org.villageatlas.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;

/** Holds the road network of Albania against driving times that others have published. */
class DriveTimesTest {

    private static final Path MAP = Path.of("maps/albania");
    private static final double MOST_KM_TO_A_ROAD = 3;
    private static final double MEDIAN_ERROR = 0.12;
    private static final double LARGEST_ERROR = 0.35;

    @TempDir
    static Path data;

    private static RoadGraph graph;
    private static final Map<String, Position> POINTS = new HashMap<>();

    /** A published time beside ours; error is the share by which ours differs, negative when ours is shorter. */
    private record Comparison(String from, String to, double published, double ours, double km, String source) {

        double error() {
            return (ours - published) / published;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-22s %-22s %7.0f %7.0f %+6.0f %% %7.1f km  %s",
                    from,
                    to,
                    published,
                    ours,
                    error() * 100,
                    km,
                    source);
        }
    }

    @BeforeAll
    static void open() throws IOException {
        graph = Island.open(MAP, data);
        for (CSVRecord row : rows(MAP.resolve("points.csv"))) {
            POINTS.put(row.get("id"), position(row));
        }
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void theNetworkIsInOnePiece() {
        List<Position> all = List.copyOf(POINTS.values());
        TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(List.of(all.get(0)), all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(matrix.trip(0, i).isReached()).as("%s", all.get(i)).isTrue();
        }
    }

    @Test
    void everyVillageIsNearARoad() throws IOException {
        List<CSVRecord> villages = rows(Path.of("gis-data/albania/villages.csv"));
        List<Position> positions =
                villages.stream().map(DriveTimesTest::position).toList();
        TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(positions, positions.subList(0, 1));
        List<String> tooFar = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            AccessLeg access = matrix.origins().get(i);
            if (!access.reachesRoad() || access.distance().kilometres() > MOST_KM_TO_A_ROAD) {
                tooFar.add(villages.get(i).get("id") + " " + access.distance());
            }
        }
        assertThat(tooFar).isEmpty();
    }

    @Test
    void drivingTimesAreCloseToThePublishedOnes() throws IOException {
        List<Comparison> compared = new ArrayList<>();
        for (CSVRecord row : rows(MAP.resolve("drivetimes.csv"))) {
            if (row.get("used").equals("yes")) {
                compared.add(compare(row));
            }
        }
        compared.sort(Comparator.comparingDouble(pair -> Math.abs(pair.error())));
        double median = median(compared);
        compared.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d published times, median absolute error %.1f %%, largest %.1f %%%n",
                compared.size(),
                median * 100,
                Math.abs(compared.get(compared.size() - 1).error()) * 100);
        assertThat(median).isLessThanOrEqualTo(MEDIAN_ERROR);
        assertThat(compared.stream().filter(pair -> Math.abs(pair.error()) > LARGEST_ERROR))
                .isEmpty();
    }

    private static Comparison compare(CSVRecord row) {
        Position from = point(row, "from_point");
        Position to = point(row, "to_point");
        Trip trip = graph.router(Profile.CAR).matrix(List.of(from), List.of(to)).trip(0, 0);
        assertThat(trip).as(row.toString()).isInstanceOf(Trip.Reached.class);
        Trip.Reached way = (Trip.Reached) trip;
        return new Comparison(
                row.get("from"),
                row.get("to"),
                Double.parseDouble(row.get("minutes")),
                Minutes.of(way.drive()),
                way.distance().kilometres(),
                row.get("source"));
    }

    private static Position point(CSVRecord row, String column) {
        Position point = POINTS.get(row.get(column));
        assertThat(point)
                .as("row %d, %s '%s'", row.getRecordNumber() + 1, column, row.get(column))
                .isNotNull();
        return point;
    }

    private static double median(List<Comparison> sorted) {
        int middle = sorted.size() / 2;
        double upper = Math.abs(sorted.get(middle).error());
        return sorted.size() % 2 == 1
                ? upper
                : (upper + Math.abs(sorted.get(middle - 1).error())) / 2;
    }

    private static Position position(CSVRecord row) {
        return new Position(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            return format.parse(text).getRecords();
        }
    }
}
