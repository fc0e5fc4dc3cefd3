package org.villageatlas.circuit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.order.Bundle;
import org.villageatlas.circuit.order.Candidates;
import org.villageatlas.circuit.order.Travel;
import org.villageatlas.circuit.order.Where;
import org.villageatlas.circuit.order.Wish;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Resource.Theme;

/**
 * A wish for a tour as JSON has it; what is left out takes its default.
 *
 * @param start id of a city or [longitude, latitude]
 * @param end the same; the start unless said
 * @param plan days that differ from the others, from the first on
 * @param pins stops that have to be made on a given day
 * @param elsewhere villages that other circuits show: no stop there, though a night may be
 * @param unlike circuits that the tour is to differ from
 * @param packages of goods sold together, whose villages are preferred
 * @param packageWeight how much, 0 to 5; 1 where packages are named, else 0
 * @param themes weights by theme, 0 to 5; 1 unless said
 */
public record CircuitRequest(
        @Nullable String programme,
        @Nullable Object start,
        @Nullable Object end,
        @Nullable Double days,
        @Nullable Double hoursPerDay,
        @Nullable String startTime,
        @Nullable List<TimetableRequest.@Nullable Day> plan,
        TimetableRequest.@Nullable Lunch lunch,
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
        @Nullable List<@Nullable PinRequest> pins,
        @Nullable List<@Nullable String> elsewhere,
        @Nullable List<@Nullable String> unlike,
        @Nullable List<@Nullable String> packages,
        @Nullable Double packageWeight,
        @Nullable BigDecimal seed,
        @Nullable Double milliseconds) {

    static final int MOST_STOPS = 200;
    private static final int MOST_ELSEWHERE = 10_000;
    private static final int MOST_UNLIKE = 10;
    private static final double LARGEST_WEIGHT = 5;
    private static final int LONGEST = 24 * 60;

    /**
     * The wish, checked.
     *
     * @throws Invalid naming the first member that is not valid
     */
    public Wish toWish() {
        Where from = Where.parse("start", start);
        boolean isBased = Boolean.TRUE.equals(returnToBase);
        TimetableRequest times = new TimetableRequest(days, hoursPerDay, startTime, plan, lunch, month, date);
        return new Wish(
                programme,
                from,
                end == null ? from : Where.parse("end", end),
                times.timetable(isBased),
                new Travel(
                        Choice.parse("profile", profile == null ? Choice.label(Profile.CAR) : profile, Profile.class),
                        limit("max_drive_minutes_per_day", maxDriveMinutesPerDay),
                        limit("max_leg_minutes", maxLegMinutes),
                        isBased),
                weights(),
                spread == null ? 0 : weight("spread", spread),
                ids("must", must, MOST_STOPS),
                ids("avoid", avoid, MOST_STOPS),
                PinRequest.pins(pins),
                ids("elsewhere", elsewhere, MOST_ELSEWHERE),
                ids("unlike", unlike, MOST_UNLIKE),
                bundle(),
                seed(seed),
                whole("milliseconds", milliseconds == null ? Double.valueOf(5000) : milliseconds, 100, 60_000));
    }

    /** The same wish with every default written out; read again it is the same wish. */
    static Map<String, @Nullable Object> echo(Wish wish, String programme) {
        Map<String, @Nullable Object> echo = new LinkedHashMap<>();
        echo.put("programme", programme);
        echo.put("start", wish.start().echo());
        echo.put("end", wish.end().echo());
        TimetableRequest.echo(wish.timetable(), echo);
        echo.put("profile", Choice.label(wish.travel().profile()));
        echo.put("max_drive_minutes_per_day", finite(wish.travel().longestDrive()));
        echo.put("max_leg_minutes", finite(wish.travel().longestLeg()));
        echo.put("return_to_base", wish.travel().returnToBase());
        Map<String, Double> themes = new LinkedHashMap<>();
        wish.themes().forEach((theme, weight) -> themes.put(Choice.label(theme), weight));
        echo.put("themes", themes);
        echo.put("spread", wish.spread());
        echo.put("must", wish.must());
        echo.put("avoid", wish.avoid());
        echo.put("pins", wish.pins().stream().map(PinRequest::echo).toList());
        echo.put("elsewhere", wish.elsewhere());
        echo.put("unlike", wish.unlike());
        echo.put("packages", wish.bundle().packages());
        echo.put("package_weight", wish.bundle().weight());
        echo.put("seed", wish.seed());
        echo.put("milliseconds", wish.milliseconds());
        return echo;
    }

    private static @Nullable Double finite(double limit) {
        return Double.isInfinite(limit) ? null : limit;
    }

    /** @throws Invalid when it is missing, no whole number or out of range */
    public static int whole(String field, @Nullable Double value, int least, int most) {
        if (value == null || !(value >= least && value <= most) || value != Math.rint(value)) {
            throw new Invalid(field, Invalid.asSent(value), "a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    private static double limit(String field, @Nullable Double minutes) {
        if (minutes != null && !(minutes >= 10 && minutes <= LONGEST)) {
            throw new Invalid(field, Invalid.asSent(minutes), "minutes from 10 to " + LONGEST);
        }
        return minutes == null ? Double.POSITIVE_INFINITY : minutes;
    }

    private static long seed(@Nullable BigDecimal seed) {
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

    private Bundle bundle() {
        List<String> named = ids("packages", packages, MOST_STOPS);
        double unsaid = named.isEmpty() ? 0 : 1;
        return new Bundle(named, packageWeight == null ? unsaid : weight("package_weight", packageWeight));
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
                        throw new Invalid(Candidates.field(list, i), null, "an id");
                    }
                    return id;
                })
                .toList();
    }
}
