package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.geo.Metres;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.ReferenceCase;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.SpatialPoints;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import tools.jackson.databind.JsonNode;

class GetisOrdTest {

    @Test
    void holdsForSixPoints() throws IOException {
        ReferenceCase reference = ReferenceCase.open("d03_moran_gi_small");
        double[] values = reference.column("points6.csv", "val");
        Neighbours band = SpatialPoints.onPlane(
                        reference.column("points6.csv", "x"), reference.column("points6.csv", "y"))
                .within(new Metres(15));
        JsonNode expected = reference.expected().get("points6");
        assertThat(band.islands()).isEmpty();
        assertThat(GetisOrd.general(Weights.binary(band), values).get())
                .isCloseTo(expected.get("G").asDouble(), within(1e-8));
        assertAll(GetisOrd.withSelf(Weights.binary(band.withSelf()), values), expected.get("Gistar_binary_z"), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 90, 120, 150})
    void holdsForTheGridOfGetisAndOrd(int metres) throws IOException {
        ReferenceCase reference = ReferenceCase.open("d14_gistar_getisord");
        double[] values = reference.column("cells.csv", "val");
        Neighbours band = SpatialPoints.onPlane(reference.column("cells.csv", "x"), reference.column("cells.csv", "y"))
                .within(new Metres(metres));
        JsonNode expected = reference.expected();
        List<Figure> withSelf = GetisOrd.withSelf(Weights.binary(band.withSelf()), values);
        assertAll(withSelf, expected.get("Gistar_" + metres), 1e-8);
    }

    /** Within 1e-8, or relative to the value where a share is given. */
    private static void assertAll(List<Figure> actual, JsonNode expected, double relative) {
        assertThat(actual).hasSize(expected.size());
        for (int village = 0; village < expected.size(); village++) {
            double value = expected.get(village).asDouble();
            assertThat(actual.get(village).get())
                    .as("village %d", village)
                    .isCloseTo(value, within(relative == 0 ? 1e-8 : relative * Math.abs(value)));
        }
    }

    @Test
    void saysWhyThereIsNone() {
        Neighbours row = Lattice.rook(1, 3);
        Weights weights = Weights.binary(row);
        Weights self = Weights.binary(row.withSelf());
        assertThat(GetisOrd.withSelf(self, new double[] {2, 2, 2}).get(0).reason())
                .isEqualTo("every village has the same value");
        assertThat(GetisOrd.withSelf(self, new double[] {1, 2, 3}).get(1).reason())
                .isEqualTo("every village is a neighbour");
        assertThat(GetisOrd.general(weights, new double[] {0, 0, 5}).reason())
                .isEqualTo("fewer than two villages have a value above 0");
    }

    @Test
    void anIslandIsItsOwnNeighbourhood() {
        Weights self = Weights.binary(new Neighbours.Builder(3).build().withSelf());
        assertThat(GetisOrd.withSelf(self, new double[] {1, 2, 3}).get(2).get())
                .isCloseTo(1 / Math.sqrt(2 / 3.0), within(1e-12));
        assertThatThrownBy(() -> GetisOrd.withSelf(Weights.binary(Lattice.rook(1, 3)), new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GetisOrd.general(Weights.binary(Lattice.rook(1, 3)), new double[] {1, -2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
