package org.villageatlas.geo;

import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/**
 * A rectangle in WGS84 degrees: west, south, east, north. It does not cross the antimeridian.
 *
 * @param west smallest longitude
 * @param south smallest latitude
 * @param east largest longitude, not less than west
 * @param north largest latitude, not less than south
 */
public record Extent(double west, double south, double east, double north) {

    /** @throws Invalid when a side is out of range or the rectangle is inside out */
    public Extent {
        new Position(west, south);
        new Position(east, north);
        if (west > east || south > north) {
            throw new Invalid("bbox", west + "," + south + "," + east + "," + north, "west <= east and south <= north");
        }
    }

    /**
     * Reads {@code west,south,east,north}.
     *
     * @param field how the sender named it, for the error
     * @throws Invalid when the text is not four such numbers
     */
    public static Extent parse(String field, String text) {
        String[] parts = text.trim().split("\\s*,\\s*", -1);
        if (parts.length != 4) {
            throw new Invalid(field, text, "west,south,east,north in degrees, such as 19,39,21,43");
        }
        double[] sides = new double[4];
        for (int i = 0; i < 4; i++) {
            sides[i] = number(field, text, parts[i]);
        }
        try {
            return new Extent(sides[0], sides[1], sides[2], sides[3]);
        } catch (Invalid problem) {
            throw new Invalid(field, text, "west,south,east,north in degrees with " + problem.expected());
        }
    }

    public boolean contains(Position position) {
        return position.longitude() >= west
                && position.longitude() <= east
                && position.latitude() >= south
                && position.latitude() <= north;
    }

    static double number(String field, @Nullable String whole, String part) {
        try {
            return Double.parseDouble(part);
        } catch (NumberFormatException problem) {
            throw new Invalid(field, whole, "numbers in degrees, but '" + part + "' is none");
        }
    }
}
