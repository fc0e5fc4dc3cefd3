package org.villageatlas.accessibility.graphhopper;

import java.nio.file.Path;
import java.util.Random;

/**
 * A made-up country as OpenStreetMap data, with the grain of a real one: a settlement every four kilometres or so, most of
 * them villages that grew like trees, some towns and few cities with blocks of streets, one-way streets and forbidden
 * turns; between neighbours winding roads with farm lanes; main roads where many pass; motorways with a carriageway each
 * way, beside all that, entered by ramps. The same number of edges gives the same file.
 */
final class GeneratedCountry {

    private static final double CELL_METRES = 4_000;

    /** What a settlement and its share of the roads between come to, in edges, by count. */
    private static final double EDGES_A_CELL = 176;

    private static final int MOTORWAY_EVERY = 12;
    private static final int RAMPS_EVERY = 3;
    private static final double ASIDE_METRES = 1_700;
    private static final double NO_ROAD = 0.2;
    private static final double SECTION_METRES = 280;

    private final Random random = new Random(20240229);
    private final int side;

    /** @param edges how many there are to be, about */
    GeneratedCountry(int edges) {
        side = Math.max(2, (int) Math.round(Math.sqrt(edges / EDGES_A_CELL)));
    }

    void write(Path file) {
        try (GeneratedRoads out = new GeneratedRoads(file)) {
            GeneratedRoads.Junction[][] centres = new GeneratedRoads.Junction[side][side];
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    centres[row][column] = settlement(row, column, out);
                }
            }
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    if (column + 1 < side) {
                        road(centres[row][column], centres[row][column + 1], row, out);
                    }
                    if (row + 1 < side) {
                        road(centres[row][column], centres[row + 1][column], column, out);
                    }
                }
            }
            for (int line = MOTORWAY_EVERY / 2; line < side; line += MOTORWAY_EVERY) {
                for (boolean isForth : new boolean[] {true, false}) {
                    motorway(centres, line, true, isForth, out);
                    motorway(centres, line, false, isForth, out);
                }
            }
            out.writeWays();
        }
    }

    private GeneratedRoads.Junction settlement(int row, int column, GeneratedRoads out) {
        double east = (column + (random.nextDouble() - 0.5) / 3) * CELL_METRES;
        double north = (row + (random.nextDouble() - 0.5) / 3) * CELL_METRES;
        double size = random.nextDouble();
        GeneratedStreets streets = new GeneratedStreets(random, out);
        if (size < 0.02) {
            return streets.blocks(east, north, 36);
        }
        return size < 0.1 ? streets.blocks(east, north, 15) : streets.tree(east, north, 20 + random.nextInt(70));
    }

    /** Between neighbours, in bends, with a lane or a farm at most junctions. Some neighbours have no road between them. */
    private void road(GeneratedRoads.Junction from, GeneratedRoads.Junction to, int line, GeneratedRoads out) {
        if (line % 4 != 0 && random.nextDouble() < NO_ROAD) {
            return;
        }
        String kind = line % 8 == 0 ? "primary" : line % 4 == 0 ? "secondary" : "tertiary";
        int sections = (int) Math.max(2, from.metresTo(to) / SECTION_METRES);
        GeneratedRoads.Junction last = from;
        for (int i = 1; i <= sections; i++) {
            GeneratedRoads.Junction next = i == sections ? to : between(from, to, 1.0 * i / sections, 150, out);
            out.addBent(last, next, kind, random);
            if (i < sections && random.nextDouble() < 0.6) {
                lane(next, out);
            }
            last = next;
        }
    }

    private void lane(GeneratedRoads.Junction start, GeneratedRoads out) {
        GeneratedRoads.Junction last = start;
        for (int more = random.nextInt(3); more >= 0; more--) {
            GeneratedRoads.Junction next = near(last, 250, out);
            out.addBent(last, next, random.nextBoolean() ? "unclassified" : "track", random);
            last = next;
        }
    }

    /** One carriageway; ramps lead between it and the settlements that it passes, those that have one. */
    private void motorway(
            GeneratedRoads.Junction[][] centres, int line, boolean isRow, boolean isForth, GeneratedRoads out) {
        double aside = ASIDE_METRES + (isForth ? 0 : 40);
        GeneratedRoads.Junction last = null;
        for (int i = 0; i < side; i++) {
            int at = isForth ? i : side - 1 - i;
            double along = at * CELL_METRES;
            double across = line * CELL_METRES + aside;
            GeneratedRoads.Junction here = out.junction(isRow ? along : across, isRow ? across : along);
            GeneratedRoads.Junction ahead = out.junction(isRow ? along + 300 : across, isRow ? across : along + 300);
            GeneratedRoads.Junction exit = isForth ? here : ahead;
            GeneratedRoads.Junction entry = isForth ? ahead : here;
            if (last != null) {
                out.addOneWay(last, exit, "motorway");
            }
            out.addOneWay(exit, entry, "motorway");
            if (at % RAMPS_EVERY == 0) {
                GeneratedRoads.Junction town = isRow ? centres[line][at] : centres[at][line];
                out.addOneWay(exit, town, "motorway_link");
                out.addOneWay(town, entry, "motorway_link");
            }
            last = entry;
        }
    }

    private GeneratedRoads.Junction between(
            GeneratedRoads.Junction from, GeneratedRoads.Junction to, double share, double off, GeneratedRoads out) {
        return out.junction(
                from.east() + share * (to.east() - from.east()) + (random.nextDouble() - 0.5) * off,
                from.north() + share * (to.north() - from.north()) + (random.nextDouble() - 0.5) * off);
    }

    private GeneratedRoads.Junction near(GeneratedRoads.Junction from, double metres, GeneratedRoads out) {
        double angle = random.nextDouble() * 2 * Math.PI;
        return out.junction(from.east() + metres * Math.cos(angle), from.north() + metres * Math.sin(angle));
    }
}
