package org.villageatlas.overlap.crowding;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.overlap.report.OverlapRequests;

@RestController
class CrowdingController {

    private final OverlapRequests requests;

    CrowdingController(OverlapRequests requests) {
        this.requests = requests;
    }

    @GetMapping(
            path = "/api/overlap/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features villages(
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
        OverlapRequests.Asked asked =
                requests.ask(programme, withinMinutes, minSimilarity, minSeverity, village, category, city);
        return CrowdingMethod.villages(new VillageRows(asked).page(page), asked);
    }

    @GetMapping(
            path = "/api/overlap/products",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features products(
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
        OverlapRequests.Asked asked =
                requests.ask(programme, withinMinutes, minSimilarity, minSeverity, village, category, city);
        return CrowdingMethod.products(new CategoryRows(asked).page(page), asked);
    }

    @GetMapping(
            path = "/api/overlap/markets",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features markets(
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
        OverlapRequests.Asked asked =
                requests.ask(programme, withinMinutes, minSimilarity, minSeverity, village, category, city);
        return CrowdingMethod.markets(new MarketRows(asked).page(page), asked);
    }
}
