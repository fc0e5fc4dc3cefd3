package org.villageatlas.circuit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.circuit.order.CircuitRequest;
import org.villageatlas.circuit.order.ScoreMethod;

/**
 * A planned tour as it is answered and kept.
 *
 * @param id stable: the same request planned the same way has the same
 * @param editedFrom id of the circuit that this one was edited from, or null when it was planned afresh
 * @param name the one it was saved under, or null; no part of what the id follows from
 * @param request the request with its defaults
 * @param value of what is visited
 * @param bound no tour of this request can be worth more
 * @param coverage stops by theme
 * @param products of the villages stopped at
 * @param packages goods that two villages of the circuit can sell together, where the request goes by them
 * @param leftOut the best stops not made, with the reason
 * @param method the formula and its weights
 * @param search how it was found
 */
public record Circuit(
        String id,
        @Nullable String editedFrom,
        @Nullable String name,
        CircuitRequest request,
        List<Day> days,
        double value,
        double bound,
        Map<String, Integer> coverage,
        List<MetProduct> products,
        List<Package> packages,
        List<LeftOut> leftOut,
        ScoreMethod method,
        Search search) {

    public Circuit {
        days = List.copyOf(days);
        products = List.copyOf(products);
        packages = packages == null ? List.of() : List.copyOf(packages); // kept before there were any
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param depart when it begins
     * @param lunch or null where the day has none
     * @param totalMinutes driving, visits, waiting and lunch
     * @param note why the day has no stops, else null
     */
    public record Day(
            int day,
            Spot start,
            String depart,
            List<Stop> stops,
            Arrival end,
            double driveMinutes,
            double visitMinutes,
            double waitMinutes,
            @Nullable Lunch lunch,
            double totalMinutes,
            double km,
            @Nullable Overnight overnight,
            @Nullable String note) {

        public Day {
            stops = List.copyOf(stops);
        }
    }

    /** A break. */
    public record Lunch(String from, String to, double minutes) {}

    /** A place; its id is null when it was given by coordinates. */
    public record Spot(@Nullable String id, String name, double lon, double lat) {}

    /** Where a day ends and the way there from its last stop. */
    public record Arrival(
            @Nullable String id, String name, double lon, double lat, String arrive, double legMinutes, double legKm) {

        public Spot spot() {
            return new Spot(id, name, lon, lat);
        }
    }

    /**
     * A stop and the way to it; without an attraction it is a stop in the village itself.
     *
     * @param arrive when it is reached, after a lunch on the way
     * @param waitMinutes from then until the visit begins, a lunch in that time included
     * @param hoursHeeded whether its opening hours were read and are kept; false when they are unknown or cannot be read
     */
    public record Stop(
            int order,
            String village,
            String villageName,
            @Nullable String attraction,
            @Nullable String attractionName,
            @Nullable String theme,
            double lon,
            double lat,
            String arrive,
            String depart,
            double waitMinutes,
            double visitMinutes,
            boolean visitMinutesEstimated,
            @Nullable String openingHours,
            boolean hoursHeeded,
            double legMinutes,
            double legKm) {

        public Spot spot() {
            return new Spot(village, villageName, lon, lat);
        }
    }

    /** @param kind city, lodging (a village with a place to sleep) or start */
    public record Overnight(@Nullable String id, String name, String kind) {}

    /** A product of a village stopped at. */
    public record MetProduct(
            String id, String village, String villageName, String name, String category, String categoryName) {}

    /** A product of one village that another one, on the circuit as well, could offer beside its own. */
    public record Package(
            String id,
            String village,
            String villageName,
            String withVillage,
            String withVillageName,
            String product,
            String productName,
            double minutes) {}

    /** @param gain what the stop would add to the value */
    public record LeftOut(
            String village,
            String villageName,
            @Nullable String attraction,
            @Nullable String attractionName,
            double gain,
            String reason) {}

    /** @param stopped rounds, or time when the clock cut or hurried the search */
    public record Search(long rounds, long milliseconds, String stopped) {}

    /** The same circuit under the id that follows from all it says but how long the search took. */
    Circuit named() {
        String content = List.of(
                        request, days, value, bound, coverage, products, packages, leftOut, method, search.stopped())
                .toString();
        return with("circuit-" + hash(editedFrom == null ? content : editedFrom + content), editedFrom);
    }

    /** The same circuit as it is saved. */
    Circuit called(@Nullable String newName) {
        return new Circuit(
                id,
                editedFrom,
                newName,
                request,
                days,
                value,
                bound,
                coverage,
                products,
                packages,
                leftOut,
                method,
                search);
    }

    /** Its name, or else what it is: 3 days from Tiranë in June. */
    public String title() {
        if (name != null) {
            return name;
        }
        Month month = request.calendarMonth();
        String in = month == null ? "" : " in " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return (days.size() == 1 ? "1 day" : days.size() + " days") + " from "
                + days.get(0).start().name() + in;
    }

    /** The ids of its stops in order: of the attraction, or of the village where that is the stop. */
    public List<String> stopIds() {
        return days.stream()
                .flatMap(day -> day.stops().stream())
                .map(stop -> Objects.requireNonNullElse(stop.attraction(), stop.village()))
                .toList();
    }

    /** How much two tours differ: 1 - stops of both / stops of the one with fewer; 1 where one has none. */
    public double difference(Circuit other) {
        Set<String> both = new HashSet<>(stopIds());
        both.retainAll(other.stopIds());
        int fewer = Math.min(stopIds().size(), other.stopIds().size());
        return fewer == 0 ? 1 : 1 - (double) both.size() / fewer;
    }

    /** How and when it is travelled, as it was planned. */
    public Conditions conditions() {
        return new Conditions(request.profile(), request.calendarMonth(), null);
    }

    /** The same tour as the answer to another request that it meets as well. */
    public Circuit asking(CircuitRequest other) {
        return new Circuit(
                id, editedFrom, null, other, days, value, bound, coverage, products, packages, leftOut, method, search);
    }

    /** The same circuit as the child of another, under an id of its own. */
    public Circuit editedFrom(Circuit parent) {
        return with(id, parent.id()).named();
    }

    private Circuit with(String newId, @Nullable String parent) {
        return new Circuit(
                newId, parent, null, request, days, value, bound, coverage, products, packages, leftOut, method,
                search);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every Java platform has SHA-256", problem);
        }
    }
}
