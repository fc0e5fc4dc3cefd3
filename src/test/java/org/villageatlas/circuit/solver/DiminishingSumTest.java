package org.villageatlas.circuit.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiminishingSumTest {

    private static final DiminishingSum SUM = new DiminishingSum(2, 30, Map.of(1, 30.0, 2, 60.0));

    /** 2 ln (1 + 30/30) = 2 ln 2, 2 ln (1 + 90/30) = 4 ln 2: thrice the minutes are worth twice as much. */
    @Test
    void itIsTheLogarithmOfItsTotal() {
        assertThat(SUM.value(0)).isZero();
        assertThat(SUM.value(30)).isCloseTo(2 * Math.log(2), within(1e-15));
        assertThat(SUM.value(90)).isCloseTo(4 * Math.log(2), within(1e-15));
    }

    /** The slope is weight / (scale + total): 2/30 a unit at first, half of it at the scale. */
    @Test
    void atTheScaleAFurtherUnitAddsHalfOfWhatTheFirstDid() {
        assertThat(SUM.gain(0, 1e-6) / 1e-6).isCloseTo(2.0 / 30, within(1e-6));
        assertThat(SUM.gain(30, 1e-6) / 1e-6).isCloseTo(1.0 / 30, within(1e-6));
    }

    @Test
    void aGainIsTheDifferenceOfValuesAndFallsAsTheTotalGrows() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double total = random.nextInt(600);
            double amount = 1 + random.nextInt(300);
            assertThat(SUM.gain(total, amount))
                    .isCloseTo(SUM.value(total + amount) - SUM.value(total), within(1e-12))
                    .isGreaterThan(SUM.gain(total + 1, amount))
                    .isPositive();
        }
    }

    @Test
    void totalsAreTheSameToTheLastBitInAnyOrder() {
        Random random = new Random(2);
        Map<Integer, Double> drawn = new HashMap<>();
        for (int node = 0; node < 60; node++) {
            drawn.put(node, 1 + 400 * random.nextDouble());
        }
        DiminishingSum sum = new DiminishingSum(1, 30, drawn);
        List<Integer> order = new ArrayList<>(drawn.keySet());
        double first = total(sum, order);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(order, random);
            assertThat(total(sum, order)).isEqualTo(first);
        }
        drawn.forEach((node, amount) -> assertThat(sum.members().get(node)).isCloseTo(amount, within(0.5 / 1024)));
    }

    /** Members are added and taken away again, as a search does; what stays is exact. */
    @Test
    void addingAndTakingAwayLeavesNothingBehind() {
        DiminishingSum sum = new DiminishingSum(1, 30, Map.of(1, 0.1, 2, 0.7, 3, 123.456));
        double total = 0;
        for (int node : List.of(1, 2, 3)) {
            total += sum.members().get(node);
        }
        for (int node : List.of(2, 1, 3)) {
            total -= sum.members().get(node);
        }
        assertThat(total).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 30, 1, weight -1.0",
        "NaN, 30, 1, weight NaN",
        "1, 0, 1, scale 0.0",
        "1, NaN, 1, scale NaN",
        "1, 30, 0, not above 0",
        "1, 30, -5, not above 0",
        "1, 30, NaN, not above 0",
        "1, 30, 0.0001, not above 0"
    })
    void refusesNumbersThatMeanNothing(double weight, double scale, double amount, String why) {
        assertThatThrownBy(() -> new DiminishingSum(weight, scale, Map.of(7, amount)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static double total(DiminishingSum sum, List<Integer> order) {
        double total = 0;
        for (int node : order) {
            total += sum.members().get(node);
        }
        return total;
    }
}
