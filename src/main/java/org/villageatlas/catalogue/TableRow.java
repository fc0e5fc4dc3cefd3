package org.villageatlas.catalogue;

import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/** One row of a table, read by column; what is not valid is an {@link Invalid} that names the column. */
final class TableRow {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final CSVRecord row;

    TableRow(CSVRecord row) {
        this.row = row;
    }

    /** Text of a column that a table may leave out altogether. */
    @Nullable
    String ofExtraColumn(String column) {
        return row.isMapped(column) ? optional(column) : null;
    }

    /** A number of a column that a table may leave out altogether. */
    double extraNumber(String column, double otherwise) {
        Double number = row.isMapped(column) ? number(column, -Double.MAX_VALUE, Double.MAX_VALUE) : null;
        return number == null ? otherwise : number;
    }

    /** The cell's text, or null when it is empty: unknown is empty. */
    @Nullable
    String optional(String column) {
        if (!row.isSet(column)) {
            throw new Invalid(column, null, "as many cells in the row as the header has columns");
        }
        String text = row.get(column).strip();
        return text.isEmpty() ? null : text;
    }

    String text(String column) {
        String text = optional(column);
        if (text == null) {
            throw new Invalid(column, null, "some text");
        }
        return text;
    }

    String slug(String column) {
        String text = text(column);
        if (!SLUG.matcher(text).matches()) {
            throw new Invalid(column, text, "lower-case letters, digits and single hyphens");
        }
        return text;
    }

    @Nullable
    Double number(String column, double least, double most) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException problem) {
            throw new Invalid(column, text, "a number");
        }
        if (!(value >= least && value <= most)) {
            throw new Invalid(column, text, "a number from " + least + " to " + most);
        }
        return value;
    }

    @Nullable
    Integer whole(String column, int least, int most) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException problem) {
            throw new Invalid(column, text, "a whole number");
        }
        throw new Invalid(column, text, "a whole number from " + least + " to " + most);
    }

    int neededWhole(String column, int least, int most) {
        Integer value = whole(column, least, most);
        if (value == null) {
            throw new Invalid(column, null, "a whole number from " + least + " to " + most);
        }
        return value;
    }

    @Nullable
    Boolean yesOrNo(String column) {
        String text = optional(column);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> throw new Invalid(column, text, "yes, no or nothing");
        };
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Choice.parse(column, optional(column), type);
    }

    Position position() {
        Position position = optionalPosition();
        if (position == null) {
            throw new Invalid("lon", null, "degrees of longitude, as every row here has a place");
        }
        return position;
    }

    @Nullable
    Position optionalPosition() {
        Double longitude = number("lon", -180, 180);
        Double latitude = number("lat", -90, 90);
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            throw new Invalid(longitude == null ? "lon" : "lat", null, "degrees, as the other coordinate is given");
        }
        return new Position(longitude, latitude);
    }
}
