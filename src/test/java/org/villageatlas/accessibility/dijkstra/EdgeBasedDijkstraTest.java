package org.villageatlas.accessibility.dijkstra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.modification.RoadModifier;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadPosition;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.accessibility.section.SectionTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** Forbidden turns, held against trying every way out on small random networks. */
class EdgeBasedDijkstraTest {

    @Test
    void waysAreThoseOfTryingAllTurns() {
        long seed = System.nanoTime();
        ExecutorService workers = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < 30; round++) {
                Random random = new Random(seed + round);
                Streets streets = new Streets(random, true);
                ModifiedRoads roads = RoadModifier.apply(streets, streets, null, List.of());
                ShortestPaths paths = new ShortestPaths(roads, new AdjacencyArray(roads), workers);
                List<RoadPosition> positions = positions(random, streets);
                check(paths.table(positions, positions), roads, positions, "seed " + (seed + round));
                check(paths, positions, "seed " + (seed + round));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void whereOnlyTurningRoundIsForbiddenWaysBetweenJunctionsTakeWhatTheyTake() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Streets streets = new Streets(random, false);
        ModifiedRoads roads = RoadModifier.apply(streets, streets, null, List.of());
        DijkstraSearch turns = new EdgeBasedDijkstra(roads, new AdjacencyArray(roads));
        DijkstraSearch free = new NodeBasedDijkstra(roads, new AdjacencyArray(roads));
        List<RoadPosition> all = IntStream.range(0, streets.junctions())
                .mapToObj(RoadPosition::at)
                .toList();
        for (boolean outbound : new boolean[] {true, false}) {
            for (RoadPosition position : all) {
                turns.run(position, outbound, all);
                free.run(position, outbound, all);
                for (RoadPosition other : all) {
                    assertThat(turns.seconds(turns.at(other.junction())))
                            .as("seed %d, %s to %s", seed, position, other)
                            .isEqualTo(free.seconds(other.junction()), within(1e-9));
                }
            }
        }
    }

    /** Routes take what the table says, in both directions of search. */
    private static void check(ShortestPaths paths, List<RoadPosition> positions, String name) {
        ShortestPaths.Table whole = paths.table(positions, positions);
        for (int i = 0; i < positions.size(); i++) {
            ShortestPaths.Table column = paths.table(positions, List.of(positions.get(i)));
            for (int j = 0; j < positions.size(); j++) {
                String pair = name + ", " + positions.get(j) + " to " + positions.get(i);
                double seconds = whole.seconds()[j][i];
                assertThat(column.seconds()[j][0]).as(pair).isEqualTo(seconds, within(1e-9));
                RoadPath path = paths.path(positions.get(j), positions.get(i));
                assertThat(path == null).as(pair).isEqualTo(Double.isNaN(seconds));
                if (path != null) {
                    assertThat(path.seconds()).as(pair).isEqualTo(seconds, within(1e-9));
                }
            }
        }
    }

    private static void check(
            ShortestPaths.Table table, ModifiedRoads roads, List<RoadPosition> positions, String name) {
        for (int i = 0; i < positions.size(); i++) {
            double[] ready = ready(roads, positions.get(i));
            for (int j = 0; j < positions.size(); j++) {
                double expected =
                        Math.min(roads.along(positions.get(i), positions.get(j)), end(roads, ready, positions, i, j));
                double found = table.seconds()[i][j];
                assertThat(Double.isNaN(found) ? Double.POSITIVE_INFINITY : found)
                        .as("%s, %s to %s", name, positions.get(i), positions.get(j))
                        .isEqualTo(expected, within(1e-9));
            }
        }
    }

    /** Seconds until one may enter each direction, improved until nothing changes. */
    private static double[] ready(ModifiedRoads roads, RoadPosition from) {
        double[] ready = new double[2 * roads.sections()];
        Arrays.fill(ready, Double.POSITIVE_INFINITY);
        for (int next = 0; next < ready.length; next++) {
            if (from.junction() >= 0 && start(roads, next) == from.junction()) {
                ready[next] = 0;
            }
            for (int first = 0; first < ready.length; first++) {
                if (first >> 1 == from.section() && end(roads, first) == start(roads, next)) {
                    double part = (first & 1) == 0 ? 1 - from.share() : from.share();
                    ready[next] = Math.min(ready[next], cost(roads, first) * part + roads.turn(first, next));
                }
            }
        }
        for (boolean better = true; better; ) {
            better = false;
            for (int one = 0; one < ready.length; one++) {
                for (int next = 0; next < ready.length; next++) {
                    if (end(roads, one) == start(roads, next)) {
                        double time = ready[one] + cost(roads, one) + roads.turn(one, next);
                        if (time < ready[next] - 1e-12) {
                            ready[next] = time;
                            better = true;
                        }
                    }
                }
            }
        }
        return ready;
    }

    private static double end(ModifiedRoads roads, double[] ready, List<RoadPosition> positions, int i, int j) {
        RoadPosition from = positions.get(i);
        RoadPosition to = positions.get(j);
        double best = from.junction() >= 0 && from.junction() == to.junction() ? 0 : Double.POSITIVE_INFINITY;
        for (int direction = 0; direction < ready.length; direction++) {
            if (to.junction() >= 0 && end(roads, direction) == to.junction()) {
                best = Math.min(best, ready[direction] + cost(roads, direction));
                if (direction >> 1 == from.section()) {
                    double part = (direction & 1) == 0 ? 1 - from.share() : from.share();
                    best = Math.min(best, cost(roads, direction) * part);
                }
            } else if (direction >> 1 == to.section()) {
                double part = (direction & 1) == 0 ? to.share() : 1 - to.share();
                best = Math.min(best, ready[direction] + cost(roads, direction) * part);
            }
        }
        return best;
    }

    private static double cost(ModifiedRoads roads, int direction) {
        return (direction & 1) == 0 ? roads.forward(direction >> 1) : roads.backward(direction >> 1);
    }

    private static int start(ModifiedRoads roads, int direction) {
        return (direction & 1) == 0 ? roads.base(direction >> 1) : roads.end(direction >> 1);
    }

    private static int end(ModifiedRoads roads, int direction) {
        return start(roads, direction ^ 1);
    }

    private static List<RoadPosition> positions(Random random, Streets streets) {
        return Stream.concat(
                        IntStream.range(0, 4).mapToObj(i -> RoadPosition.at(random.nextInt(streets.junctions()))),
                        IntStream.range(0, 6)
                                .mapToObj(i -> RoadPosition.on(
                                        random.nextInt(streets.sections()), 0.1 + 0.8 * random.nextDouble())))
                .toList();
    }

    /** Four by four junctions, some streets for one way, and every fourth turn forbidden when asked for. */
    private static final class Streets implements RoadSource, SectionTimes {

        private static final int SIDE = 4;
        private final int[][] ends;
        private final double[][] times;
        private final Set<List<Integer>> forbidden = new HashSet<>();

        Streets(Random random, boolean turns) {
            ends = IntStream.range(0, SIDE * SIDE)
                    .boxed()
                    .flatMap(i -> Stream.of(
                            i % SIDE < SIDE - 1 ? new int[] {i, i + 1} : null,
                            i / SIDE < SIDE - 1 ? new int[] {i, i + SIDE} : null))
                    .filter(pair -> pair != null)
                    .toArray(int[][]::new);
            times = new double[ends.length][2];
            for (double[] time : times) {
                time[0] = 1 + random.nextInt(100);
                time[1] = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : 1 + random.nextInt(100);
            }
            for (int from = 0; turns && from < 2 * ends.length; from++) {
                for (int to = 0; to < 2 * ends.length; to++) {
                    if (random.nextInt(4) == 0) {
                        forbidden.add(List.of(from, to));
                    }
                }
            }
        }

        @Override
        public int junctions() {
            return SIDE * SIDE;
        }

        @Override
        public int sections() {
            return ends.length;
        }

        @Override
        public int base(int section) {
            return ends[section][0];
        }

        @Override
        public int end(int section) {
            return ends[section][1];
        }

        @Override
        public Coordinate point(int junction) {
            return new Coordinate(20 + 0.01 * (junction % SIDE), 41 + 0.01 * (junction / SIDE));
        }

        @Override
        public double metres(int section) {
            return 1000;
        }

        @Override
        public RoadLine line(int section) {
            return new RoadLine(new Coordinate[] {point(base(section)), point(end(section))});
        }

        @Override
        public Texts texts(int section) {
            throw new UnsupportedOperationException("nobody asks for names here");
        }

        @Override
        public void forEachOfRef(String ref, IntConsumer section) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forEachNear(Envelope area, IntConsumer section) {
            IntStream.range(0, sections()).forEach(section);
        }

        @Override
        public Optional<OnRoad> nearest(Position point, Metres within) {
            return Optional.empty();
        }

        @Override
        public double forward(int section) {
            return times[section][0];
        }

        @Override
        public double backward(int section) {
            return times[section][1];
        }

        @Override
        public int closedMonths(int section) {
            return 0;
        }

        @Override
        public boolean hasTurns() {
            return true;
        }

        @Override
        public double turn(int from, int junction, int to) {
            return from >> 1 == to >> 1 || forbidden.contains(List.of(from, to)) ? Double.POSITIVE_INFINITY : 0;
        }

        @Override
        public double ifOpened(int section) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean isApart(int section) {
            return false;
        }

        @Override
        public double kmhWhereCarsDrive(double kmh) {
            return kmh;
        }
    }
}
