package org.villageatlas.accessibility.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Extent;
import org.villageatlas.job.Job;
import org.villageatlas.job.Jobs;

@RestController
class RoadNetworkController {

    private final RoadNetwork network;
    private final Jobs jobs;

    RoadNetworkController(RoadNetwork network, Jobs jobs) {
        this.network = network;
        this.jobs = jobs;
    }

    @GetMapping("/api/road-network")
    Map<String, @Nullable Object> get() {
        RoadNetwork.Status status = network.status();
        RoadGraph.Summary summary =
                status.graph() == null ? null : status.graph().summary();
        Fields fields = Fields.of("state", Choice.label(status.state()))
                .put("message", status.message())
                .put(
                        "progress",
                        summary != null
                                ? Double.valueOf(1)
                                : jobs.find(RoadNetwork.JOB).map(Job::progress).orElse(null))
                .put("job", RoadNetwork.JOB)
                .put("attribution", RoadLayer.ATTRIBUTION)
                .put("licence", RoadLayer.LICENCE);
        return (summary == null ? fields.putAll(nothing()) : fields.putAll(described(summary))).toMap();
    }

    @GetMapping(
            path = "/api/roads",
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Features roads(
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String ref,
            @RequestParam(required = false) @Nullable String surface,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        RoadQuery query = new RoadQuery(
                bbox == null ? null : Extent.parse("bbox", bbox),
                classes == null ? null : RoadClass.parse("classes", classes),
                ref,
                surface,
                new Page(limit, offset));
        return network.graph().roads(query);
    }

    /** The numbers of roads, with their classes and surfaces beside the list. */
    @GetMapping(
            path = "/api/roads/refs",
            produces = {MediaTypes.JSON, MediaTypes.CSV})
    Features refs(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        RoadInventory roads = network.graph().inventory();
        return Features.of(
                        roads.refs(), new Page(limit, offset), kind -> new Feature(kind.word(), null, row("ref", kind)))
                .withMembers(Fields.of("classes", rows("class", roads.classes()))
                        .put("surfaces", rows("surface", roads.surfaces())));
    }

    private static List<Map<String, @Nullable Object>> rows(String name, List<RoadInventory.Kind> kinds) {
        return kinds.stream().map(kind -> row(name, kind).toMap()).toList();
    }

    private static Fields row(String name, RoadInventory.Kind kind) {
        return Fields.of(name, kind.word())
                .put("sections", kind.sections())
                .put("km", Kilometres.rounded(kind.length()));
    }

    private static Map<String, @Nullable Object> described(RoadGraph.Summary summary) {
        Extent extent = summary.extent();
        return Fields.of("name", summary.name())
                .put("generalised", summary.generalised())
                .put("extent", List.of(extent.west(), extent.south(), extent.east(), extent.north()))
                .put("nodes", summary.junctions())
                .put("edges", summary.sections())
                .toMap();
    }

    private static Map<String, @Nullable Object> nothing() {
        return Fields.of("name", null)
                .put("generalised", null)
                .put("extent", null)
                .put("nodes", null)
                .put("edges", null)
                .toMap();
    }
}
