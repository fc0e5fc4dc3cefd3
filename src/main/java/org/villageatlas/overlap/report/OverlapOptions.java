package org.villageatlas.overlap.report;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.answer.Choice;
import org.villageatlas.overlap.severity.AdviceRule;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.overlap.severity.SimilarityMeasure;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Steps;

/**
 * What a request wants otherwise than its programme; null leaves it to the programme.
 *
 * @param withinMinutes who is a neighbour
 * @param halfTimeMinutes proximity halves with each
 * @param cutoffMinutes proximity is 0 beyond
 * @param similarity {@code levels}, {@code wu_palmer} or {@code lin}
 * @param steps four numbers with commas between them
 */
public record OverlapOptions(
        @Nullable Double withinMinutes,
        @Nullable Double halfTimeMinutes,
        @Nullable Double cutoffMinutes,
        @Nullable String similarity,
        @Nullable String steps) {

    /** All as the programme has it. */
    public static final OverlapOptions NONE = new OverlapOptions(null, null, null, null, null);

    private static final double LONGEST_MINUTES = 1440;
    private static final double SHORTEST_MINUTES = 0.01;
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final String STEPS =
            "four numbers from 0 to 1 that do not rise: the same variety, product, group, division or section, such as "
                    + "1,0.5,0.25,0.1";

    /** Another neighbourhood, all else as the programme has it. */
    public static OverlapOptions within(@Nullable Double minutes) {
        return new OverlapOptions(minutes, null, null, null, null);
    }

    /**
     * The parameters of a report.
     *
     * @throws Invalid naming the first option that is not valid
     */
    OverlapParameters parameters(Programme.Rules rules, OverlapSettings settings) {
        return new OverlapParameters(
                minutes("within_minutes", withinMinutes, rules.neighbours()),
                similarity == null
                        ? SimilarityMeasure.LEVELS
                        : Choice.parse("similarity", similarity.replace('_', '-'), SimilarityMeasure.class),
                steps == null ? rules.steps() : steps(steps),
                new Proximity(
                        minutes("half_time_minutes", halfTimeMinutes, rules.halfTime()),
                        minutes("cutoff_minutes", cutoffMinutes, rules.cutoff())),
                Severity.STANDARD,
                rules.bands(),
                AdviceRule.standard(settings.minimumLotEur()));
    }

    /** To the millisecond, as durations are. */
    private static double minutes(String field, @Nullable Double minutes, Duration rule) {
        if (minutes == null) {
            return Minutes.of(rule);
        }
        OverlapQuery.check(field, minutes, SHORTEST_MINUTES, LONGEST_MINUTES);
        return Math.round(minutes * MILLIS_A_MINUTE) / MILLIS_A_MINUTE;
    }

    private static Steps steps(String text) {
        try {
            double[] steps = Arrays.stream(text.split(",", -1))
                    .mapToDouble(step -> Double.parseDouble(step.strip()))
                    .toArray();
            if (steps.length == 4) {
                return new Steps(steps[0], steps[1], steps[2], steps[3]);
            }
        } catch (NumberFormatException | Invalid problem) {
            throw new Invalid("steps", text, STEPS);
        }
        throw new Invalid("steps", text, STEPS);
    }
}
