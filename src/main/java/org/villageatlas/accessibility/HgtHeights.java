package org.villageatlas.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;

/**
 * Heights above the sea from a folder of files such as {@code N41E019.hgt}, the format of the Shuttle Radar Topography
 * Mission: a square of a degree, named after its south-west corner, rows from the north, of heights in metres.
 */
final class HgtHeights {

    private static final short VOID = Short.MIN_VALUE;

    private final @Nullable Path folder;
    private final Map<String, Optional<ShortBuffer>> squares = new ConcurrentHashMap<>();

    /** @param folder null when there is none */
    HgtHeights(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Interpolated between the four nearest heights, NaN where one is not known. */
    double metres(Position position) {
        if (folder == null) {
            return Double.NaN;
        }
        int south = (int) Math.floor(position.latitude());
        int west = (int) Math.floor(position.longitude());
        ShortBuffer square =
                squares.computeIfAbsent(name(south, west), this::open).orElse(null);
        if (square == null) {
            return Double.NaN;
        }
        int side = (int) Math.sqrt(square.capacity());
        double column = (position.longitude() - west) * (side - 1);
        double row = (south + 1 - position.latitude()) * (side - 1);
        int left = Math.min((int) column, side - 2);
        int top = Math.min((int) row, side - 2);
        double east = column - left;
        double down = row - top;
        double upper = (1 - east) * height(square, side, top, left) + east * height(square, side, top, left + 1);
        double lower =
                (1 - east) * height(square, side, top + 1, left) + east * height(square, side, top + 1, left + 1);
        return (1 - down) * upper + down * lower;
    }

    private static double height(ShortBuffer square, int side, int row, int column) {
        short metres = square.get(row * side + column);
        return metres == VOID ? Double.NaN : metres;
    }

    private static String name(int south, int west) {
        return String.format(
                Locale.ROOT,
                "%s%02d%s%03d.hgt",
                south < 0 ? "S" : "N",
                Math.abs(south),
                west < 0 ? "W" : "E",
                Math.abs(west));
    }

    private Optional<ShortBuffer> open(String name) {
        Path file = java.util.Objects.requireNonNull(folder).resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return Optional.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .asShortBuffer());
        } catch (IOException problem) {
            throw new UncheckedIOException("The heights " + file + " cannot be read", problem);
        }
    }
}
