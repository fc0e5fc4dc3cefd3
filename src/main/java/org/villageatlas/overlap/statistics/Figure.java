package org.villageatlas.overlap.statistics;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A computed number, or the reason why there is none. Never NaN, never infinite, never 0 for want of an answer.
 *
 * @param value the number, or null when it is undefined
 * @param reason why it is undefined as a phrase for the reader, or null when there is a number
 */
public record Figure(@Nullable Double value, @Nullable String reason) {

    /** @throws IllegalArgumentException unless there is either a finite number or a reason */
    public Figure {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("a figure has either a value or a reason");
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure is a finite number, not " + value);
        }
    }

    public static Figure of(double value) {
        return new Figure(value, null);
    }

    public static Figure undefined(String reason) {
        return new Figure(null, reason);
    }

    /** The quotient, or undefined for that reason when the divisor is 0. */
    public static Figure ratio(double dividend, double divisor, String reason) {
        return divisor == 0 ? undefined(reason) : of(dividend / divisor);
    }

    public boolean isDefined() {
        return value != null;
    }

    /** @throws IllegalStateException with the reason when it is undefined */
    public double get() {
        if (value == null) {
            throw new IllegalStateException(reason);
        }
        return value;
    }

    /** The same question asked of the number; undefined stays undefined for its reason. */
    public Figure map(DoubleUnaryOperator change) {
        return value == null ? this : of(change.applyAsDouble(value));
    }
}
