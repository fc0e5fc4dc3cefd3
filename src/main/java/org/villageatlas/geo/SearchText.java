package org.villageatlas.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: Lëpushë is found by lepushe. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

    private SearchText() {}

    /** Lower case without diacritics, with single spaces for gaps, hyphens and underscores. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
