package org.villageatlas.accessibility.surface;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/**
 * A travel time band: a range of minutes, its lower end excluded.
 *
 * @param from minutes, 0 in the first band, whose lower end is included
 * @param to minutes, or null for the last band, which has no upper end
 */
record TravelTimeBand(int from, @Nullable Integer to) {

    static final String USUAL = "30,60,120,180";
    private static final int MOST_BANDS = 12;
    private static final int MOST_MINUTES = 10_000;

    boolean contains(double minutes) {
        return (minutes > from || from == 0) && (to == null || minutes <= to);
    }

    /** Such as {@code 30-60} or {@code 180+}. */
    String label() {
        return to == null ? from + "+" : from + "-" + to;
    }

    /**
     * The bands between limits.
     *
     * @param limits whole minutes with commas between, growing
     * @throws Invalid when they are not
     */
    static List<TravelTimeBand> parse(String limits) {
        List<TravelTimeBand> bands = new ArrayList<>();
        int from = 0;
        for (String part : limits.split(",", -1)) {
            String number = part.strip();
            int to = number.matches("\\d{1,5}") ? Integer.parseInt(number) : -1;
            if (to <= from || to > MOST_MINUTES || bands.size() == MOST_BANDS) {
                throw new Invalid(
                        "bands",
                        limits,
                        "1 to " + MOST_BANDS + " whole minutes that grow, with commas between, such as " + USUAL);
            }
            bands.add(new TravelTimeBand(from, to));
            from = to;
        }
        bands.add(new TravelTimeBand(from, null));
        return bands;
    }

    /** The band of a time. */
    static TravelTimeBand of(double minutes, List<TravelTimeBand> bands) {
        return bands.stream()
                .filter(band -> band.contains(minutes))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no band for " + minutes));
    }
}
