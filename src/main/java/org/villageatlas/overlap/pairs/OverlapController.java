package org.villageatlas.overlap.pairs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;

@RestController
class OverlapController {

    private final OverlapRequests requests;

    OverlapController(OverlapRequests requests) {
        this.requests = requests;
    }

    @GetMapping(
            path = "/api/overlap",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(OverlapRequest request) {
        Page page = request.page();
        return new OverlapFeatures(requests.ask(request)).page(page);
    }
}
