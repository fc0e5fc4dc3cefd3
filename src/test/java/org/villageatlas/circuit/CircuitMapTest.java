package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;

class CircuitMapTest {

    private final ToyIsland island = new ToyIsland();
    private final Circuit circuit = island.planning()
            .plan(Requests.of("{'start':'port','days':1,'hours_per_day':2}").toWish());

    @Test
    void drawsALineForEachLegThatMovesAndAPointForEachStop() {
        Features features = new CircuitMap(island).draw(circuit);
        assertThat(features.features())
                .extracting(Feature::id)
                .containsExactly("day-1-leg-1", "day-1-leg-3", "day-1-stop-1", "day-1-stop-2");
        assertThat(features.features().get(0).geometry()).hasToString("LINESTRING (10 40, 10.1 40)");
        assertThat(features.features().get(0).fields())
                .containsEntry("minutes", 20.0)
                .containsEntry("kind", "leg");
    }

    @Test
    void theTableHasARowForEachStop() {
        assertThat(new CircuitMap(island).table(circuit).features())
                .extracting(feature -> feature.fields().get("arrive"))
                .hasSize(2)
                .contains("09:20");
    }
}
