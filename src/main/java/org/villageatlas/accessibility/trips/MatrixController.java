package org.villageatlas.accessibility.trips;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.geo.Position;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.LongWork;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.NotFound;

@RestController
class MatrixController {

    /** Travel time and distance. */
    private static final int CELL_BYTES = 16;

    private final RoadNetwork network;
    private final CachedTravelTimes times;
    private final RoadResponses roadResponses;
    private final AsyncResponses responses;
    private final AccessibilitySettings settings;

    MatrixController(
            RoadNetwork network,
            CachedTravelTimes times,
            RoadResponses roadResponses,
            AsyncResponses responses,
            AccessibilitySettings settings) {
        this.network = network;
        this.times = times;
        this.roadResponses = roadResponses;
        this.responses = responses;
        this.settings = settings;
    }

    /** All that a matrix goes by beside the roads. */
    private record Points(List<Position> origins, List<Position> destinations) {}

    /**
     * Travel times from many places to many. A matrix that takes longer than the request waits goes on as a job.
     *
     * @param request the places and how one travels
     */
    @LongWork
    @PostMapping(path = "/api/matrix", produces = MediaTypes.JSON)
    MatrixResponse matrix(@RequestBody MatrixRequest request) {
        Conditions conditions = request.conditions();
        List<Position> origins = request.originPoints();
        List<Position> destinations = request.destinationPoints();
        RequestedPoints map = new RequestedPoints(
                network.graph().summary().extent(), settings.accessibility().maxAccessDistance());
        map.check("origins", origins);
        map.check("destinations", destinations);
        return MatrixResponse.of(roadResponses.of(
                conditions,
                new Points(origins, destinations),
                "Matrix of " + origins.size() + " x " + destinations.size(),
                RoadResponses.cost(conditions, origins.size(), destinations.size(), CELL_BYTES),
                () -> times.matrix(origins, destinations, conditions, Progress.ofThisThread()::at),
                (job, matrix) -> "/api/matrix/" + job));
    }

    /**
     * The matrix that a job has found, as long as it is kept.
     *
     * @param id of the job
     */
    @GetMapping(path = "/api/matrix/{id}", produces = MediaTypes.JSON)
    MatrixResponse result(@PathVariable String id) {
        if (responses.find(id).orElse(null) instanceof TravelTimeMatrix matrix) {
            return MatrixResponse.of(matrix);
        }
        throw new NotFound("matrix", id);
    }
}
