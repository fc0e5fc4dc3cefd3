package org.villageatlas.circuit.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.answer.Choice;
import org.villageatlas.resource.Resource.Theme;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a circuit is asked for: checked as far as that goes without the catalogue, with every default written out. It is read
 * from the body of a request by {@link RequestedCircuit}, planned, and kept with the circuit; its JSON, read again, is an equal
 * request.
 *
 * @param programme id, or null for the only one there is
 * @param start where the first day begins
 * @param end where the last day ends
 * @param days 1 to 7
 * @param pace that its limits come from where they were not said, or null for a circuit planned before there was one
 * @param hoursPerDay of the first day, 2 to 14
 * @param startTime of the first day
 * @param plan the hours of every day, or none where all days are alike
 * @param lunch a break that each day needs; none where it is null or has 0 minutes
 * @param month 1 to 12, or null for a time of year when everything can be visited
 * @param date of the first day, or null; then weekdays are unknown
 * @param profile how it is travelled
 * @param maxDriveMinutesPerDay on the way, or null when there is no limit
 * @param maxLegMinutes from stop to stop, or null when there is no limit
 * @param returnToBase whether every night is spent at the start
 * @param themes weight of every theme, 0 to 5
 * @param spread score of a village that no kept circuit stops at yet, 0 to 5
 * @param must ids of villages and attractions to visit
 * @param avoid ids of villages and attractions to leave out
 * @param pins stops that have to be made on given days
 * @param elsewhere ids of villages that other circuits show; a night may be spent there
 * @param unlike ids of circuits that the tour is to differ from
 * @param packages ids of packages of goods to go by; all of the programme where there are none
 * @param packageWeight score of a village of such a package, 0 to 5, times the proximity of its partner
 * @param seed of the search
 * @param milliseconds the search may take, 100 to 60,000
 */
@JsonDeserialize(converter = RequestedCircuit.Reader.class)
public record CircuitRequest(
        @Nullable String programme,
        Where start,
        Where end,
        int days,
        @Nullable @JsonSerialize(using = Labels.Value.class) Pace pace,
        double hoursPerDay,
        @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        List<DayHours> plan,
        @Nullable LunchBreak lunch,
        @Nullable Integer month,
        @Nullable LocalDate date,
        @JsonSerialize(using = Labels.Value.class) Profile profile,
        @Nullable Double maxDriveMinutesPerDay,
        @Nullable Double maxLegMinutes,
        boolean returnToBase,
        @JsonSerialize(keyUsing = Labels.Key.class) Map<Theme, Double> themes,
        double spread,
        List<String> must,
        List<String> avoid,
        List<Pin> pins,
        List<String> elsewhere,
        List<String> unlike,
        List<String> packages,
        double packageWeight,
        long seed,
        int milliseconds) {

    public CircuitRequest {
        plan = List.copyOf(plan);
        themes = Collections.unmodifiableMap(new EnumMap<>(themes));
        must = List.copyOf(must);
        avoid = List.copyOf(avoid);
        pins = List.copyOf(pins);
        elsewhere = List.copyOf(elsewhere);
        unlike = List.copyOf(unlike);
        packages = List.copyOf(packages);
        Pin.check(pins, days, avoid);
    }

    /** How the sender sees an element of a list: {@code must[0]}. */
    public static String field(String list, int index) {
        return list + "[" + index + "]";
    }

    /** The hours of every day, in order. */
    public List<DayHours> hours() {
        return plan.isEmpty() ? Collections.nCopies(days, new DayHours(startTime, hoursPerDay, null)) : plan;
    }

    /** Of the longest day. */
    public double longestDayMinutes() {
        return hours().stream().mapToDouble(DayHours::minutes).max().orElse(0);
    }

    /** As people say it: 8 hours, or at most that where days differ. */
    public String hoursInWords() {
        double most = longestDayMinutes() / 60;
        boolean isSame = hours().stream().allMatch(day -> day.minutes() == longestDayMinutes());
        String number = most == Math.rint(most) ? String.valueOf((long) most) : String.valueOf(most);
        return (isSame ? "" : "at most ") + number + " hours";
    }

    /** The break that each day needs, or null. */
    public @Nullable LunchBreak lunchBreak() {
        return lunch == null || lunch.minutes() == 0 ? null : lunch;
    }

    /** When it takes place, or null for a time of year when everything can be visited. */
    public @Nullable Month calendarMonth() {
        return month == null ? null : Month.of(month);
    }

    /** Most minutes on the way in a day, positive infinity when there is no limit. */
    public double longestDrive() {
        return maxDriveMinutesPerDay == null ? Double.POSITIVE_INFINITY : maxDriveMinutesPerDay;
    }

    /** Most minutes from stop to stop, positive infinity when there is no limit. */
    public double longestLeg() {
        return maxLegMinutes == null ? Double.POSITIVE_INFINITY : maxLegMinutes;
    }

    public double weight(Theme theme) {
        return themes.getOrDefault(theme, 1.0);
    }

    /** Ids of all that has to be visited, pinned or on whatever day. */
    public Set<String> wanted() {
        Set<String> wanted = new LinkedHashSet<>(must);
        pins.forEach(pin -> wanted.add(pin.stop()));
        return wanted;
    }

    /** The same request with the programme that it means. */
    public CircuitRequest of(String programmeId) {
        return with(programmeId, must, avoid, pins, elsewhere, unlike);
    }

    /** The same request for one of several circuits: its own villages have to be visited, those of the others are left out. */
    public CircuitRequest sharing(List<String> own, List<String> ofOthers) {
        List<String> left =
                Stream.concat(elsewhere.stream(), ofOthers.stream()).distinct().toList();
        return with(programme, own, avoid, pins, left, unlike);
    }

    /** The same request for a tour that differs from others. */
    public CircuitRequest besides(List<String> circuits) {
        return with(programme, must, avoid, pins, elsewhere, circuits);
    }

    /** The same request with other stops to visit and to leave out. */
    public CircuitRequest stopping(List<String> newMust, List<String> newAvoid, List<Pin> newPins) {
        return with(programme, newMust, newAvoid, newPins, elsewhere, unlike);
    }

    private CircuitRequest with(
            @Nullable String newProgramme,
            List<String> newMust,
            List<String> newAvoid,
            List<Pin> newPins,
            List<String> newElsewhere,
            List<String> newUnlike) {
        return new CircuitRequest(
                newProgramme,
                start,
                end,
                days,
                pace,
                hoursPerDay,
                startTime,
                plan,
                lunch,
                month,
                date,
                profile,
                maxDriveMinutesPerDay,
                maxLegMinutes,
                returnToBase,
                themes,
                spread,
                newMust,
                newAvoid,
                newPins,
                newElsewhere,
                newUnlike,
                packages,
                packageWeight,
                seed,
                milliseconds);
    }

    /** Ids of circuits are hashes of this text, so it never changes: the members as JSON names them. */
    @Override
    public String toString() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("programme", programme);
        members.put("start", start);
        members.put("end", end);
        members.put("days", days);
        if (pace != null) {
            members.put("pace", Choice.label(pace));
        }
        members.put("hours_per_day", hoursPerDay);
        members.put("start_time", startTime);
        members.put("plan", plan);
        members.put("lunch", lunch);
        members.put("month", month);
        members.put("date", date);
        members.put("profile", Choice.label(profile));
        members.put("max_drive_minutes_per_day", maxDriveMinutesPerDay);
        members.put("max_leg_minutes", maxLegMinutes);
        members.put("return_to_base", returnToBase);
        members.put("themes", Labels.of(themes));
        members.put("spread", spread);
        members.put("must", must);
        members.put("avoid", avoid);
        members.put("pins", pins);
        members.put("elsewhere", elsewhere);
        members.put("unlike", unlike);
        members.put("packages", packages);
        members.put("package_weight", packageWeight);
        members.put("seed", seed);
        members.put("milliseconds", milliseconds);
        return members.toString();
    }
}
