package org.villageatlas.accessibility.report;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.village.Village;

/** What a scenario changes for one village: its time to the nearest city before and after. */
record VillageEffect(VillageAccess before, VillageAccess after) {

    /** What became of the village. */
    enum Status {
        NEWLY_REACHABLE,
        OK,
        UNREACHABLE,
        CUT_OFF
    }

    /** In which order villages are listed. */
    enum Sort {
        GAIN,
        LOSS,
        NAME,
        BEFORE,
        AFTER;

        Comparator<VillageEffect> order() {
            Comparator<VillageEffect> gain = Comparator.comparing(VillageEffect::status)
                    .thenComparing(VillageEffect::difference, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(effect -> effect.minutes(effect.after()), Comparator.nullsLast(Double::compare));
            Comparator<VillageEffect> order = switch (this) {
                case GAIN -> gain;
                case LOSS -> gain.reversed();
                case NAME -> Comparator.comparing(effect -> effect.village().name());
                case BEFORE ->
                    Comparator.comparing(
                            effect -> effect.minutes(effect.before()), Comparator.nullsLast(Double::compare));
                case AFTER ->
                    Comparator.comparing(
                            effect -> effect.minutes(effect.after()), Comparator.nullsLast(Double::compare));
            };
            return order.thenComparing(effect -> effect.village().id());
        }
    }

    Village village() {
        return before.village();
    }

    Status status() {
        boolean was = !before.trips().isEmpty();
        boolean is = !after.trips().isEmpty();
        if (was == is) {
            return was ? Status.OK : Status.UNREACHABLE;
        }
        return is ? Status.NEWLY_REACHABLE : Status.CUT_OFF;
    }

    /** Minutes after less minutes before, as both are shown; null where one of them is not. */
    @Nullable
    Double difference() {
        Double was = minutes(before);
        Double is = minutes(after);
        return was == null || is == null ? null : Math.round((is - was) * 100) / 100.0;
    }

    /** To the nearest city, as shown; null where none can be reached. */
    @Nullable
    Double minutes(VillageAccess access) {
        return access.nearest().map(trip -> Minutes.rounded(trip.way().total())).orElse(null);
    }

    Feature toFeature() {
        return new Feature(
                village().id(),
                village().position().toPoint(),
                Fields.of("village", village().id())
                        .put("name", village().name())
                        .put("region", village().place().region())
                        .put("population", village().population())
                        .put("status", status().name().toLowerCase(java.util.Locale.ROOT))
                        .put("difference_minutes", difference())
                        .put("before", side(before))
                        .put("after", side(after)));
    }

    private Map<String, @Nullable Object> side(VillageAccess access) {
        CityTrip nearest = access.nearest().orElse(null);
        return Fields.of("minutes", minutes(access))
                .put("city", nearest == null ? null : nearest.city().id())
                .put("city_name", nearest == null ? null : nearest.city().name())
                .put("population_within_60", access.populationWithin(60))
                .put("population_within_120", access.populationWithin(120))
                .put("population_within_180", access.populationWithin(180))
                .put("reason", access.reason())
                .toMap();
    }
}
