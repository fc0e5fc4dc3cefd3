package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.ToyIsland;

class CircuitMapTest {

    private final ToyIsland island = new ToyIsland();
    private final Circuit circuit = island.plan("{'start':'port','days':1,'hours_per_day':2}");

    @Test
    void drawsALineForEachLegThatMovesAndAPointForEachStop() {
        Features<CircuitPart> features = CircuitMap.draw(circuit, new Legs(island).of(circuit));
        assertThat(features.features())
                .extracting(Feature::id)
                .containsExactly("day-1-leg-1", "day-1-leg-3", "day-1-stop-1", "day-1-stop-2");
        assertThat(features.features().get(0).geometry()).hasToString("LINESTRING (10 40, 10.1 40)");
        assertThat(features.features().get(0).properties()).isInstanceOfSatisfying(CircuitPart.LegRow.class, leg -> {
            assertThat(leg.minutes()).isEqualTo(20);
            assertThat(leg.kind()).isEqualTo("leg");
        });
    }

    @Test
    void aLegTellsItsTurns() {
        Features<CircuitPart> features = CircuitMap.draw(circuit, new Legs(island).of(circuit));
        assertThat(features.features().get(0).properties())
                .isInstanceOfSatisfying(
                        CircuitPart.LegRow.class,
                        leg -> assertThat(leg.instructions())
                                .containsExactly(new CircuitPart.Instruction("Continue", 0, 0)));
    }

    @Test
    void theTableHasARowForEachStop() {
        Features<CircuitPart.StopRow> table = CircuitMap.table(circuit);
        assertThat(table.features())
                .extracting(feature -> feature.properties().arrive())
                .hasSize(2)
                .contains("09:20");
    }
}
