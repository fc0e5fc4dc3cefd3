package org.villageatlas.overlap.crowding;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;
import org.villageatlas.overlap.colocation.Colocations;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;

@RestController
class CrowdingController {

    private final OverlapRequests requests;
    private final Colocations colocations;

    CrowdingController(OverlapRequests requests, Colocations colocations) {
        this.requests = requests;
        this.colocations = colocations;
    }

    /**
     * How crowded each village is, most crowded first.
     *
     * <p>Adds up the pairs that a village is in, with each of its products beside the null model.
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<CrowdedVillage, CrowdingMethod.VillageMembers> villages(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        Features<CrowdedVillage> rows =
                new VillageRows(asked, colocations.of(asked.report())).page(page, request.sort());
        return rows.with(CrowdingMethod.villages(asked))
                .withTable(
                        CrowdedVillage.VillageFigures.class,
                        () -> rows.features().stream()
                                .map(row -> row.properties().figures())
                                .toList());
    }

    /**
     * How crowded each category is, most crowded first.
     *
     * <p>Adds up the pairs that its products are in; each category is a feature at the villages that make it.
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/products",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<CrowdedCategory, CrowdingMethod.CategoryMembers> products(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        Features<CrowdedCategory> rows =
                new CategoryRows(asked, colocations.of(asked.report())).page(page, request.sort());
        return rows.with(CrowdingMethod.categories(asked))
                .withTable(
                        CrowdedCategory.CategoryCells.class,
                        () -> rows.features().stream()
                                .map(row -> row.properties().cells())
                                .toList());
    }
}
