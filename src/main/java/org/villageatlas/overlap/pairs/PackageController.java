package org.villageatlas.overlap.pairs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;

@RestController
class PackageController {

    private final OverlapRequests requests;

    PackageController(OverlapRequests requests) {
        this.requests = requests;
    }

    @GetMapping(
            path = "/api/overlap/packages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features packages(OverlapRequest request) {
        Page page = request.page();
        return new PackageRows(requests.ask(request)).page(page, request.sort());
    }
}
