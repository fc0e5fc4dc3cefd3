package org.villageatlas.accessibility.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario changes for a programme. Means and median are over the villages that reach a city before and after;
 * where there is none, or no population is known, they are null.
 *
 * @param villages number of villages
 * @param gaining number of those with fewer minutes
 * @param losing number of those with more minutes
 * @param unchanged number of those with the same minutes
 * @param newlyReachable number of those that reach a city only under the scenario
 * @param cutOff number of those that reach no city any more
 * @param unreachable number of those that reach none either way
 * @param meanBeforeMinutes to the nearest city
 * @param meanAfterMinutes to the nearest city
 * @param meanDifferenceMinutes after less before
 * @param medianDifferenceMinutes after less before
 * @param populationWeightedDifferenceMinutes after less before, weighted by inhabitants where they are known
 * @param populationKnown number of villages whose inhabitants are known
 */
record EffectSummary(
        int villages,
        long gaining,
        long losing,
        long unchanged,
        long newlyReachable,
        long cutOff,
        long unreachable,
        @Nullable Double meanBeforeMinutes,
        @Nullable Double meanAfterMinutes,
        @Nullable Double meanDifferenceMinutes,
        @Nullable Double medianDifferenceMinutes,
        @Nullable Double populationWeightedDifferenceMinutes,
        long populationKnown) {

    static EffectSummary of(List<VillageEffect> all) {
        List<VillageEffect> compared =
                all.stream().filter(effect -> effect.difference() != null).toList();
        return new EffectSummary(
                all.size(),
                count(all, effect -> sign(effect) < 0),
                count(all, effect -> sign(effect) > 0),
                count(compared, effect -> sign(effect) == 0),
                count(all, effect -> effect.status() == VillageEffect.Status.NEWLY_REACHABLE),
                count(all, effect -> effect.status() == VillageEffect.Status.CUT_OFF),
                count(all, effect -> effect.status() == VillageEffect.Status.UNREACHABLE),
                mean(compared, effect -> effect.minutes(effect.before())),
                mean(compared, effect -> effect.minutes(effect.after())),
                mean(compared, VillageEffect::difference),
                median(compared),
                weighted(compared),
                count(all, effect -> effect.village().population() != null));
    }

    private interface Figure {
        @Nullable
        Double of(VillageEffect effect);
    }

    private static long count(List<VillageEffect> effects, Predicate<VillageEffect> test) {
        return effects.stream().filter(test).count();
    }

    private static double sign(VillageEffect effect) {
        Double difference = effect.difference();
        return difference == null ? 0 : Math.signum(difference);
    }

    private static @Nullable Double mean(List<VillageEffect> compared, Figure figure) {
        double[] figures = compared.stream()
                .map(figure::of)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .toArray();
        return figures.length == 0 ? null : rounded(Arrays.stream(figures).sum() / figures.length);
    }

    private static @Nullable Double median(List<VillageEffect> compared) {
        double[] sorted = compared.stream()
                .map(VillageEffect::difference)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length == 0
                ? null
                : rounded(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    private static @Nullable Double weighted(List<VillageEffect> compared) {
        double people = 0;
        double sum = 0;
        for (VillageEffect effect : compared) {
            Integer population = effect.village().population();
            Double difference = effect.difference();
            if (population != null && difference != null) {
                people += population;
                sum += population * difference;
            }
        }
        return people == 0 ? null : rounded(sum / people);
    }

    private static double rounded(double minutes) {
        return Math.round(minutes * 100) / 100.0;
    }
}
