package org.villageatlas.overlap.assignment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/**
 * Which product of each village would crowd the programme least, as JSON has it; what is left out takes its default.
 *
 * @param programme its id, the only one there is when left out
 * @param pins by the id of a village: the id of one of its products, or of a category that it is to make
 * @param withinMinutes who is a neighbour, minutes above 0 to 1440; the programme's rule unless said
 * @param stayWeight what leaving all that a village has counts, in full rivals, 0 to 1000; 0.5 unless said
 * @param seed of the search; 1 unless said
 * @param milliseconds how thorough it is, 1 to 60,000: 500 steps each; 1000 unless said
 */
@Schema(example = "{\"pins\":{\"al-theth\":\"acacia-honey\"},\"stay_weight\":0.5,\"milliseconds\":20}")
record AssignmentRequest(
        @Nullable String programme,

        @Nullable Map<String, String> pins,

        @Nullable Double withinMinutes,
        @Nullable Double stayWeight,
        @Nullable Long seed,
        @Nullable Integer milliseconds) {

    private static final double USUAL_STAY = 0.5;
    private static final double LARGEST_STAY = 1000;
    private static final int USUAL_MILLISECONDS = 1000;
    private static final int LONGEST_MILLISECONDS = 60_000;

    /** A fixed number of steps stands for a millisecond, so that an answer does not depend on the machine. */
    static final long STEPS_A_MILLISECOND = 500;

    Map<String, String> checkedPins() {
        return pins == null ? Map.of() : pins;
    }

    double checkedStayWeight() {
        if (stayWeight != null && !(stayWeight >= 0 && stayWeight <= LARGEST_STAY)) {
            throw new Invalid("stay_weight", stayWeight, "a number from 0 to 1000");
        }
        return stayWeight == null ? USUAL_STAY : stayWeight;
    }

    long checkedSeed() {
        return seed == null ? 1 : seed;
    }

    int checkedMilliseconds() {
        if (milliseconds != null && !(milliseconds >= 1 && milliseconds <= LONGEST_MILLISECONDS)) {
            throw new Invalid("milliseconds", milliseconds, "a whole number from 1 to " + LONGEST_MILLISECONDS);
        }
        return milliseconds == null ? USUAL_MILLISECONDS : milliseconds;
    }
}
