package org.villageatlas.accessibility.trips;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.TravelTimeMatrix;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The cells of a matrix as rows of decimal numbers, made while they are written: an answer of eight million numbers is
 * never held as text, and writing it takes less time than computing it.
 */
final class DecimalRows extends AbstractList<List<@Nullable Double>> implements JacksonSerializable {

    /** A cell without a value. */
    static final long NONE = -1;

    private static final int LONGEST_NUMBER = 24;

    /** A number of 0 or more in units of its last decimal, or {@link #NONE}. */
    interface Cell {
        long of(int row, int column);
    }

    private final int rows;
    private final int columns;
    private final long unit;
    private final Cell cell;

    /** @param places decimals after the point */
    DecimalRows(TravelTimeMatrix matrix, int places, Cell cell) {
        this.rows = matrix.origins().size();
        this.columns = matrix.destinations().size();
        this.unit = Math.round(Math.pow(10, places));
        this.cell = cell;
    }

    @Override
    public int size() {
        return rows;
    }

    @Override
    public List<@Nullable Double> get(int row) {
        return IntStream.range(0, columns)
                .mapToLong(column -> cell.of(row, column))
                .mapToObj(number -> number == NONE ? null : Double.valueOf((double) number / unit))
                .toList();
    }

    @Override
    public void serialize(JsonGenerator out, SerializationContext context) {
        char[] text = new char[2 + columns * LONGEST_NUMBER];
        out.writeStartArray();
        for (int row = 0; row < rows; row++) {
            out.writeRawValue(text, 0, row(row, text));
        }
        out.writeEndArray();
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(out, context);
    }

    /** Writes a row as a JSON array and gives its length; numbers end in no zeros but one. */
    private int row(int row, char[] text) {
        int end = 0;
        text[end++] = '[';
        for (int column = 0; column < columns; column++) {
            if (column > 0) {
                text[end++] = ',';
            }
            long number = cell.of(row, column);
            end = number == NONE ? write("null", text, end) : decimal(number, text, end);
        }
        text[end++] = ']';
        return end;
    }

    private int decimal(long number, char[] text, int start) {
        int end = write(Long.toString(number / unit), text, start);
        text[end++] = '.';
        long rest = number % unit;
        long digit = unit;
        do {
            digit /= 10;
            text[end++] = (char) ('0' + rest / digit);
            rest %= digit;
        } while (rest != 0);
        return end;
    }

    private static int write(String word, char[] text, int start) {
        word.getChars(0, word.length(), text, start);
        return start + word.length();
    }
}
