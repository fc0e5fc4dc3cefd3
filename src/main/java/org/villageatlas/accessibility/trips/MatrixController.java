package org.villageatlas.accessibility.trips;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Accepted;
import org.villageatlas.job.JobSettings;
import org.villageatlas.problem.NotFound;

@RestController
class MatrixController {

    /** A larger matrix is computed as a job. */
    private static final int MOST_CELLS_AT_ONCE = 1_000_000;

    private final RoadNetwork network;
    private final CachedTravelTimes times;
    private final JobSettings limits;
    private final AccessibilitySettings settings;
    private final MatrixJobs jobs;

    MatrixController(
            RoadNetwork network,
            CachedTravelTimes times,
            JobSettings limits,
            AccessibilitySettings settings,
            MatrixJobs jobs) {
        this.limits = limits;
        this.network = network;
        this.times = times;
        this.settings = settings;
        this.jobs = jobs;
    }

    /**
     * Travel times from many places to many. A matrix of more than a million cells, or one that takes longer than the
     * client waits, becomes a job.
     *
     * @param request the places and how one travels
     * @param prefer {@code respond-async} for a job at once, {@code wait=N} for the seconds that the client waits
     */
    @PostMapping(path = "/api/matrix", produces = MediaTypes.JSON)
    MatrixResponse matrix(
            @RequestBody MatrixRequest request,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            HttpServletResponse response)
            throws IOException {
        Conditions conditions = request.conditions();
        List<Position> origins = request.originPoints();
        List<Position> destinations = request.destinationPoints();
        RequestedPoints map = new RequestedPoints(
                network.graph().summary().extent(), settings.accessibility().maxAccessDistance());
        map.check("origins", origins);
        map.check("destinations", destinations);
        Duration wait = limits.waitOf(prefer);
        if ((long) origins.size() * destinations.size() > MOST_CELLS_AT_ONCE || wait.isZero()) {
            throw new Accepted(jobs.start(origins, destinations, conditions));
        }
        try {
            return MatrixResponse.of(waitedFor(origins, destinations, conditions, wait, response));
        } catch (ClientConnection.TakesLonger late) {
            throw new Accepted(jobs.start(origins, destinations, conditions));
        }
    }

    /** The computation ends when its client leaves. */
    private TravelTimeMatrix waitedFor(
            List<Position> origins,
            List<Position> destinations,
            Conditions conditions,
            Duration wait,
            HttpServletResponse response)
            throws IOException {
        ClientConnection.KeepAlive keepAlive = () -> {
            response.setContentType(MediaTypes.JSON);
            response.getOutputStream().write(' ');
            response.flushBuffer();
        };
        try {
            ClientConnection client = new ClientConnection(keepAlive, wait, limits.most(), System::nanoTime);
            return times.matrix(origins, destinations, conditions, client);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /**
     * The matrix that a job has found, kept for half an hour.
     *
     * @param id of the job
     */
    @GetMapping(path = "/api/matrix/{id}", produces = MediaTypes.JSON)
    MatrixResponse result(@PathVariable String id) {
        return MatrixResponse.of(jobs.find(id).orElseThrow(() -> new NotFound("matrix", id)));
    }
}
