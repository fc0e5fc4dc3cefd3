package org.villageatlas.overlap.statistics.pattern;

import java.util.Random;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;

/** Neighbours for tests. */
final class Lattice {

    private Lattice() {}

    /** Villages row by row, neighbours up, down, left and right. */
    static Neighbours rook(int rows, int columns) {
        Neighbours.Builder neighbours = new Neighbours.Builder(rows * columns);
        for (int village = 0; village < rows * columns; village++) {
            if (village % columns > 0) {
                neighbours.link(village, village - 1, 1).link(village - 1, village, 1);
            }
            if (village >= columns) {
                neighbours.link(village, village - columns, 1).link(village - columns, village, 1);
            }
        }
        return neighbours.build();
    }

    /** About half of all links, not all of them mutual; there may be islands. */
    static Neighbours random(int villages, Random random) {
        Neighbours.Builder neighbours = new Neighbours.Builder(villages);
        for (int from = 0; from < villages; from++) {
            for (int to = 0; to < villages; to++) {
                if (from != to && random.nextInt(5) < 2) {
                    neighbours.link(from, to, 1 + random.nextInt(30));
                }
            }
        }
        return neighbours.build();
    }
}
