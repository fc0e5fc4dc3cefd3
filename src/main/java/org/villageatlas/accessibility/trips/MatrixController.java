package org.villageatlas.accessibility.trips;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.accessibility.network.Router;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Job;
import org.villageatlas.job.JobSettings;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;
import tools.jackson.databind.json.JsonMapper;

@RestController
class MatrixController {

    private static final int MOST_POINTS = 2000;

    /** A larger matrix is computed as a job. */
    private static final int MOST_CELLS_AT_ONCE = 1_000_000;

    private final RoadNetwork network;
    private final Router times;
    private final JobSettings limits;
    private final AccessibilitySettings settings;
    private final MatrixJobs jobs;
    private final JsonMapper json;

    MatrixController(
            RoadNetwork network,
            Router times,
            JobSettings limits,
            AccessibilitySettings settings,
            MatrixJobs jobs,
            JsonMapper json) {
        this.limits = limits;
        this.network = network;
        this.times = times;
        this.settings = settings;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * What is asked.
     *
     * @param origins pairs of longitude and latitude
     * @param destinations pairs of longitude and latitude
     * @param profile {@code car}, also when missing
     * @param month of departure, 1 to 12; the open season when missing
     * @param scenario id of the changes to the roads that are assumed
     */
    record Question(
            @Nullable List<@Nullable List<@Nullable Double>> origins,
            @Nullable List<@Nullable List<@Nullable Double>> destinations,
            @Nullable String profile,
            @Nullable Integer month,
            @Nullable String scenario) {}

    @PostMapping("/api/matrix")
    void matrix(
            @RequestBody Question question,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            HttpServletResponse response)
            throws IOException {
        Conditions conditions = Conditions.parse(question.profile(), question.month(), question.scenario());
        List<Position> origins = points("origins", question.origins());
        List<Position> destinations = points("destinations", question.destinations());
        RequestedPoints map = new RequestedPoints(
                network.graph().summary().extent(), settings.accessibility().maxAccessDistance());
        map.check("origins", origins);
        map.check("destinations", destinations);
        if ((long) origins.size() * destinations.size() > MOST_CELLS_AT_ONCE
                || limits.waitOf(prefer).isZero()) {
            accept(jobs.start(origins, destinations, conditions), response);
            return;
        }
        TravelTimeMatrix matrix;
        try {
            matrix = waitedFor(origins, destinations, conditions, limits.waitOf(prefer), response);
        } catch (ClientConnection.TakesLonger late) {
            accept(jobs.start(origins, destinations, conditions), response);
            return;
        }
        write(matrix, response);
    }

    private void accept(Job job, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setHeader(HttpHeaders.LOCATION, "/api/jobs/" + job.id());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setContentType(MediaTypes.JSON);
        json.writeValue(response.getOutputStream(), job.toMap());
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

    @GetMapping("/api/matrix/{id}")
    void result(@PathVariable String id, HttpServletResponse response) throws IOException {
        write(jobs.find(id).orElseThrow(() -> new NotFound("matrix", id)), response);
    }

    private void write(TravelTimeMatrix matrix, HttpServletResponse response) throws IOException {
        response.setContentType(MediaTypes.JSON);
        new MatrixAnswer(matrix, json::writeValueAsString).write(response.getOutputStream());
    }

    private static List<Position> points(String field, @Nullable List<@Nullable List<@Nullable Double>> pairs) {
        if (pairs == null || pairs.isEmpty() || pairs.size() > MOST_POINTS) {
            throw new Invalid(
                    field,
                    pairs == null ? null : pairs.size() + " points",
                    "1 to " + MOST_POINTS + " pairs [longitude, latitude]");
        }
        List<Position> points = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            points.add(point(field + "[" + i + "]", pairs.get(i)));
        }
        return points;
    }

    private static Position point(String field, @Nullable List<@Nullable Double> pair) {
        Double longitude = pair == null || pair.size() != 2 ? null : pair.get(0);
        Double latitude = pair == null || pair.size() != 2 ? null : pair.get(1);
        if (longitude == null || latitude == null) {
            throw new Invalid(field, pair, "a pair [longitude, latitude] in degrees");
        }
        return Position.of(field, longitude, latitude);
    }
}
