package org.villageatlas.circuit.planner;

/** A number from every node to every node. The array is taken over, not copied: whoever makes a grid lets go of it. */
public final class Grid {

    private final double[][] cells;

    public Grid(double[][] cells) {
        this.cells = cells;
    }

    public double between(int from, int to) {
        return cells[from][to];
    }

    /** How many nodes there are. */
    public int size() {
        return cells.length;
    }
}
