package org.villageatlas.accessibility.hierarchy;

/**
 * What contracting a road graph left, as arcs between states. A state is where a traveller may be: a node, or, where
 * turns are restricted, also a node together with the edge that will be taken from there. The first states are the nodes
 * themselves, by their numbers.
 */
public interface ContractedGraph {

    int states();

    /** The order in which states were contracted: 0 was the first. No arc joins states that are not in this order. */
    int[] levels();

    /** Every direction of edges and shortcuts that is open. */
    void forEachArc(ArcConsumer arc);

    /** Is told of an arc. */
    interface ArcConsumer {
        void accept(int from, int to, double seconds, double metres);
    }
}
