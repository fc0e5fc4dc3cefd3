package org.villageatlas.accessibility.section;

/**
 * Adjacency array of the open sections: those of one junction are side by side. A section is in it twice, by the
 * number of its direction: twice its own number at its base, one more at its end.
 */
public final class AdjacencyArray {

    private final int[] first;
    private final int[] directions;
    private final int[] others;

    public AdjacencyArray(ModifiedRoads roads) {
        first = new int[roads.junctions() + 1];
        for (int section = 0; section < roads.sections(); section++) {
            if (roads.isOpen(section)) {
                first[roads.base(section) + 1]++;
                first[roads.end(section) + 1]++;
            }
        }
        for (int junction = 0; junction < roads.junctions(); junction++) {
            first[junction + 1] += first[junction];
        }
        directions = new int[first[roads.junctions()]];
        others = new int[directions.length];
        int[] next = first.clone();
        for (int section = 0; section < roads.sections(); section++) {
            if (roads.isOpen(section)) {
                int base = roads.base(section);
                int end = roads.end(section);
                others[next[base]] = end;
                directions[next[base]++] = 2 * section;
                others[next[end]] = base;
                directions[next[end]++] = 2 * section + 1;
            }
        }
    }

    /** Those of a junction are from here to before {@code first(junction + 1)}. */
    public int first(int junction) {
        return first[junction];
    }

    /** The direction in which one leaves the junction. */
    public int direction(int index) {
        return directions[index];
    }

    /** The junction at the other end. */
    public int other(int index) {
        return others[index];
    }
}
