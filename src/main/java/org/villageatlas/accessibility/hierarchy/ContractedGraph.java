package org.villageatlas.accessibility.hierarchy;

/**
 * A contracted road graph as arcs between states. In a node-based graph a state is a node; in an edge-based one also
 * an edge key, which stands for its first node with the turn into the edge already made. The first states are the
 * nodes themselves, by their numbers.
 */
public interface ContractedGraph {

    int states();

    /** Level of each state, the order of contraction: 0 was the first. No arc connects states of the same level. */
    int[] levels();

    /** Visits every open direction of every edge and shortcut. */
    void forEachArc(ArcConsumer arc);

    /** Receives an arc. */
    interface ArcConsumer {
        void accept(int from, int to, double seconds, double metres);
    }
}
