package org.villageatlas.accessibility.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Fields;

/**
 * What a scenario changes for a programme. Means and median are over the villages that reach a city before and after;
 * where there is none, or no population is known, they are null.
 */
record EffectSummary(List<VillageEffect> villages) {

    EffectSummary {
        villages = List.copyOf(villages);
    }

    Fields toFields() {
        return Fields.of("villages", villages.size())
                .put("gaining", count(effect -> sign(effect) < 0))
                .put("losing", count(effect -> sign(effect) > 0))
                .put("unchanged", count(effect -> effect.difference() != null && sign(effect) == 0))
                .put("newly_reachable", count(effect -> effect.status() == VillageEffect.Status.NEWLY_REACHABLE))
                .put("cut_off", count(effect -> effect.status() == VillageEffect.Status.CUT_OFF))
                .put("unreachable", count(effect -> effect.status() == VillageEffect.Status.UNREACHABLE))
                .put("mean_before_minutes", mean(effect -> effect.minutes(effect.before())))
                .put("mean_after_minutes", mean(effect -> effect.minutes(effect.after())))
                .put("mean_difference_minutes", mean(VillageEffect::difference))
                .put("median_difference_minutes", median())
                .put("population_weighted_difference_minutes", weighted())
                .put("population_known", count(effect -> effect.village().population() != null));
    }

    private interface Test {
        boolean holds(VillageEffect effect);
    }

    private interface Figure {
        @Nullable
        Double of(VillageEffect effect);
    }

    private long count(Test test) {
        return villages.stream().filter(test::holds).count();
    }

    private static double sign(VillageEffect effect) {
        Double difference = effect.difference();
        return difference == null ? 0 : Math.signum(difference);
    }

    private List<VillageEffect> compared() {
        return villages.stream().filter(effect -> effect.difference() != null).toList();
    }

    private @Nullable Double mean(Figure figure) {
        double[] figures = compared().stream()
                .map(figure::of)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .toArray();
        return figures.length == 0 ? null : rounded(Arrays.stream(figures).sum() / figures.length);
    }

    private @Nullable Double median() {
        double[] sorted = compared().stream()
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

    private @Nullable Double weighted() {
        double people = 0;
        double sum = 0;
        for (VillageEffect effect : compared()) {
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
