package org.villageatlas.overlap.pairs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.answer.Sorting;
import org.villageatlas.job.LongWork;
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.village.Village;

@RestController
class PackageController {

    private static final Sorting<VillagePackage> ORDERS = new Sorting<VillagePackage>(
                    Comparator.comparing((VillagePackage each) -> each.village().id())
                            .thenComparing(each -> each.complement().minutes())
                            .thenComparing(each ->
                                    each.complement().marketed().category().id()))
            .low("minutes", each -> each.complement().minutes())
            .text("village", each -> each.village().id())
            .text("with_village", each -> each.complement().marketed().village().id())
            .text("category", each -> each.complement().marketed().category().id());

    private final OverlapRequests requests;

    private record VillagePackage(Village village, ComplementaryProducts.ComplementaryProduct complement) {}

    /**
     * How packages are found.
     *
     * @param pairs how proximity is computed
     * @param packages which products of neighbours can be offered together with one's own
     */
    record PackageMethod(
            @JsonUnwrapped OverlapMethod pairs,
            @JsonProperty("package") String packages) {}

    /**
     * What the list of packages carries beside its rows.
     *
     * @param method how packages are found
     */
    record PackageMembers(PackageMethod method) {}

    PackageController(OverlapRequests requests) {
        this.requests = requests;
    }

    /**
     * What neighbours could offer together, by village, the nearest first.
     *
     * <p>One row for each village and each category that a neighbour could add to what it offers.
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/packages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<PackageRow, PackageMembers> packages(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        OverlapQuery query = asked.query();
        OverlapReport report = asked.report();
        List<VillagePackage> packages = report.villages().stream()
                .filter(village -> query.village() == null || query.village().equals(village.id()))
                .flatMap(village -> report.packages().of(village.id()).stream()
                        .map(complement -> new VillagePackage(village, complement)))
                .filter(each -> query.category() == null
                        || report.taxonomy()
                                .isWithin(each.complement().marketed().category(), query.category()))
                .sorted(ORDERS.by(request.sort()))
                .toList();
        return Features.of(packages, page, each -> PackageRow.feature(each.village(), each.complement()))
                .with(new PackageMembers(new PackageMethod(
                        OverlapMethod.of(report, query),
                        "products of neighbours with a proximity of companion_proximity or more, of categories that the "
                                + "village does not make; the nearest of each category")));
    }
}
