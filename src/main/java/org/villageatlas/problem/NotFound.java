package org.villageatlas.problem;

/** What was asked for is not there. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * @param kind what was looked for, in the product's words ({@code village})
     * @param id the identifier that names none
     */
    public NotFound(String kind, String id) {
        super("There is no " + kind + " '" + id + "'.");
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
