package org.villageatlas.problem;

/** A change was asked for without saying which state it changes, or of a state that is no longer the present one. */
public class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean stateNamed;

    private Outdated(String message, boolean stateNamed) {
        super(message);
        this.stateNamed = stateNamed;
    }

    /** Somebody else changed it since the sender read it. */
    public static Outdated changedSince(String kind, String id) {
        return new Outdated(
                "The " + kind + " '" + id + "' has changed since it was read; read it again and decide anew.", true);
    }

    /** The sender does not say what was read. */
    public static Outdated unread(String kind, String id) {
        return new Outdated(
                "To change the " + kind + " '" + id
                        + "', send the ETag that reading it gave as If-Match, so that no other change is lost.",
                false);
    }

    /** Whether the sender said which state was to be changed. */
    public boolean stateNamed() {
        return stateNamed;
    }
}
