package org.villageatlas.problem;

import org.jspecify.annotations.Nullable;

/** What is to be replaced is not, or is not known to be, as the sender last saw it: somebody may have changed it since. */
public class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final @Nullable String given;

    /**
     * @param kind what is to be changed, in the product's words ({@code scenario})
     * @param given the version that the sender knows, as sent, or null when none was sent
     */
    public Outdated(String kind, String id, @Nullable String given) {
        super(
                given == null
                        ? "Which version of the " + kind + " '" + id
                                + "' is meant is not said: send If-Match with the ETag that GET gives."
                        : "The " + kind + " '" + id + "' has been changed since version " + given
                                + ": GET it again and change that.");
        this.kind = kind;
        this.id = id;
        this.given = given;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    /** What the sender took for the version that is kept, or null when nothing was said. */
    public @Nullable String given() {
        return given;
    }
}
