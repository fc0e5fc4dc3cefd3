package org.villageatlas.problem;

import org.jspecify.annotations.Nullable;

/** What was sent is not valid: names the field, the value and what was expected. */
public class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_VALUE = 200;

    private final String field;
    private final @Nullable String value;
    private final String expected;

    /**
     * @param field the parameter, member or column, as the sender wrote it
     * @param value what was sent, or null when it was missing
     * @param expected what would be valid, as a phrase that completes "expected ..."
     */
    public Invalid(String field, @Nullable Object value, String expected) {
        this(field, value, value == null ? "is missing" : "is '" + shortened(value) + "'", expected);
    }

    private Invalid(String field, @Nullable Object value, String finding, String expected) {
        super(field + " " + finding + "; expected " + expected + ".");
        this.field = field;
        this.value = value == null ? null : shortened(value);
        this.expected = expected;
    }

    /** A member that holds something of another kind, such as a list where text belongs. */
    public static Invalid ofAnotherKind(String field, String expected) {
        return new Invalid(field, null, "is of another kind", expected);
    }

    /** Parameters that cannot be read at all, so that none can be named. */
    public static Invalid unreadable(String field, String expected) {
        return new Invalid(field, null, "cannot be read", expected);
    }

    /** A number as the sender is likely to have written it: 9, not 9.0. */
    public static @Nullable Object asSent(@Nullable Double value) {
        return value != null && value == Math.rint(value) && Math.abs(value) < 1e15
                ? (Object) value.longValue()
                : value;
    }

    public String field() {
        return field;
    }

    public @Nullable String value() {
        return value;
    }

    public String expected() {
        return expected;
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
    }
}
