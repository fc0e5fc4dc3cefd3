package org.villageatlas.accessibility.surface;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.geo.Position;

/**
 * A surface as GeoTIFF (OGC 19-008r4): one band of 32-bit floats, minutes, in WGS84 (EPSG:4326) with north up, not
 * compressed. A pixel is half as wide and high as a cell and takes the minutes of the cell that its middle lies in; what
 * has no time holds {@link #NONE}, which the file names as its no-data value.
 */
final class GeoTiff {

    static final float NONE = -1;

    private static final double METRES_PER_DEGREE = 111_195;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int DOUBLE = 12;

    private final List<Tag> tags = new ArrayList<>();
    private final Surface surface;
    private final double step;
    private double west = 180;
    private double south = 90;
    private double east = -180;
    private double north = -90;

    private record Tag(int number, int type, int count, byte[] value) {}

    private GeoTiff(Surface surface) {
        this.surface = surface;
        step = surface.grid().spacing() / 2 / METRES_PER_DEGREE;
        surface.cells().forEach(cell -> {
            Position centre = surface.grid().centre(cell);
            double margin = 2 * step / Math.cos(Math.toRadians(centre.latitude()));
            west = Math.min(west, centre.longitude() - margin);
            east = Math.max(east, centre.longitude() + margin);
            south = Math.min(south, centre.latitude() - 2 * step);
            north = Math.max(north, centre.latitude() + 2 * step);
        });
    }

    /** The file of a surface that has a cell with a time. */
    static byte[] of(Surface surface) {
        return new GeoTiff(surface).bytes();
    }

    private byte[] bytes() {
        double wide = step / Math.cos(Math.toRadians((south + north) / 2));
        int columns = (int) Math.ceil((east - west) / wide);
        int rows = (int) Math.ceil((north - south) / step);
        int size = Math.multiplyExact(Math.multiplyExact(columns, rows), Float.BYTES);
        add(256, SHORT, columns);
        add(257, SHORT, rows);
        add(258, SHORT, Float.SIZE);
        add(259, SHORT, 1);
        add(262, SHORT, 1);
        Tag strip = add(273, LONG, 0);
        add(277, SHORT, 1);
        add(278, SHORT, rows);
        add(279, LONG, size);
        add(339, SHORT, 3);
        addDoubles(33550, wide, step, 0);
        addDoubles(33922, 0, 0, 0, west, north, 0);
        // Key directory 1.1.0 of three keys: geographic model, pixels are areas, EPSG:4326.
        add(34735, SHORT, 1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326);
        addText(42113, String.valueOf((int) NONE));
        ByteBuffer file = layOut(strip, size);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                file.putFloat(minutes(west + (column + 0.5) * wide, north - (row + 0.5) * step));
            }
        }
        return file.array();
    }

    private float minutes(double longitude, double latitude) {
        int cell = surface.grid().plane().project(longitude, latitude, surface.grid()::find);
        return cell >= 0 && surface.isReached(cell) ? (float) surface.minutes(cell) : NONE;
    }

    /** Header, tags and their values; the buffer then stands where the pixels begin. */
    private ByteBuffer layOut(Tag strip, int size) {
        int values = HEADER + 2 + tags.size() * ENTRY + 4;
        int pixels = values + tags.stream().mapToInt(GeoTiff::outside).sum();
        ByteBuffer file = ByteBuffer.allocate(pixels + size).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER);
        file.putShort((short) tags.size());
        int next = values;
        for (Tag tag : tags) {
            file.putShort((short) tag.number()).putShort((short) tag.type()).putInt(tag.count());
            if (tag == strip) {
                file.putInt(pixels);
            } else if (outside(tag) == 0) {
                file.put(tag.value()).put(new byte[4 - tag.value().length]);
            } else {
                file.putInt(next);
                file.put(next, tag.value());
                next += outside(tag);
            }
        }
        return file.putInt(0).position(pixels);
    }

    /** Bytes beyond the entry, on whole words. */
    private static int outside(Tag tag) {
        return tag.value().length <= 4 ? 0 : tag.value().length + (tag.value().length & 1);
    }

    private Tag add(int number, int type, int... values) {
        int size = type == SHORT ? Short.BYTES : Integer.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(values.length * size).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            if (type == SHORT) {
                bytes.putShort((short) value);
            } else {
                bytes.putInt(value);
            }
        }
        return add(new Tag(number, type, values.length, bytes.array()));
    }

    private void addDoubles(int number, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putDouble(value);
        }
        add(new Tag(number, DOUBLE, values.length, bytes.array()));
    }

    private void addText(int number, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        add(new Tag(number, ASCII, bytes.length, bytes));
    }

    private Tag add(Tag tag) {
        tags.add(tag);
        return tag;
    }
}
