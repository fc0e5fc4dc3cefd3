package org.villageatlas.circuit.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Where;
import org.villageatlas.geo.Position;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource.Theme;

class VillageProductsTest {

    private static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            new Category("food", null, Category.Level.SECTION, "Food", null, null, null),
            new Category("dairy", "food", Category.Level.DIVISION, "Dairy", null, null, null),
            new Category("cheese", "dairy", Category.Level.PRODUCT, "Cheese", null, null, null),
            new Category("drink", null, Category.Level.SECTION, "Drink", null, null, null),
            new Category("wine", "drink", Category.Level.PRODUCT, "Wine", null, null, null),
            new Category("plants", null, Category.Level.SECTION, "Plants", null, null, null),
            new Category("sage", "plants", Category.Level.PRODUCT, "Sage", null, null, null),
            new Category("craft", null, Category.Level.SECTION, "Craft", null, null, null),
            new Category("carpet", "craft", Category.Level.PRODUCT, "Carpet", null, null, null),
            new Category("tourism", null, Category.Level.SECTION, "Tourism", null, null, null),
            new Category("ride", "tourism", Category.Level.PRODUCT, "Ride", null, null, null)));

    private static VillageProducts in(@Nullable Month month, Product... products) {
        return new VillageProducts(request(month), List.of(products), TAXONOMY);
    }

    private static Product product(String category, Month... months) {
        return new Product(
                category, "v", category, category, null, null, Product.Standing.UNKNOWN, Set.of(months), "drawn", null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            cheese, FOOD
            wine, FOOD
            sage, FOOD
            carpet, CRAFT
            ride, none
            unknown, none
            food, FOOD
            """)
    void theSectionOfAProductIsItsTheme(String category, @Nullable Theme theme) {
        assertThat(in(null, product(category)).theme("v")).isEqualTo(theme);
        assertThat(in(null, product(category)).hasAny("v")).isTrue();
    }

    @Test
    void foodGoesBeforeCraftInWhateverOrder() {
        assertThat(in(null, product("carpet"), product("ride"), product("wine")).theme("v"))
                .isEqualTo(Theme.FOOD);
        assertThat(in(null, product("wine"), product("carpet")).theme("v")).isEqualTo(Theme.FOOD);
        assertThat(in(null, product("ride"), product("carpet")).theme("v")).isEqualTo(Theme.CRAFT);
    }

    @Test
    void whatIsNotOnSaleInTheMonthGivesNoTheme() {
        Product[] products = {product("cheese", Month.MAY, Month.JUNE), product("carpet")};
        assertThat(in(Month.MAY, products).theme("v")).isEqualTo(Theme.FOOD);
        assertThat(in(Month.JULY, products).theme("v")).isEqualTo(Theme.CRAFT);
        assertThat(in(null, products).theme("v")).as("any time of year").isEqualTo(Theme.FOOD);
        VillageProducts july = in(Month.JULY, product("cheese", Month.MAY));
        assertThat(july.theme("v")).isNull();
        assertThat(july.onSale("v")).isEmpty();
        assertThat(july.hasAny("v")).as("it is recorded").isTrue();
    }

    @Test
    void aVillageWithoutProductsHasNone() {
        VillageProducts made = in(null, product("wine"));
        assertThat(made.hasAny("w")).isFalse();
        assertThat(made.onSale("w")).isEmpty();
        assertThat(made.theme("w")).isNull();
    }

    private static CircuitRequest request(@Nullable Month month) {
        Map<Theme, Double> weights = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            weights.put(theme, 1.0);
        }
        Where start = new Where(null, new Position(0, 0));
        return new CircuitRequest(
                "isle",
                start,
                start,
                1,
                null,
                8,
                LocalTime.of(9, 0),
                List.of(),
                null,
                month == null ? null : month.getValue(),
                null,
                Profile.CAR,
                null,
                null,
                false,
                weights,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                1,
                5000);
    }
}
