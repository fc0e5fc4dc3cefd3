package org.villageatlas.accessibility.surface;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.Invalid;

/** Surfaces, and who lives on them, for those who wait for the answer. */
@Component
class SurfaceResponses {

    private final Surfaces surfaces;
    private final BandPopulation population;
    private final RoadResponses answers;

    SurfaceResponses(Surfaces surfaces, BandPopulation population, RoadResponses answers) {
        this.surfaces = surfaces;
        this.population = population;
        this.answers = answers;
    }

    /** A surface and how far its people live from the cities. */
    record Inhabited(Surface surface, List<BandPopulation.Home> homes) {}

    /** All that it goes by beside the roads. */
    private record Asked(SurfaceRequest request, BandPopulation.Places places) {}

    /** @throws Invalid when its cells would be too many */
    Surface surface(SurfaceRequest request) {
        return answers.of(request.conditions(), request, title(request), () -> surfaces.get(request));
    }

    /** @throws Invalid when its cells would be too many */
    Inhabited inhabited(SurfaceRequest request, String programme) {
        BandPopulation.Places places = population.places(programme);
        return answers.of(request.conditions(), new Asked(request, places), title(request), () -> {
            Surface surface = Progress.part(0, 0.3, "Minutes of the land", () -> surfaces.get(request));
            return new Inhabited(
                    surface,
                    Progress.part(0.3, 1, "Minutes of cities and villages", () -> population.homes(places, request)));
        });
    }

    private static String title(SurfaceRequest request) {
        return "Surface of minutes in cells of " + request.spacing().kilometres() + " km";
    }
}
