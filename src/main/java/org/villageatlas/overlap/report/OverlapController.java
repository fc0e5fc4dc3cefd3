package org.villageatlas.overlap.report;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;

@RestController
class OverlapController {

    private final OverlapRequests requests;

    OverlapController(OverlapRequests requests) {
        this.requests = requests;
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
        return new OverlapFeatures(
                        requests.ask(programme, withinMinutes, minSimilarity, minSeverity, village, category, city))
                .page(page);
    }
}
