package org.villageatlas.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.AccessibilitySettings.WalkSettings;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

class WalkTest {

    private static final Metres KILOMETRE = new Metres(1000);

    /** A kilometre apart on the slope below. */
    private static final Position LOW = new Position(20.5, 40.5);

    private static final Position HIGH = new Position(20.5, 40.5 + 1000 / 111_195.0);

    @TempDir
    Path heights;

    /** A plane that rises to the north from 0 m to 11,119.5 m in a degree: 10 %. The western edge is not known. */
    @BeforeEach
    void aSlopeOfTenPercent() throws IOException {
        int side = 101;
        ByteBuffer square = ByteBuffer.allocate(2 * side * side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                long metres = Math.round(11_119.5 * (side - 1 - row) / (side - 1));
                square.putShort(column == 0 ? Short.MIN_VALUE : (short) metres);
            }
        }
        Files.write(heights.resolve("N40E020.hgt"), square.array());
    }

    @Test
    void withoutHeightsAWalkTakesTheSpeedOfTheSettings() {
        assertThat(minutes(null, LOW, HIGH)).isCloseTo(15, within(0.001));
        assertThat(minutes(heights, new Position(21.5, 40.5), new Position(21.5, 40.51)))
                .isCloseTo(15, within(0.001));
    }

    @Test
    void aHeightThatIsNotKnownIsNotTakenForTheSea() {
        assertThat(minutes(heights, new Position(20.001, 40.5), new Position(20.001, 40.51)))
                .isCloseTo(15, within(0.001));
    }

    @Test
    void toblersFunctionIsFastestAFewPercentDownhill() {
        assertThat(Walk.toblerKmh(-0.05)).isEqualTo(6);
        assertThat(Walk.toblerKmh(0)).isCloseTo(5.037, within(0.001));
        assertThat(Walk.toblerKmh(0.1)).isCloseTo(3.549, within(0.001));
        assertThat(Walk.toblerKmh(-0.1)).isCloseTo(5.037, within(0.001));
    }

    @Test
    void uphillTakesLongerThanDownhill() {
        assertThat(minutes(heights, LOW, HIGH)).isCloseTo(60 / 3.549, within(0.05));
        assertThat(minutes(heights, HIGH, LOW)).isCloseTo(60 / 5.037, within(0.05));
    }

    @Test
    void aWalkOfNoLengthTakesNoTime() {
        assertThat(new Walk(settings(heights)).time(LOW, LOW, Metres.NONE)).isZero();
    }

    private static double minutes(@Nullable Path heights, Position from, Position to) {
        return new Walk(settings(heights)).time(from, to, KILOMETRE).toMillis() / 60_000.0;
    }

    private static WalkSettings settings(@Nullable Path heights) {
        return new WalkSettings(EnumSet.allOf(Profile.class), 10, 4, 1, 2, heights);
    }
}
