package org.villageatlas.overlap.crowding;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.product.Demands;

@RestController
class CrowdingController {

    private final OverlapRequests requests;
    private final Colocations colocations;
    private final Demands demands;

    /** What the rows of markets are apart by. */
    enum By {
        YEAR,
        SEASON
    }

    CrowdingController(OverlapRequests requests, Colocations colocations, Demands demands) {
        this.requests = requests;
        this.colocations = colocations;
        this.demands = demands;
    }

    @GetMapping(
            path = "/api/overlap/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features villages(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        return CrowdingMethod.villages(
                new VillageRows(asked, colocations.of(asked.report())).page(page, request.sort()), asked);
    }

    @GetMapping(
            path = "/api/overlap/products",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features products(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        return CrowdingMethod.products(
                new CategoryRows(asked, colocations.of(asked.report())).page(page, request.sort()), asked);
    }

    @GetMapping(
            path = "/api/overlap/markets",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features markets(OverlapRequest request, @RequestParam(required = false) @Nullable String by) {
        Page page = request.page();
        boolean seasons = by != null && Choice.parse("by", by, By.class) == By.SEASON;
        OverlapRequests.Asked asked = requests.ask(request);
        MarketRows rows = new MarketRows(asked, seasons ? Season.DIVIDED : Season.UNDIVIDED, demands);
        return CrowdingMethod.markets(rows.page(page, request.sort()), asked);
    }
}
