package org.villageatlas.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Resource;

class SupportsTest {

    private static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            new Category("food", null, Category.Level.SECTION, "Food", null, null, null),
            new Category("fish", "food", Category.Level.GROUP, "Fish", null, null, null),
            new Category("trout", "fish", Category.Level.PRODUCT, "Trout", null, null, null),
            new Category("carp", "fish", Category.Level.PRODUCT, "Carp", null, null, null)));

    private static final Category TROUT = TAXONOMY.get("category", "trout");
    private static final Category CARP = TAXONOMY.get("category", "carp");

    private static final Supports SUPPORTS = new Supports(List.of(
            new Support("fish", Resource.Kind.NATURAL, null, Set.of("lake", "liqeni"), 0.5, true, "Lakes hold fish"),
            new Support("trout", null, Resource.Theme.WATER, Set.of(), 1, false, "Trout live in cold water")));

    private static Resource resource(String id, Resource.Kind kind, Resource.Theme theme, String name) {
        Resource.Visit visit = theme == null ? null : new Resource.Visit(theme, null, false, Set.of(), null);
        return new Resource(id, "village", kind, name, visit, null, null, "toy", null);
    }

    @Test
    void aRowForAGroupSupportsAllBelowIt() {
        Resource lake = resource("r", Resource.Kind.NATURAL, null, "Liqéni i Ohrit");
        assertThat(SUPPORTS.of(CARP, List.of(lake), TAXONOMY)).hasSize(1);
        assertThat(SUPPORTS.of(TROUT, List.of(lake), TAXONOMY).get(0).support().reason())
                .isEqualTo("Lakes hold fish");
        assertThat(SUPPORTS.of(TAXONOMY.get("category", "food"), List.of(lake), TAXONOMY))
                .isEmpty();
    }

    @Test
    void aResourceCountsOnceByItsStrongestRow() {
        Resource lake = resource("b", Resource.Kind.NATURAL, Resource.Theme.WATER, "Lake of the pass");
        Resource pond = resource("a", Resource.Kind.BUILT, Resource.Theme.WATER, "Mill pond");
        assertThat(SUPPORTS.of(TROUT, List.of(lake, pond), TAXONOMY))
                .extracting(
                        match -> match.resource().id() + " " + match.support().strength())
                .containsExactly("a 1.0", "b 1.0");
    }

    @Test
    void kindThemeAndWordsMustAllHold() {
        assertThat(SUPPORTS.of(CARP, List.of(resource("r", Resource.Kind.BUILT, null, "Lake house")), TAXONOMY))
                .isEmpty();
        assertThat(SUPPORTS.of(CARP, List.of(resource("r", Resource.Kind.NATURAL, null, "Lakeside")), TAXONOMY))
                .isEmpty();
        assertThat(SUPPORTS.of(TROUT, List.of(resource("r", Resource.Kind.NATURAL, null, "Water")), TAXONOMY))
                .isEmpty();
    }

    @Test
    void whatIsNeededIsShownByAResourceOrByWhatIsMadeAlready() {
        Resource lake = resource("r", Resource.Kind.NATURAL, null, "The lake");
        assertThat(SUPPORTS.allow(CARP, List.of(), List.of(), TAXONOMY)).isFalse();
        assertThat(SUPPORTS.allow(CARP, List.of(lake), List.of(), TAXONOMY)).isTrue();
        assertThat(SUPPORTS.allow(CARP, List.of(), List.of(TROUT), TAXONOMY)).isTrue();
        assertThat(new Supports(List.of()).allow(CARP, List.of(), List.of(), TAXONOMY))
                .isTrue();
    }

    @Test
    void aRowThatSaysNothingOfAResourceIsRefused() {
        assertThatThrownBy(() -> new Support("fish", null, null, Set.of(), 1, false, "Why"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Support("fish", null, null, Set.of("lake"), 1.5, false, "Why"))
                .isInstanceOf(Invalid.class);
    }
}
