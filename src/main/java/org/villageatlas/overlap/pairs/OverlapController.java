package org.villageatlas.overlap.pairs;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.problem.NotFound;

@RestController
class OverlapController {

    private final OverlapRequests requests;

    /**
     * What the list of pairs carries beside its rows.
     *
     * @param method how the figures are computed
     * @param withoutRoad the villages that could not be compared
     */
    record PairsMembers(OverlapMethod method, List<UncomparedVillage> withoutRoad) {}

    /**
     * A village that could not be compared with others.
     *
     * @param village its id
     * @param villageName its name
     * @param reason why not
     */
    record UncomparedVillage(String village, String villageName, String reason) {}

    OverlapController(OverlapRequests requests) {
        this.requests = requests;
    }

    /**
     * Pairs of competing products of neighbouring villages, worst first.
     *
     * <p>Each pair is a line between both villages, with what is measured of it and what is advised.
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<PairRow, PairsMembers> list(OverlapRequest request) {
        Page page = request.page();
        OverlapRequests.Asked asked = requests.ask(request);
        OverlapReport report = asked.report();
        Features<PairRow> pairs = Features.of(asked.pairs(request.sort()), page, new PairRows(report)::feature);
        return pairs.with(new PairsMembers(OverlapMethod.of(report, asked.query()), withoutRoad(report)))
                .withTable(
                        PairRow.PairCells.class,
                        () -> pairs.features().stream()
                                .map(pair -> pair.properties().cells())
                                .toList());
    }

    private static List<UncomparedVillage> withoutRoad(OverlapReport report) {
        return report.villages().stream()
                .flatMap(village -> Stream.ofNullable(report.withoutRoad().get(village.id()))
                        .map(reason -> new UncomparedVillage(village.id(), village.name(), reason)))
                .toList();
    }

    /**
     * One pair with everything its severity is worked out from.
     *
     * @param id ids of both products with {@code ~} between
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/pairs/{id}",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON})
    Feature<DerivedPair> get(
            @PathVariable @Parameter(example = "al-fishte-goat-cheese~al-zogaj-olive-oil") String id,
            OverlapRequest request) {
        OverlapRequests.Asked asked = requests.ask(request);
        return asked.report().pairs().stream()
                .filter(pair -> pair.id().equals(id))
                .findFirst()
                .map(pair -> DerivedPair.feature(asked, pair))
                .orElseThrow(() -> new NotFound("pair", id));
    }
}
