package org.villageatlas.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/**
 * The orders that a list can come in: a name for each, and {@code -} before it the other way round. What is not known is
 * last either way, and rows that are alike keep the usual order.
 */
public final class Sorting<T> {

    private final Map<String, Key<T>> keys = new LinkedHashMap<>();
    private final Comparator<T> usual;

    private record Key<T>(Function<T, @Nullable Double> number, Function<T, String> text, int sign) {

        Comparator<T> comparator(boolean back) {
            return (a, b) -> {
                Double one = number.apply(a);
                Double other = number.apply(b);
                if (one == null || other == null) {
                    return one == null ? (other == null ? 0 : 1) : -1;
                }
                int order = sign * Double.compare(one, other);
                int words = order == 0 ? text.apply(a).compareTo(text.apply(b)) : order;
                return back ? -words : words;
            };
        }
    }

    /** @param usual the order where none is asked for */
    public Sorting(Comparator<T> usual) {
        this.usual = usual;
    }

    /** By a number, the largest first. */
    public Sorting<T> high(String name, Function<T, @Nullable Double> number) {
        keys.put(name, new Key<>(number, none -> "", -1));
        return this;
    }

    /** By a number, the smallest first. */
    public Sorting<T> low(String name, Function<T, @Nullable Double> number) {
        keys.put(name, new Key<>(number, none -> "", 1));
        return this;
    }

    /** By a word, from A to Z. */
    public Sorting<T> text(String name, Function<T, String> text) {
        keys.put(name, new Key<>(none -> 0.0, text, 1));
        return this;
    }

    /**
     * The order that a request asks for.
     *
     * @param sort a name, with underscores or hyphens, perhaps with {@code -} before it; null for the usual order
     * @throws Invalid naming {@code sort} when there is no such order
     */
    public Comparator<T> by(@Nullable String sort) {
        if (sort == null) {
            return usual;
        }
        boolean back = sort.startsWith("-");
        Key<T> key = keys.get((back ? sort.substring(1) : sort).replace('-', '_'));
        if (key == null) {
            throw new Invalid(
                    "sort",
                    sort,
                    "one of: " + String.join(", ", keys.keySet()) + "; with - before it the other way round");
        }
        return key.comparator(back).thenComparing(usual);
    }
}
