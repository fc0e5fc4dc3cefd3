package org.villageatlas.accessibility.graph;

/** A map that cannot be used; the message says in plain words which file, what is wrong and what to do. */
public class MapProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MapProblem(String message) {
        super(message, null, false, false);
    }

    /** Keeps the foreign failure behind a map that cannot be read. */
    public MapProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
