package org.villageatlas.overlap.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.statistics.ReferenceCase;
import tools.jackson.databind.JsonNode;

class ProductSpaceTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({"d06_rca_proximity_eci, location", "d15_rca_eci_trade, country"})
    void holdsForVillagesAndForWorldTrade(String name, String place) throws IOException {
        ReferenceCase reference = ReferenceCase.open(name);
        List<Map<String, String>> rows = reference.table("values.csv");
        List<String> villages = distinct(rows, row -> row.get(place));
        List<String> products = distinct(rows, row -> row.get("product"));
        double[][] values = new double[villages.size()][products.size()];
        for (Map<String, String> row : rows) {
            values[villages.indexOf(row.get(place))][products.indexOf(row.get("product"))] =
                    Double.parseDouble(row.get("value"));
        }
        ProductSpace space = new ProductSpace(values);
        assertSpace(space, villages, products, reference.expected());
    }

    private static List<String> distinct(List<Map<String, String>> rows, Function<Map<String, String>, String> key) {
        return new ArrayList<>(new TreeSet<>(rows.stream().map(key).toList()));
    }

    private static void assertSpace(
            ProductSpace space, List<String> villages, List<String> products, JsonNode expected) {
        for (int village = 0; village < villages.size(); village++) {
            String id = villages.get(village);
            assertThat(space.goodAt(village))
                    .hasSize(expected.get("diversity").get(id).asInt());
            for (int product = 0; product < products.size(); product++) {
                JsonNode advantage = expected.get("rca_nonzero").get(id).get(products.get(product));
                assertThat(space.advantage(village, product).get())
                        .isCloseTo(advantage == null ? 0 : advantage.asDouble(), within(TOLERANCE));
                assertThat(space.density(village, product).get())
                        .isCloseTo(
                                expected.get("density")
                                        .get(id)
                                        .get(products.get(product))
                                        .asDouble(),
                                within(TOLERANCE));
            }
        }
        for (int one = 0; one < products.size(); one++) {
            assertThat(space.ubiquity(one))
                    .isEqualTo(expected.get("ubiquity").get(products.get(one)).asInt());
            for (int other = one + 1; other < products.size(); other++) {
                JsonNode near =
                        expected.get("proximity_upper").get(products.get(one)).get(products.get(other));
                assertThat(space.proximity(one, other).get())
                        .isCloseTo(near == null ? 0 : near.asDouble(), within(TOLERANCE));
                assertThat(space.proximity(other, one)).isEqualTo(space.proximity(one, other));
            }
            assertThat(space.proximity(one, one).get()).isEqualTo(1);
        }
    }

    @Test
    void saysWhyThereIsNone() {
        ProductSpace space = new ProductSpace(new double[][] {{4, 1, 0}, {0, 0, 0}, {1, 4, 0}});
        assertThat(space.advantage(1, 0).reason()).isEqualTo("the village sells nothing");
        assertThat(space.advantage(0, 2).reason()).isEqualTo("no village sells the product");
        assertThat(space.proximity(0, 2).reason()).isEqualTo("no village is good at one of them");
        assertThat(space.proximity(2, 2).reason()).isEqualTo("no village is good at either");
        assertThat(space.density(0, 2).reason()).isEqualTo("no village is good at the product");
        assertThat(space.density(1, 0).get()).isZero();
        assertThatThrownBy(() -> new ProductSpace(new double[][] {{1, -1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
