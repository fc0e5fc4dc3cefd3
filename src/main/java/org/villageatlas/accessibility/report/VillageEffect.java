package org.villageatlas.accessibility.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Minutes;
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
}
