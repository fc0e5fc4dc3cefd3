package org.villageatlas.overlap.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.geo.Metres;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.ReferenceCase;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.SpatialPoints;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import tools.jackson.databind.JsonNode;

/** Sixty villages with five categories: bands, nearest, joins, Moran, Gi* and quotient of the same places. */
class SixtyVillagesTest {

    private static final String TABLE = "villages.csv";

    private JsonNode expected;
    private List<String> ids;
    private int[] categories;
    private double[] income;
    private SpatialPoints places;
    private Neighbours band;

    @BeforeEach
    void read() throws IOException {
        ReferenceCase reference = ReferenceCase.open("d12_villages60");
        List<Map<String, String>> rows = reference.table(TABLE);
        expected = reference.expected();
        ids = rows.stream().map(row -> row.get("id")).toList();
        categories = rows.stream()
                .mapToInt(row -> Integer.parseInt(row.get("category").substring(1)) - 1)
                .toArray();
        income = reference.column(TABLE, "income");
        places = SpatialPoints.onPlane(reference.column(TABLE, "x_m"), reference.column(TABLE, "y_m"));
        band = places.within(new Metres(expected.get("band_m").asDouble()));
    }

    @Test
    void neighboursWithinNineKilometres() {
        assertThat(band.links()).isEqualTo(expected.get("n_links").asInt());
        assertThat(band.islands()).isEmpty();
        for (int village = 0; village < ids.size(); village++) {
            assertThat(band.degree(village))
                    .isEqualTo(expected.get("neighbour_count")
                            .get(ids.get(village))
                            .asInt());
        }
    }

    @Test
    void joinsOfFiveCategories() {
        JoinCountsTest.assertTable(Weights.binary(band), categories, expected.get("joincount"), "C", 1, 1e-8);
    }

    @Test
    void moranOfIncome() {
        Moran moran = Moran.of(Weights.rowStandardised(band), income);
        JsonNode values = expected.get("moran_income");
        assertThat(moran.index().get()).isCloseTo(values.get("I").asDouble(), within(1e-8));
        assertThat(moran.expected().get()).isCloseTo(values.get("EI").asDouble(), within(1e-8));
        assertThat(moran.variance().get()).isCloseTo(values.get("V").asDouble(), within(1e-8));
    }

    @Test
    void hotSpotsOfIncome() {
        List<Figure> figures = GetisOrd.withSelf(Weights.binary(band.withSelf()), income);
        for (int village = 0; village < ids.size(); village++) {
            assertThat(figures.get(village).get())
                    .isCloseTo(expected.get("Gistar_z").get(ids.get(village)).asDouble(), within(1e-8));
        }
    }

    @Test
    void sixNearestAndTheirQuotient() {
        Neighbours nearest = places.nearest(6);
        for (int village = 0; village < ids.size(); village++) {
            JsonNode list = expected.get("knn6").get(ids.get(village));
            assertThat(Arrays.stream(nearest.of(village)).mapToObj(ids::get))
                    .containsExactlyElementsOf(IntStream.range(0, 6)
                            .mapToObj(place -> list.get(place).asString())
                            .toList());
        }
        assertThat(new ColocationQuotients(nearest, Makers.ofOneEach(categories, 5))
                        .global()
                        .get())
                .isCloseTo(expected.get("global_clq_knn6").asDouble(), within(1e-8));
    }
}
