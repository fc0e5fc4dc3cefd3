package org.villageatlas.accessibility.indices;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.ConditionsQuery;
import org.villageatlas.accessibility.ConditionsRow;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;

@RestController
class IndicesController {

    private final Programmes programmes;
    private final IndexReport report;

    IndicesController(Programmes programmes, IndexReport report) {
        this.programmes = programmes;
        this.report = report;
    }

    /**
     * The accessibility indices of each village of a programme.
     *
     * @param limit how many villages at most, 1 to 10000
     * @param offset how many villages to leave out first
     */
    @LongWork
    @GetMapping(
            path = "/api/accessibility/indices",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<IndicesRow, IndicesRow.IndicesMembers> indices(
            IndicesQuery query,
            ConditionsQuery how,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Programme chosen = programmes.choose(query.programme());
        IndexRequest request = IndexRequest.of(query, chosen, how.conditions());
        IndexReport.Indices found = report.of(chosen.id(), request);
        return Features.of(
                        found.villages(),
                        page,
                        indices -> new Feature<>(
                                indices.village().id(),
                                indices.village().position().toPoint(),
                                indices.toRow(request)))
                .with(new IndicesRow.IndicesMembers(
                        chosen.id(),
                        ConditionsRow.of(request.conditions()),
                        request.minPopulation(),
                        request.minutes(),
                        request.decay(),
                        request.maxMinutesToMajorCity(),
                        request.majorCityPopulation(),
                        found.basis()));
    }
}
