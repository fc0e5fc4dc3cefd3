package org.villageatlas.village;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.geo.Extent;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.programme.Programmes;

@RestController
class VillageController {

    private static final String COLUMNS =
            "id,programme,name,region,municipality,admin_unit,place_confidence,population,"
                    + "elevation_m,description,source,note,lon,lat";

    private final Villages villages;
    private final Programmes programmes;
    private final OfferedCategories categories;
    private final List<VillageFacet> facets;

    VillageController(
            Villages villages, Programmes programmes, OfferedCategories categories, List<VillageFacet> facets) {
        this.villages = villages;
        this.programmes = programmes;
        this.categories = categories;
        this.facets = List.copyOf(facets);
    }

    @GetMapping(
            path = "/api/villages",
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Features list(
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
        return Features.of(villages.find(query), page, VillageController::toFeature)
                .withColumns(COLUMNS);
    }

    @GetMapping("/api/villages/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        Village village = villages.get(id);
        Fields fields = new Fields()
                .putAll(toFeature(village).fields())
                .put("lon", village.position().longitude())
                .put("lat", village.position().latitude());
        facets.forEach(facet -> fields.put(facet.name(), facet.of(village)));
        return fields.toMap();
    }

    private static Feature toFeature(Village village) {
        return new Feature(
                village.id(),
                village.position().toPoint(),
                Fields.of("id", village.id())
                        .put("programme", village.programme())
                        .put("name", village.name())
                        .put("region", village.place().region())
                        .put("municipality", village.place().municipality())
                        .put("admin_unit", village.place().adminUnit())
                        .put("place_confidence", Choice.label(village.place().confidence()))
                        .put("population", village.population())
                        .put("elevation_m", village.elevation())
                        .put("description", village.description())
                        .put("source", village.source())
                        .put("note", village.note()));
    }
}
