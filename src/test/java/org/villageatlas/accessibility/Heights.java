package org.villageatlas.accessibility;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessibilitySettings.WalkSettings;

/** Heights of the toy island as tests wish them, which a plane rises over from south to north. */
public final class Heights {

    private static final int SIDE = 101;
    private static final double METRES_PER_DEGREE = 111_195;

    private Heights() {}

    /**
     * Writes the squares around the island.
     *
     * @param slope rise over run
     */
    public static void write(Path folder, double slope) throws IOException {
        for (String square : new String[] {"S01W031", "S01W030", "N00W031", "N00W030"}) {
            double south = square.startsWith("S01") ? 0 : METRES_PER_DEGREE * slope;
            ByteBuffer heights = ByteBuffer.allocate(2 * SIDE * SIDE);
            for (int row = 0; row < SIDE; row++) {
                double metres = south + slope * METRES_PER_DEGREE * (SIDE - 1 - row) / (SIDE - 1);
                for (int column = 0; column < SIDE; column++) {
                    heights.putShort((short) Math.round(metres));
                }
            }
            Files.write(folder.resolve(square + ".hgt"), heights.array());
        }
    }

    /** The walk over the heights of a folder, or at a speed where there is none. */
    public static Walk walk(@Nullable Path folder, double kmh) {
        return new Walk(new WalkSettings(EnumSet.allOf(Profile.class), 10, kmh, 1, 2, folder));
    }
}
