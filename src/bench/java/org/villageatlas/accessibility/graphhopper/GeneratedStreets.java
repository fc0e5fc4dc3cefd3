package org.villageatlas.accessibility.graphhopper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The streets of one made-up settlement. */
record GeneratedStreets(Random random, GeneratedRoads out) {

    private static final double BLOCK_METRES = 95;
    private static final double NO_STREET = 0.28;
    private static final double ONE_WAY = 0.12;
    private static final double FORBIDDEN_TURN = 0.03;
    private static final double SHORT_CUT = 0.2;
    private static final int RECENT = 12;

    /**
     * A town: a square of blocks of which many streets are missing; every fifth is a main one.
     *
     * @return its middle
     */
    GeneratedRoads.Junction blocks(double east, double north, int side) {
        GeneratedRoads.Junction[][] corners = new GeneratedRoads.Junction[side][side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                corners[row][column] = out.junction(
                        east + (column - side / 2.0 + random.nextDouble() / 2) * BLOCK_METRES,
                        north + (row - side / 2.0 + random.nextDouble() / 2) * BLOCK_METRES);
            }
        }
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                long one = column + 1 < side ? street(corners[row][column], corners[row][column + 1], row) : 0;
                long other = row + 1 < side ? street(corners[row][column], corners[row + 1][column], column) : 0;
                if (one != 0 && other != 0 && random.nextDouble() < FORBIDDEN_TURN) {
                    out.forbidTurn(one, corners[row][column], other);
                }
            }
        }
        // A middle on two main streets, so that the roads from outside meet the whole town.
        return corners[side / 2 / 5 * 5][side / 2 / 5 * 5];
    }

    /** The number of the way, 0 for none. */
    private long street(GeneratedRoads.Junction from, GeneratedRoads.Junction to, int line) {
        if (line % 5 == 0) {
            return out.add(from, to, line % 10 == 0 ? "secondary" : "tertiary");
        }
        if (random.nextDouble() < NO_STREET) {
            return 0;
        }
        if (random.nextDouble() < ONE_WAY) {
            return random.nextBoolean()
                    ? out.addOneWay(from, to, "residential")
                    : out.addOneWay(to, from, "residential");
        }
        return out.add(from, to, "residential");
    }

    /**
     * A village: each street begins at one of those before, the later ones more often; few come back to another.
     *
     * @return its middle
     */
    GeneratedRoads.Junction tree(double east, double north, int size) {
        List<GeneratedRoads.Junction> corners = new ArrayList<>();
        corners.add(out.junction(east, north));
        while (corners.size() < size) {
            GeneratedRoads.Junction from =
                    corners.get(Math.max(0, corners.size() - 1 - random.nextInt(Math.min(RECENT, corners.size()))));
            double angle = random.nextDouble() * 2 * Math.PI;
            double metres = 60 + random.nextDouble() * 140;
            GeneratedRoads.Junction next =
                    out.junction(from.east() + metres * Math.cos(angle), from.north() + metres * Math.sin(angle));
            out.addBent(from, next, corners.size() % 3 == 0 ? "service" : "residential", random);
            if (random.nextDouble() < SHORT_CUT) {
                out.add(next, corners.get(random.nextInt(corners.size())), "unclassified");
            }
            corners.add(next);
        }
        return corners.get(0);
    }
}
