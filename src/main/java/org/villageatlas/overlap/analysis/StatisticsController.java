package org.villageatlas.overlap.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;

@RestController
class StatisticsController {

    private final Statistics statistics;

    StatisticsController(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * Every category of a programme against the null model.
     *
     * <p>Tells how often neighbours of makers make the same, beside random permutations of the makers.
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/statistics",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<CategoryStatisticsRow, CategoryStatisticsRow.CategoriesMembers> categories(StatisticsRequest request) {
        return statistics.categories(request);
    }

    /**
     * Every village and category that it makes against the null model.
     *
     * @param village id of a village
     * @param sort {@code p}, {@code q}, {@code quotient}, {@code neighbours_alike}, {@code village} or {@code category},
     *     {@code -} before it for the other way round
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/statistics/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<LocalStatisticsRow, LocalStatisticsRow.LocalMembers> local(
            StatisticsRequest request,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String sort) {
        return statistics.local(request, village, sort);
    }

    /**
     * Where villages sell much among villages that do.
     *
     * <p>Local Moran's I and Gi* of yearly sales; villages whose sales are not known take no part.
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/hot-spots",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<SalesRow, SalesRow.SalesMembers> sales(StatisticsRequest request) {
        return statistics.sales(request);
    }
}
