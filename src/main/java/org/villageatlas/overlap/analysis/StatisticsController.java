package org.villageatlas.overlap.analysis;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;

@RestController
class StatisticsController {

    private final Statistics statistics;

    StatisticsController(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping(
            path = "/api/overlap/statistics",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features categories(StatisticsRequest request) {
        return statistics.categories(request);
    }

    @GetMapping(
            path = "/api/overlap/statistics/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features local(
            StatisticsRequest request,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String sort) {
        return statistics.local(request, village, sort);
    }

    @GetMapping(
            path = "/api/overlap/hot-spots",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features sales(StatisticsRequest request) {
        return statistics.sales(request);
    }
}
