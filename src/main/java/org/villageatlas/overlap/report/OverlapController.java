package org.villageatlas.overlap.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.city.Cities;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Products;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

@RestController
class OverlapController {

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final Products products;
    private final Cities cities;

    OverlapController(
            OverlapReports reports, Programmes programmes, Villages villages, Products products, Cities cities) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.products = products;
        this.cities = cities;
    }

    @GetMapping(
            path = "/api/overlap",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(name = "within_minutes", required = false) @Nullable Double withinMinutes,
            @RequestParam(name = "min_similarity", defaultValue = "0") double minSimilarity,
            @RequestParam(name = "min_severity", defaultValue = "0") double minSeverity,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Programme chosen = programmes.choose(programme);
        Duration neighbours =
                OverlapQuery.neighbours(withinMinutes, chosen.rules().neighbours());
        OverlapQuery query = new OverlapQuery(
                neighbours,
                minSimilarity,
                minSeverity,
                village == null ? null : village(village, chosen),
                category == null ? null : products.taxonomy().get("category", category),
                city == null ? null : city(city));
        return new OverlapFeatures(reports.report(chosen, neighbours)).page(query, page);
    }

    private String village(String id, Programme programme) {
        return villages.find(id)
                .filter(village -> village.programme().equals(programme.id()))
                .map(Village::id)
                .orElseThrow(() -> new Invalid(
                        "village",
                        id,
                        "the id of a village of the programme " + programme.id() + ", as /api/villages lists them"));
    }

    private String city(String id) {
        if (cities.find(id).isEmpty()) {
            throw new Invalid("city", id, "the id of a city, as /api/cities lists them");
        }
        return id;
    }
}
