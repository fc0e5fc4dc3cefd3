package org.villageatlas.accessibility.surface;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.job.Accepted;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.Unavailable;

@RestController
class SurfaceTileController {

    private static final int DEEPEST = 18;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final SurfaceRequestReader requests;
    private final SurfaceResponses answers;

    SurfaceTileController(SurfaceRequestReader requests, SurfaceResponses answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @GetMapping(path = "/tiles/surface/{z}/{x}/{y}.mvt", produces = SurfaceFormats.VECTOR_TILE)
    byte[] tile(
            @PathVariable int z,
            @PathVariable int x,
            @PathVariable int y,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(name = "cell_km", defaultValue = SurfaceRequest.USUAL_CELL_KM) double cellKm,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(defaultValue = "to") String direction,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable String scenario,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(name = "walk_km", required = false) @Nullable Double walkKm,
            @RequestParam(defaultValue = TravelTimeBand.USUAL) String bands) {
        if (z < 0 || z > DEEPEST) {
            throw new Invalid("z", z, "a zoom from 0 to " + DEEPEST);
        }
        check("x", x, z);
        check("y", y, z);
        SurfaceRequest request = requests.of(
                        programme, minPopulation, cellKm, walkKm, direction, Conditions.parse(profile, month, scenario))
                .request();
        return SurfaceTiles.of(surface(request), request.cities(), TravelTimeBand.parse(bands), z, x, y);
    }

    /** Readers of tiles take any success for a tile, so where the surface is still being worked out it is a 503. */
    private Surface surface(SurfaceRequest request) {
        try {
            return answers.surface(request);
        } catch (Accepted later) {
            throw new Unavailable(
                    "The surface of these tiles is being worked out.",
                    later.job().id(),
                    SOON);
        }
    }

    private static void check(String field, int number, int zoom) {
        if (number < 0 || number >= 1 << zoom) {
            throw new Invalid(field, number, "a tile from 0 to " + ((1 << zoom) - 1) + " at zoom " + zoom);
        }
    }
}
