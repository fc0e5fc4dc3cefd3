package org.villageatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaneTest {

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void aPositionComesBack() {
        for (int i = 0; i < 1000; i++) {
            Position centre = new Position(random.nextDouble() * 358 - 179, random.nextDouble() * 160 - 80);
            Plane plane = new Plane(centre);
            double longitude = Math.IEEEremainder(centre.longitude() + random.nextDouble() * 10 - 5, 360);
            double latitude = centre.latitude() + random.nextDouble() * 10 - 5;
            Position back = plane.project(longitude, latitude, plane::position);
            assertThat(back.longitude()).describedAs("seed %d", seed).isCloseTo(longitude, within(1e-9));
            assertThat(back.latitude()).describedAs("seed %d", seed).isCloseTo(latitude, within(1e-9));
        }
    }

    @Test
    void areasAreTrueFarFromTheCentre() {
        Plane plane = new Plane(new Position(20, 41));
        double step = 0.01;
        double area = plane.project(
                26,
                45,
                (x, y) -> plane.project(
                        26 + step,
                        45,
                        (right, up) -> plane.project(
                                26, 45 + step, (left, top) -> (right - x) * (top - y) - (left - x) * (up - y))));
        double onSphere = Math.pow(Plane.RADIUS, 2)
                * Math.toRadians(step)
                * (Math.sin(Math.toRadians(45 + step)) - Math.sin(Math.toRadians(45)));
        assertThat(area / onSphere).isCloseTo(1, within(3e-4));
    }
}
