package org.villageatlas.answer;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/** Words from a closed list, such as a kind or a theme, in lower case outside and an enum inside. */
public final class Choice {

    private Choice() {}

    /**
     * The constant that a word names.
     *
     * @throws Invalid when the word is missing or names none; the error lists the words there are
     */
    public static <E extends Enum<E>> E parse(String field, @Nullable String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> label(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        field,
                        word,
                        "one of: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Choice::label)
                                                .toList())));
    }

    /** The public word of a constant. */
    public static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
