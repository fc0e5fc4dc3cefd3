package org.villageatlas.overlap.pairs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.problem.NotFound;

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
        return new OverlapFeatures(requests.ask(request)).page(page, request.sort());
    }

    /** One pair with everything its severity is worked out from. */
    @GetMapping(
            path = "/api/overlap/pairs/{id}",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON})
    Feature get(@PathVariable String id, OverlapRequest request) {
        OverlapRequests.Asked asked = requests.ask(request);
        return asked.report().pairs().stream()
                .filter(pair -> PairFields.id(pair).equals(id))
                .findFirst()
                .map(pair -> OverlapFeatures.derived(asked, pair))
                .orElseThrow(() -> new NotFound("pair", id));
    }
}
