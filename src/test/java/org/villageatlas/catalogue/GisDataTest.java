package org.villageatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.villageatlas.geo.Extent;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/** What the tables of facts promise; a row that breaks it is named with its file and reason. */
class GisDataTest {

    private static final Path GIS_DATA = Path.of("gis-data");
    private static final Extent ALBANIA = new Extent(19.1, 39.6, 21.1, 42.7);

    private final CountryTables albania = new CountryTables(GIS_DATA.resolve("taxonomy"), GIS_DATA.resolve("albania"));

    @Test
    void everyRowIsValid() {
        assertThat(albania.problems()).isEmpty();
    }

    @Test
    void holdsTheProgrammesVillagesAndTheirSurroundings() {
        assertThat(albania.villages.rows()).hasSize(99);
        assertThat(albania.cities.rows()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(albania.products.rows()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(albania.resources.rows().size() + albania.services.rows().size())
                .isGreaterThanOrEqualTo(150);
    }

    @Test
    void everyPlaceLiesInAlbania() {
        assertThat(albania.villages.rows()).allMatch(village -> ALBANIA.contains(village.position()));
        assertThat(albania.cities.rows()).allMatch(city -> ALBANIA.contains(city.position()));
        assertThat(albania.resources.rows().stream()
                        .map(resource -> resource.position())
                        .filter(Objects::nonNull))
                .allMatch(ALBANIA::contains);
    }

    @Test
    void theTaxonomyIsFourLevelsDeepWhereItMatters() {
        Taxonomy taxonomy = new Taxonomy(albania.categories.rows());
        assertThat(taxonomy.list()).hasSizeGreaterThanOrEqualTo(120);
        for (String division : List.of(
                "fruit",
                "dairy",
                "bee-products",
                "herbs",
                "wine",
                "spirits",
                "oils",
                "fish",
                "meat",
                "textiles",
                "wood",
                "stone",
                "lodging",
                "guided-activities",
                "wellness",
                "festivals")) {
            Category wide = taxonomy.get("category", division);
            assertThat(taxonomy.productsWithin(wide))
                    .as(division)
                    .anyMatch(id -> taxonomy.path(taxonomy.get("category", id)).size() == 4);
        }
    }
}
