package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        Features<Map<String, Object>> features = CircuitMap.draw(circuit, new Legs(island).of(circuit));
        assertThat(features.features())
                .extracting(Feature::id)
                .containsExactly("day-1-leg-1", "day-1-leg-3", "day-1-stop-1", "day-1-stop-2");
        assertThat(features.features().get(0).geometry()).hasToString("LINESTRING (10 40, 10.1 40)");
        assertThat(features.features().get(0).fields())
                .containsEntry("minutes", 20.0)
                .containsEntry("kind", "leg");
    }

    @Test
    void aLegTellsItsTurns() {
        Features<Map<String, Object>> features = CircuitMap.draw(circuit, new Legs(island).of(circuit));
        assertThat(features.features().get(0).fields())
                .containsEntry("instructions", List.of(Map.of("text", "Continue", "km", 0.0, "minutes", 0.0)));
    }

    @Test
    void theTableHasARowForEachStop() {
        Features<Map<String, Object>> table = CircuitMap.table(circuit);
        assertThat(table.features())
                .extracting(feature -> feature.fields().get("arrive"))
                .hasSize(2)
                .contains("09:20");
    }
}
