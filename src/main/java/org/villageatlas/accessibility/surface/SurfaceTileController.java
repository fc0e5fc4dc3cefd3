package org.villageatlas.accessibility.surface;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.ConditionsQuery;
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

    /**
     * A vector tile of the minutes of the land to the nearest city.
     *
     * @param z zoom, 0 to 18
     * @param x column, 0 is the westernmost
     * @param y row, 0 is the northernmost
     * @param bands 1 to 12 whole minutes that grow, with commas between
     */
    @GetMapping(path = "/tiles/surface/{z}/{x}/{y}.mvt", produces = SurfaceFormats.VECTOR_TILE)
    byte[] tile(
            @PathVariable @Parameter(example = "8") int z,
            @PathVariable @Parameter(example = "142") int x,
            @PathVariable @Parameter(example = "95") int y,
            SurfaceQuery query,
            ConditionsQuery how,
            @RequestParam(defaultValue = TravelTimeBand.USUAL) String bands) {
        if (z < 0 || z > DEEPEST) {
            throw new Invalid("z", z, "a zoom from 0 to " + DEEPEST);
        }
        check("x", x, z);
        check("y", y, z);
        SurfaceRequest request = requests.of(query, how.conditions()).request();
        return SurfaceTiles.of(surface(request), request.cities(), TravelTimeBand.parse(bands), z, x, y);
    }

    /** Readers of tiles take any success for a tile, so where the surface is still being worked out it is a 503. */
    private Surface surface(SurfaceRequest request) {
        try {
            return answers.ofTile(request);
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
