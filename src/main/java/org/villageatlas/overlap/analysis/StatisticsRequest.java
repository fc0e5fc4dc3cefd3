package org.villageatlas.overlap.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.Invalid;

/**
 * The parameters of a request for statistics; null where it says nothing.
 *
 * @param programme id of a programme; the only one there is unless said
 * @param withinMinutes villages within this travel time of each other are neighbours, 0.01 to 1440; the programme's rule
 *     unless said
 * @param weights who is a neighbour: {@code travel_time}, which is used unless said, {@code distance_band},
 *     {@code k_nearest} or {@code kernel}
 * @param withinKm length of the distance band, 30 unless said, or the bandwidth of the kernel; kilometres above 0
 * @param k how many nearest, 1 to 1000, 6 unless said; also the bandwidth of a kernel without a length
 * @param kernel shape of the kernel: {@code triangular}, which is used unless said, {@code uniform}, {@code epanechnikov},
 *     {@code quartic} or {@code gaussian}
 * @param strata what the null model keeps to: {@code none}, which is used unless said, {@code region}, {@code municipality},
 *     {@code elevation}, {@code coast} or {@code terrain}
 * @param seed of the random permutations; 1 unless said
 * @param permutations how many of them, 1 to 99,999; 9,999 unless said
 * @param category id of a category of any level
 * @param other id of a product's category, to pair with {@code category}
 * @param limit how many rows at most, 1 to 10,000; 100 unless said
 * @param offset how many rows to leave out first; 0 unless said
 */
public record StatisticsRequest(
        @Nullable String programme,
        @BindParam("within_minutes") @Nullable Double withinMinutes,
        @Nullable String weights,
        @BindParam("within_km") @Nullable Double withinKm,
        @Nullable Integer k,
        @Nullable String kernel,
        @Nullable String strata,
        @Nullable Long seed,
        @Nullable Integer permutations,
        @Nullable String category,
        @Nullable String other,
        @Nullable Integer limit,
        @Nullable Integer offset) {

    private static final int USUAL_PERMUTATIONS = 9_999;
    private static final int MOST_PERMUTATIONS = 99_999;

    /** How many random permutations; 9,999 unless said. */
    int rounds() {
        if (permutations != null && !(permutations >= 1 && permutations <= MOST_PERMUTATIONS)) {
            throw new Invalid("permutations", permutations, "a whole number from 1 to " + MOST_PERMUTATIONS);
        }
        return permutations == null ? USUAL_PERMUTATIONS : permutations;
    }

    long randomSeed() {
        return seed == null ? 1 : seed;
    }

    Page page() {
        return new Page(limit == null ? Integer.parseInt(Page.DEFAULT_LIMIT) : limit, offset == null ? 0 : offset);
    }

    /** A word of a request, with underscores or hyphens. */
    static <E extends Enum<E>> E word(String field, @Nullable String word, E usual, Class<E> type) {
        return word == null ? usual : Choice.parse(field, word.replace('_', '-'), type);
    }
}
