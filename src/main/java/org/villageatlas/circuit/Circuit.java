package org.villageatlas.circuit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Month;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.circuit.planning.ScoreMethod;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.resource.Months;

/**
 * A planned tour as it is answered and kept.
 *
 * @param id stable: the same request planned the same way has the same
 * @param editedFrom id of the circuit that this one was edited from, or null when it was planned afresh
 * @param name the one it was saved under, or null; no part of what the id follows from
 * @param request the request with its defaults
 * @param days in order
 * @param value score of the stops, by the formula of {@code method}
 * @param bound upper bound on the value of any circuit for this request
 * @param coverage stops by theme
 * @param themes time given to each theme beside what was asked for; empty in a circuit kept before it was told
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
        List<ThemeShare> themes,
        List<MetProduct> products,
        List<Package> packages,
        List<LeftOut> leftOut,
        ScoreMethod method,
        Search search) {

    public Circuit {
        days = List.copyOf(days);
        themes = themes == null ? List.of() : List.copyOf(themes);
        products = List.copyOf(products);
        packages = packages == null ? List.of() : List.copyOf(packages); // kept before there were any
        leftOut = List.copyOf(leftOut);
    }

    /** Where it is kept. */
    public String path() {
        return "/api/circuits/" + id;
    }

    /**
     * A day.
     *
     * @param day from 1
     * @param start where it begins
     * @param depart when it begins, HH:mm
     * @param stops in order, none where the day has no room
     * @param end where it ends
     * @param driveMinutes minutes on the way, the access legs included
     * @param visitMinutes minutes of all visits
     * @param waitMinutes minutes of waiting for stops to open, without lunch
     * @param lunch or null where the day has none
     * @param totalMinutes minutes of driving, visits, waiting and lunch
     * @param km kilometres on the way
     * @param overnight where the night is spent, or null after the last day
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

    /**
     * The time given to a theme.
     *
     * @param theme such as {@code nature}
     * @param askedShare its weight as a share of the weights of all themes, 0 to 1
     * @param share of the minutes of all visits, 0 to 1
     * @param visitMinutes minutes of its visits
     * @param possibleMinutes minutes of all its stops that fit into some day of the circuit: with fewer than were asked for the
     *     share could not be reached
     */
    public record ThemeShare(
            String theme, double askedShare, double share, double visitMinutes, double possibleMinutes) {}

    /**
     * A break.
     *
     * @param from when it begins, HH:mm
     * @param to when it ends, HH:mm
     * @param minutes it lasts
     * @param place the city, or the village with food, where it is had; null where none is known there or on the way
     */
    public record Lunch(
            String from,
            String to,
            double minutes,
            @Nullable String place) {}

    /**
     * A place.
     *
     * @param id of a city or village, or null when it was given by coordinates
     * @param name of the place, or its coordinates
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     */
    public record Spot(@Nullable String id, String name, double lon, double lat) {}

    /**
     * Where a day ends and the leg there from its last stop.
     *
     * @param id of a city or village, or null when it was given by coordinates
     * @param name of the place, or its coordinates
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     * @param arrive time of arrival, HH:mm
     * @param legMinutes minutes of the leg
     * @param legKm kilometres of the leg
     */
    public record Arrival(
            @Nullable String id, String name, double lon, double lat, String arrive, double legMinutes, double legKm) {

        public Spot spot() {
            return new Spot(id, name, lon, lat);
        }
    }

    /**
     * A stop and the leg to it; without an attraction it is a stop for the products of the village.
     *
     * @param order within the day, from 1
     * @param id of the attraction, or of the stop for the products of the village: what pins and edits name
     * @param village id
     * @param villageName name of the village
     * @param attraction id, or null for a stop for the products of the village
     * @param attractionName name of the attraction, or null
     * @param theme of the attraction, or food or craft by the products; null where they are neither
     * @param lon longitude of the village in degrees, WGS84
     * @param lat latitude of the village in degrees, WGS84
     * @param arrive time of arrival, HH:mm, after a lunch on the way
     * @param depart time of departure, HH:mm
     * @param waitMinutes minutes from arrival until the visit begins, a lunch in that time included
     * @param visitMinutes length of the visit
     * @param visitMinutesEstimated whether that length is an estimate by theme
     * @param openingHours as OpenStreetMap writes them, or null when unknown
     * @param hoursHeeded whether its opening hours were read and are kept; false when they are unknown or cannot be read
     * @param legMinutes minutes of the leg to the stop, the access legs included
     * @param legKm kilometres of the leg to the stop
     */
    public record Stop(
            int order,
            String id,
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

        /** Circuits kept before stops had an id name the attraction, or the village. */
        @SuppressWarnings("NullAway")
        public Stop {
            id = Objects.requireNonNullElse(id, Objects.requireNonNullElse(attraction, village));
        }

        public Spot spot() {
            return new Spot(village, villageName, lon, lat);
        }
    }

    /**
     * Where a night is spent.
     *
     * @param id of a city or village, or null when it was given by coordinates
     * @param name of the place, or its coordinates
     * @param kind city, lodging (a village with a place to sleep) or start
     */
    public record Overnight(@Nullable String id, String name, String kind) {}

    /**
     * A product of a village stopped at.
     *
     * @param id of the product
     * @param village id of the village
     * @param villageName name of the village
     * @param name of the product
     * @param category id of its category
     * @param categoryName name of its category
     */
    public record MetProduct(
            String id, String village, String villageName, String name, String category, String categoryName) {}

    /**
     * A joint package: a product of one village that another one, on the circuit as well, could offer beside its own.
     *
     * @param id of the package, as /api/overlap/packages lists it
     * @param village id of the village that lacks such a product
     * @param villageName name of that village
     * @param withVillage id of the village that makes it
     * @param withVillageName name of that village
     * @param product id of the product
     * @param productName name of the product
     * @param minutes travel time between the two villages
     */
    public record Package(
            String id,
            String village,
            String villageName,
            String withVillage,
            String withVillageName,
            String product,
            String productName,
            double minutes) {}

    /**
     * A stop that is not made.
     *
     * @param village id
     * @param villageName name of the village
     * @param attraction id, or null for a stop in the village itself
     * @param attractionName name of the attraction, or null
     * @param gain marginal gain: what the stop would add to the value
     * @param reason in plain words
     */
    public record LeftOut(
            String village,
            String villageName,
            @Nullable String attraction,
            @Nullable String attractionName,
            double gain,
            String reason) {}

    /**
     * How the circuit was found.
     *
     * @param rounds iterations of the search, of all threads together
     * @param milliseconds the search and the bound took
     * @param stopped rounds, or time when the clock ended or hurried the search
     */
    public record Search(long rounds, long milliseconds, String stopped) {}

    /** The same circuit under the id that follows from all it says but how long the search took. */
    Circuit named() {
        String content = List.of(
                        request, days, value, bound, coverage, products, packages, leftOut, method, search.stopped())
                .toString();
        return with("circuit-" + hash(editedFrom == null ? content : editedFrom + content), editedFrom, null, request);
    }

    /** The same circuit as it is saved. */
    Circuit called(@Nullable String newName) {
        return with(id, editedFrom, newName, request);
    }

    /** Its name, or else what it is: 3 days from Tiranë in June. */
    public String title() {
        if (name != null) {
            return name;
        }
        Month month = request.calendarMonth();
        String in = month == null ? "" : " in " + Months.name(month);
        return (days.size() == 1 ? "1 day" : days.size() + " days") + " from "
                + days.get(0).start().name() + in;
    }

    /** Its stops, day by day. */
    public Stream<Stop> stops() {
        return days.stream().flatMap(day -> day.stops().stream());
    }

    /** The ids of its stops in order. */
    public List<String> stopIds() {
        return stops().map(Stop::id).toList();
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
        return with(id, editedFrom, null, other);
    }

    /** The same circuit as the child of another, under an id of its own. */
    public Circuit editedFrom(Circuit parent) {
        return with(id, parent.id(), null, request).named();
    }

    /** The same tour under another id, parent, name or request. */
    private Circuit with(String newId, @Nullable String parent, @Nullable String newName, CircuitRequest asked) {
        return new Circuit(
                newId, parent, newName, asked, days, value, bound, coverage, themes, products, packages, leftOut,
                method, search);
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
