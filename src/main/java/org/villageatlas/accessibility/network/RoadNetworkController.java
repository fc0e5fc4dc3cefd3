package org.villageatlas.accessibility.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.RoadInventory;
import org.villageatlas.accessibility.graph.RoadQuery;
import org.villageatlas.accessibility.graph.RoadRow;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
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

    /**
     * The road network and how far its preparation is.
     *
     * @param state {@code building}, {@code ready} or {@code failed}
     * @param message in plain words
     * @param progress share of the preparation that is done, 0 to 1, or null where it cannot be told
     * @param job id of the job that prepares it
     * @param attribution who is to be named on a map
     * @param licence of the data
     * @param name of the map's folder or file, null until it is ready; so are all that follow
     * @param generalised whether it draws roads coarsely and leaves small ones out
     * @param extent west, south, east, north of its roads, in degrees, WGS84
     * @param nodes number of junctions
     * @param edges number of road sections
     */
    record RoadNetworkRow(
            RoadNetwork.State state,
            String message,
            @Nullable Double progress,
            String job,
            String attribution,
            String licence,
            @Nullable String name,
            @Nullable Boolean generalised,
            @Nullable List<Double> extent,
            @Nullable Integer nodes,
            @Nullable Integer edges) {}

    /** The road network and how far its preparation is. */
    @GetMapping("/api/road-network")
    RoadNetworkRow get() {
        RoadNetwork.Status status = network.status();
        RoadGraph.Summary summary =
                status.graph() == null ? null : status.graph().summary();
        Extent extent = summary == null ? null : summary.extent();
        return new RoadNetworkRow(
                status.state(),
                status.message(),
                summary != null
                        ? Double.valueOf(1)
                        : jobs.find(RoadNetwork.JOB).map(Job::progress).orElse(null),
                RoadNetwork.JOB,
                RoadLayer.ATTRIBUTION,
                RoadLayer.LICENCE,
                summary == null ? null : summary.name(),
                summary == null ? null : (Boolean) summary.generalised(),
                extent == null ? null : List.of(extent.west(), extent.south(), extent.east(), extent.north()),
                summary == null ? null : (Integer) summary.junctions(),
                summary == null ? null : (Integer) summary.sections());
    }

    /**
     * The road sections that cars may use, each two-way section once.
     *
     * @param bbox west,south,east,north in degrees: only sections that touch it
     * @param classes one or more road classes with commas between; the main roads of a detailed network unless said
     * @param ref number of the road
     * @param surface such as {@code gravel}
     * @param limit how many sections at most, 1 to 10000
     * @param offset how many sections to leave out first
     */
    @GetMapping(
            path = "/api/roads",
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Features<RoadRow> roads(
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

    /**
     * Which roads there are for cars, by number, with totals by class and by surface, longest first.
     *
     * @param limit how many numbers at most, 1 to 10000
     * @param offset how many numbers to leave out first
     */
    @GetMapping(
            path = "/api/roads/refs",
            produces = {MediaTypes.JSON, MediaTypes.CSV})
    Report<RoadInventory.RefRow, RoadInventory.KindMembers> refs(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        RoadInventory roads = network.graph().inventory();
        return Features.of(
                        roads.refs(),
                        new Page(limit, offset),
                        kind -> new Feature<>(kind.word(), null, RoadInventory.RefRow.of(kind)))
                .with(roads.kinds());
    }
}
