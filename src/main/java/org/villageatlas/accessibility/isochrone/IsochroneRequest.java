package org.villageatlas.accessibility.isochrone;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/**
 * Parameters of an isochrone request.
 *
 * @param minutes positive, none twice
 * @param walk off the road, at most
 */
record IsochroneRequest(Position point, List<Double> minutes, Metres walk) {

    static final double MOST_MINUTES = 600;
    static final int MOST_AREAS = 8;

    /** In kilometres; on a generalised network, where most roads are missing, people walk farther to the next one. */
    private static final double WALK = 1;

    private static final double WALK_WHERE_GENERALISED = 5;

    IsochroneRequest {
        minutes = List.copyOf(minutes);
    }

    /**
     * As a request says it.
     *
     * @param minutes with commas between
     * @param walk kilometres, or null for what suits the network
     * @param generalised whether the network draws its roads coarsely and leaves the small ones out
     * @param reach a walk to the road is no longer anywhere
     */
    static IsochroneRequest parse(
            double lon, double lat, String minutes, @Nullable Double walk, boolean generalised, Metres reach) {
        Position point = new Position(degrees("lon", lon, 180), degrees("lat", lat, 90));
        double kilometres =
                walk != null ? walk : Math.min(generalised ? WALK_WHERE_GENERALISED : WALK, reach.kilometres());
        if (!(kilometres >= 0 && kilometres <= reach.kilometres())) {
            throw new Invalid("walk_km", walk, "kilometres from 0 to " + reach.kilometres());
        }
        return new IsochroneRequest(point, minutes(minutes), new Metres(kilometres * 1000));
    }

    private static double degrees(String field, double value, int most) {
        if (!(Math.abs(value) <= most)) {
            throw new Invalid(field, value, "degrees from -" + most + " to " + most);
        }
        return value;
    }

    private static List<Double> minutes(String text) {
        String expected = "1 to " + MOST_AREAS + " different numbers above 0 and up to " + (int) MOST_MINUTES
                + " with commas between, such as 30,60,120";
        List<Double> minutes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            double number = number(part.strip());
            if (!(number > 0 && number <= MOST_MINUTES) || minutes.contains(number) || minutes.size() == MOST_AREAS) {
                throw new Invalid("minutes", text, expected);
            }
            minutes.add(number);
        }
        return minutes;
    }

    /** NaN for what is no number. */
    private static double number(String text) {
        return text.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(text) : Double.NaN;
    }
}
