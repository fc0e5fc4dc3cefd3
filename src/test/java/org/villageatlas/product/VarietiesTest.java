package org.villageatlas.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarietiesTest {

    private static final Taxonomy TREE = new Taxonomy(List.of(
            new Category("food", null, Category.Level.SECTION, "Food", null, null, null),
            new Category("citrus", "food", Category.Level.GROUP, "Citrus", null, null, null),
            new Category("mandarin", "citrus", Category.Level.PRODUCT, "Mandarin", null, null, null),
            new Category("honey", "food", Category.Level.PRODUCT, "Honey", null, null, null)));

    private final Varieties varieties =
            new Varieties(List.of(new Varieties.Synonym("citrus", "Unshu mikan", "Satsuma", "a book")));

    @ParameterizedTest
    @CsvSource({
        "mandarin,satsuma,satsuma",
        "mandarin,UNSHU-MIKAN,satsuma",
        "mandarin,unshu  mikan,satsuma",
        "honey,unshu mikan,unshu mikan",
        "mandarin,Shesh i Bardhë,shesh i bardhe",
        "mandarin,,''"
    })
    void synonymsAreOneVarietyWithinTheirCategory(String category, String variety, String expected) {
        assertThat(varieties.of(TREE.get("category", category), variety, TREE)).isEqualTo(expected);
    }
}
