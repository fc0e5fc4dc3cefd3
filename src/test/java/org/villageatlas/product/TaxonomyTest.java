package org.villageatlas.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.problem.Invalid;

class TaxonomyTest {

    private static Category category(String id, String parent, Category.Level level) {
        return new Category(id, parent, level, id, null, null, null);
    }

    private static final Category FOOD = category("food", null, Category.Level.SECTION);
    private static final Category FRUIT = category("fruit", "food", Category.Level.DIVISION);
    private static final Category CITRUS = category("citrus", "fruit", Category.Level.GROUP);
    private static final Category ORANGE = category("orange", "citrus", Category.Level.PRODUCT);
    private static final Category LIME = category("lime", "citrus", Category.Level.PRODUCT);
    private static final Category CRAFT = category("craft", null, Category.Level.SECTION);
    private static final Category SILK = category("silk", "craft", Category.Level.PRODUCT);

    private final Taxonomy taxonomy = new Taxonomy(List.of(FOOD, FRUIT, CITRUS, ORANGE, LIME, CRAFT, SILK));

    @Test
    void theLowestSharedCategoryIsTheNarrowestThatHoldsBoth() {
        assertThat(taxonomy.lowestShared(ORANGE, LIME)).contains(CITRUS);
        assertThat(taxonomy.lowestShared(ORANGE, ORANGE)).contains(ORANGE);
        assertThat(taxonomy.lowestShared(ORANGE, SILK)).isEmpty();
    }

    @Test
    void aPathReadsFromTheSectionDown() {
        assertThat(taxonomy.pathName(ORANGE)).isEqualTo("food > fruit > citrus > orange");
    }

    @Test
    void productsWithinACategoryAreItsLeaves() {
        assertThat(taxonomy.productsWithin(FOOD)).containsExactlyInAnyOrder("orange", "lime");
        assertThat(taxonomy.productsWithin(SILK)).containsExactly("silk");
    }

    @Test
    void rejectsALeafThatIsNoProduct() {
        assertThatThrownBy(() -> new Taxonomy(List.of(FOOD)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("'food'");
    }

    @Test
    void rejectsAParentThatIsNotWider() {
        Category odd = category("odd", "citrus", Category.Level.DIVISION);
        assertThatThrownBy(() -> new Taxonomy(List.of(FOOD, FRUIT, CITRUS, ORANGE, odd)))
                .hasMessageContaining("a narrower level than its parent citrus");
    }

    @Test
    void rejectsAParentThatDoesNotExist() {
        assertThatThrownBy(() -> new Taxonomy(List.of(FOOD, category("x", "nowhere", Category.Level.PRODUCT))))
                .hasMessageContaining("nowhere");
    }
}
