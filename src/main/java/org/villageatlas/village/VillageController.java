package org.villageatlas.village;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Extent;
import org.villageatlas.programme.Programmes;

@RestController
class VillageController {

    private final Villages villages;
    private final Programmes programmes;
    private final OfferedCategories categories;
    private final List<VillageFacet<?>> facets;

    VillageController(
            Villages villages, Programmes programmes, OfferedCategories categories, List<VillageFacet<?>> facets) {
        this.villages = villages;
        this.programmes = programmes;
        this.categories = categories;
        this.facets = List.copyOf(facets);
    }

    /**
     * Villages, in the order of their names.
     *
     * @param q a part of the name, whatever its case and accents
     * @param category only villages that offer a product of this category, or of one below it
     * @param region only villages of this region, whatever its case and accents
     */
    @GetMapping(
            path = "/api/villages",
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Features<VillageRow> list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        VillageQuery query = new VillageQuery(
                programme == null ? null : programmes.choose(programme).id(),
                bbox == null ? null : Extent.parse("bbox", bbox),
                q,
                region,
                category == null ? null : categories.villagesOffering(category));
        return Features.of(villages.find(query), page, VillageRow::feature);
    }

    /** A village with all that is known of it: products, resources, services, nearest city, crowding. */
    @GetMapping("/api/villages/{id}")
    VillageRow.Page get(@PathVariable String id) {
        Village village = villages.get(id);
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        facets.forEach(facet -> known.put(facet.name(), facet.of(village)));
        return new VillageRow.Page(
                VillageRow.of(village),
                village.position().longitude(),
                village.position().latitude(),
                known);
    }
}
