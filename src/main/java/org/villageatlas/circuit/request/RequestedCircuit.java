package org.villageatlas.circuit.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.answer.Choice;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Resource.Theme;
import tools.jackson.databind.util.StdConverter;

/**
 * A circuit request as a client sends it: nothing is checked yet, and any member may be missing.
 *
 * @param programme id; the only one there is unless said
 * @param start id of a city, or [longitude, latitude]; required
 * @param end the same; the start unless said
 * @param days 1 to 7; required
 * @param pace relaxed, usual or full: sets hours, lunch and limits of driving where they are not said; usual unless said
 * @param hoursPerDay 2 to 14; 7, 8 or 10 by pace unless said
 * @param startTime HH:mm; 09:00 unless said
 * @param plan days that differ from the others, from the first on
 * @param lunch a break that each day needs; an hour from 12:00 to 14:00 unless said, none with 0 minutes
 * @param month 1 to 12; that of the date, or any time of year, unless said
 * @param date of the first day, YYYY-MM-DD; weekdays are unknown without it
 * @param profile car, van, bicycle or foot; car unless said
 * @param maxDriveMinutesPerDay 10 to 1,440; by car or van 180, 240 or 300 by pace unless said, else no limit
 * @param maxLegMinutes minutes from stop to stop, 10 to 1,440; by car or van 60, 90 or 120 by pace unless said, else no limit
 * @param returnToBase whether every night is spent at the start; false unless said
 * @param themes weight by theme, 0 to 5; 1 unless said
 * @param spread score of a village that no kept circuit stops at yet, 0 to 5; 0 unless said
 * @param must ids of villages and attractions to visit, at most 200
 * @param avoid ids of villages and attractions to leave out, at most 200
 * @param pins stops held on given days, at most 200
 * @param elsewhere ids of villages that other circuits show, at most 10,000
 * @param unlike ids of circuits that the tour is to differ from, at most 10
 * @param packages ids of joint packages whose villages are preferred, at most 200
 * @param packageWeight 0 to 5; 1 with packages, else 0, unless said
 * @param seed of the search; 1 unless said
 * @param milliseconds that the search may take, 100 to 60,000; 5,000 unless said
 */
@Schema(example = """
        {"start": "al-tirane", "days": 3, "hours_per_day": 9, "month": 6, "themes": {"mountain": 2, "food": 1},
         "must": ["al-gjinar-oak"], "seed": 1}
        """)
public record RequestedCircuit(
        @Nullable String programme,

        @Schema(types = {"string", "array", "null"}) @Nullable
        Object start,

        @Schema(types = {"string", "array", "null"}) @Nullable
        Object end,

        @Nullable Double days,
        @Nullable String pace,
        @Nullable Double hoursPerDay,
        @Nullable String startTime,
        @Nullable List<RequestedHours.@Nullable Day> plan,
        RequestedHours.@Nullable Lunch lunch,
        @Nullable Double month,
        @Nullable String date,
        @Nullable String profile,
        @Nullable Double maxDriveMinutesPerDay,
        @Nullable Double maxLegMinutes,
        @Nullable Boolean returnToBase,
        @Nullable Map<String, @Nullable Double> themes,
        @Nullable Double spread,
        @Nullable List<@Nullable String> must,
        @Nullable List<@Nullable String> avoid,
        @Nullable List<@Nullable RequestedPin> pins,
        @Nullable List<@Nullable String> elsewhere,
        @Nullable List<@Nullable String> unlike,
        @Nullable List<@Nullable String> packages,
        @Nullable Double packageWeight,
        @Nullable BigDecimal seed,
        @Nullable Double milliseconds) {

    private static final int MOST_STOPS = 200;
    private static final int MOST_ELSEWHERE = 10_000;
    private static final int MOST_UNLIKE = 10;
    private static final double LARGEST_WEIGHT = 5;
    private static final int LONGEST = 24 * 60;
    private static final int MOST_DAYS = 7;

    /** A pin; its numbers may be none. */
    record RequestedPin(
            @Nullable String stop,
            @Nullable Double day,
            @Nullable Double position) {}

    /** Reads a request that was kept: it has all its limits, and those that it lacks are none. */
    static final class Reader extends StdConverter<RequestedCircuit, CircuitRequest> {

        @Override
        public CircuitRequest convert(RequestedCircuit kept) {
            return kept.checked(kept.pace == null ? null : kept.chosenPace(), false);
        }
    }

    /**
     * The request, with a default for whatever is missing.
     *
     * @throws Invalid naming the first member that is not valid
     */
    public CircuitRequest checked() {
        return checked(chosenPace(), true);
    }

    private Pace chosenPace() {
        return pace == null ? Pace.USUAL : Choice.parse("pace", pace, Pace.class);
    }

    /** @param isNew whether limits that are not said are those of the pace */
    private CircuitRequest checked(@Nullable Pace chosen, boolean isNew) {
        Pace limits = isNew ? chosen : null;
        Profile by = Choice.parse("profile", profile == null ? Choice.label(Profile.CAR) : profile, Profile.class);
        Where from = Where.parse("start", start);
        boolean isBased = Boolean.TRUE.equals(returnToBase);
        Where to = end == null ? from : Where.parse("end", end);
        RequestedHours hours = new RequestedHours(limits, days, hoursPerDay, startTime, plan, lunch, month, date);
        List<DayHours> all = hours.days(isBased);
        LunchBreak lunchBreak = hours.lunchBreak();
        LocalDate first = hours.firstDate();
        boolean isSame = all.stream().allMatch(all.get(0)::equals);
        List<String> named = ids("packages", packages, MOST_STOPS);
        double unsaid = named.isEmpty() ? 0 : 1;
        return new CircuitRequest(
                programme,
                from,
                to,
                all.size(),
                chosen,
                all.get(0).hours(),
                all.get(0).startTime(),
                isSame ? List.of() : all,
                lunchBreak,
                hours.monthOf(first),
                first,
                by,
                limit("max_drive_minutes_per_day", maxDriveMinutesPerDay, limits == null ? null : limits.drive(by)),
                limit("max_leg_minutes", maxLegMinutes, limits == null ? null : limits.leg(by)),
                isBased,
                weights(),
                spread == null ? 0 : weight("spread", spread),
                ids("must", must, MOST_STOPS),
                ids("avoid", avoid, MOST_STOPS),
                pins == null ? List.of() : checkedPins(pins),
                ids("elsewhere", elsewhere, MOST_ELSEWHERE),
                ids("unlike", unlike, MOST_UNLIKE),
                named,
                packageWeight == null ? unsaid : weight("package_weight", packageWeight),
                wholeSeed(),
                whole("milliseconds", milliseconds == null ? Double.valueOf(5000) : milliseconds, 100, 60_000));
    }

    /** @throws Invalid when it is missing, no whole number or out of range */
    public static int whole(String field, @Nullable Double value, int least, int most) {
        if (value == null || !(value >= least && value <= most) || value != Math.rint(value)) {
            throw new Invalid(field, Invalid.asSent(value), "a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    private static @Nullable Double limit(String field, @Nullable Double minutes, @Nullable Double unsaid) {
        if (minutes != null && !(minutes >= 10 && minutes <= LONGEST)) {
            throw new Invalid(field, Invalid.asSent(minutes), "minutes from 10 to " + LONGEST);
        }
        return minutes == null ? unsaid : minutes;
    }

    private long wholeSeed() {
        try {
            return seed == null ? 1 : seed.longValueExact();
        } catch (ArithmeticException problem) {
            throw new Invalid("seed", seed, "a whole number of 64 bits");
        }
    }

    private Map<Theme, Double> weights() {
        Map<Theme, Double> weights = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            weights.put(theme, 1.0);
        }
        if (themes != null) {
            themes.forEach((name, weight) ->
                    weights.put(Choice.parse("themes", name, Theme.class), weight("themes." + name, weight)));
        }
        return weights;
    }

    private static double weight(String field, @Nullable Double weight) {
        if (weight == null || !(weight >= 0 && weight <= LARGEST_WEIGHT)) {
            throw new Invalid(field, Invalid.asSent(weight), "a weight from 0 to 5");
        }
        return weight;
    }

    private static List<Pin> checkedPins(List<@Nullable RequestedPin> pins) {
        if (pins.size() > MOST_STOPS) {
            throw new Invalid("pins", pins.size() + " pins", "at most " + MOST_STOPS + " pins");
        }
        return IntStream.range(0, pins.size())
                .mapToObj(i -> pin(CircuitRequest.field("pins", i), pins.get(i)))
                .toList();
    }

    private static Pin pin(String field, @Nullable RequestedPin pin) {
        if (pin == null || pin.stop == null || pin.stop.isBlank()) {
            throw new Invalid(field + ".stop", null, "the id of a village or an attraction");
        }
        int day = whole(field + ".day", pin.day, 1, MOST_DAYS);
        return new Pin(
                pin.stop, day, pin.position == null ? null : whole(field + ".position", pin.position, 1, MOST_STOPS));
    }

    private static List<String> ids(String list, @Nullable List<@Nullable String> ids, int most) {
        if (ids == null) {
            return List.of();
        }
        if (ids.size() > most) {
            throw new Invalid(list, ids.size() + " ids", "at most " + most + " ids");
        }
        return IntStream.range(0, ids.size())
                .mapToObj(i -> {
                    String id = ids.get(i);
                    if (id == null) {
                        throw new Invalid(CircuitRequest.field(list, i), null, "an id");
                    }
                    return id;
                })
                .toList();
    }
}
