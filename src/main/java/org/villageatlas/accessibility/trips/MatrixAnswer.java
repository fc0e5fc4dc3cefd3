package org.villageatlas.accessibility.trips;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.AccessLegFields;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.answer.Fields;

/**
 * Writes a matrix as JSON, cell by cell: an answer of eight million numbers is never held as text, and writing it takes
 * less time than computing it. A reader that has gone away ends the writing.
 */
final class MatrixAnswer {

    private static final int MILLIS_PER_MINUTE = 60_000;

    private final TravelTimeMatrix matrix;
    private final Function<Object, String> json;

    /** @param json writes what is no cell */
    MatrixAnswer(TravelTimeMatrix matrix, Function<Object, String> json) {
        this.matrix = matrix;
        this.json = json;
    }

    void write(OutputStream out) throws IOException {
        NumberWriter numbers = new NumberWriter(out);
        numbers.text("{\"minutes\":");
        rows(numbers, (row, column) -> {
            long millis = matrix.totalMillis(row, column);
            if (millis < 0) {
                numbers.text("null");
            } else {
                numbers.decimal(Math.round((double) millis / MILLIS_PER_MINUTE * 100), 2);
            }
        });
        numbers.text(",\"km\":");
        rows(numbers, (row, column) -> {
            double metres = matrix.metres(row, column);
            if (Double.isNaN(metres)) {
                numbers.text("null");
            } else {
                numbers.decimal(Math.round(metres), 3);
            }
        });
        numbers.text(",\"origins\":");
        numbers.text(
                json.apply(matrix.origins().stream().map(MatrixAnswer::toMap).toList()));
        numbers.text(",\"destinations\":");
        numbers.text(json.apply(
                matrix.destinations().stream().map(MatrixAnswer::toMap).toList()));
        numbers.text("}");
        numbers.flush();
    }

    private interface Cell {
        void write(int row, int column) throws IOException;
    }

    private void rows(NumberWriter numbers, Cell cell) throws IOException {
        int columns = matrix.destinations().size();
        for (int row = 0; row < matrix.origins().size(); row++) {
            numbers.letter(row == 0 ? '[' : ',');
            for (int column = 0; column < columns; column++) {
                numbers.letter(column == 0 ? '[' : ',');
                cell.write(row, column);
            }
            numbers.letter(']');
        }
        numbers.letter(']');
    }

    private static Object toMap(AccessLeg access) {
        return Fields.of("lon", access.point().longitude())
                .put("lat", access.point().latitude())
                .putAll(AccessLegFields.of(access))
                .toMap();
    }

    /** Puts decimal numbers into bytes without making text of each. */
    private static final class NumberWriter {

        private static final int LONGEST_NUMBER = 24;

        private final OutputStream out;
        private final byte[] bytes = new byte[1 << 16];
        private int count;

        NumberWriter(OutputStream out) {
            this.out = out;
        }

        void letter(char ascii) throws IOException {
            room(1);
            bytes[count++] = (byte) ascii;
        }

        void text(String text) throws IOException {
            byte[] all = text.getBytes(StandardCharsets.UTF_8);
            room(all.length);
            if (all.length > bytes.length) {
                out.write(all);
                return;
            }
            System.arraycopy(all, 0, bytes, count, all.length);
            count += all.length;
        }

        /** A number of 0 or more with the point so many places before its end; zeros at the end are left out but one. */
        void decimal(long number, int places) throws IOException {
            room(LONGEST_NUMBER);
            long unit = places == 2 ? 100 : 1000;
            whole(number / unit);
            bytes[count++] = '.';
            long rest = number % unit;
            do {
                unit /= 10;
                bytes[count++] = (byte) ('0' + rest / unit);
                rest %= unit;
            } while (rest != 0);
        }

        private void whole(long number) {
            long unit = 1;
            while (number / unit >= 10) {
                unit *= 10;
            }
            for (; unit > 0; unit /= 10) {
                bytes[count++] = (byte) ('0' + number / unit % 10);
            }
        }

        private void room(int needed) throws IOException {
            if (count + needed > bytes.length) {
                out.write(bytes, 0, count);
                count = 0;
            }
        }

        void flush() throws IOException {
            out.write(bytes, 0, count);
            out.flush();
            count = 0;
        }
    }
}
