package org.villageatlas.accessibility.hierarchy;

/**
 * The arcs of a hierarchy from each node to higher ones in flat arrays, those of one node side by side. Nodes are
 * numbered from the highest down, so an arc leads from its node to a smaller number.
 */
public final class UpwardArcs {

    private final int[] first;
    private final int[] heads;
    private final long[] codes;

    /**
     * Takes the arrays over.
     *
     * @param first by node the place of its first arc, and in the end the number of arcs
     */
    UpwardArcs(int[] first, int[] heads, long[] codes) {
        this.first = first;
        this.heads = heads;
        this.codes = codes;
    }

    int nodes() {
        return first.length - 1;
    }

    int arcs() {
        return heads.length;
    }

    /** The arcs of a node are those from here to before {@code firstArc(node + 1)}. */
    public int firstArc(int node) {
        return first[node];
    }

    public int head(int arc) {
        return heads[arc];
    }

    /** What going along an arc takes. */
    public long code(int arc) {
        return codes[arc];
    }
}
