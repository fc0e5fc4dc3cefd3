package org.villageatlas.overlap.crowding;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.overlap.chance.Placements;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;

@RestController
class CrowdingController {

    private final OverlapRequests requests;
    private final Placements placements;

    CrowdingController(OverlapRequests requests, Placements placements) {
        this.requests = requests;
        this.placements = placements;
    }

    @GetMapping(
            path = "/api/overlap/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features villages(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        return CrowdingMethod.villages(new VillageRows(asked, placements.of(asked.report())).page(page), asked);
    }

    @GetMapping(
            path = "/api/overlap/products",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features products(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        return CrowdingMethod.products(new CategoryRows(asked, placements.of(asked.report())).page(page), asked);
    }

    @GetMapping(
            path = "/api/overlap/markets",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features markets(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        return CrowdingMethod.markets(new MarketRows(asked).page(page), asked);
    }
}
