package org.villageatlas.accessibility.surface;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.network.RoadAnswers;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.Invalid;

/** Surfaces, and who lives on them, for those who wait for the answer. */
@Component
class SurfaceAnswers {

    private final Surfaces surfaces;
    private final BandPopulation population;
    private final RoadAnswers answers;

    SurfaceAnswers(Surfaces surfaces, BandPopulation population, RoadAnswers answers) {
        this.surfaces = surfaces;
        this.population = population;
        this.answers = answers;
    }

    /** A surface and how far its people live from the cities. */
    record Inhabited(Surface surface, List<BandPopulation.Home> homes) {}

    /** All that it goes by beside the roads. */
    private record Asked(SurfaceQuestion question, BandPopulation.Places places) {}

    /** @throws Invalid when its cells would be too many */
    Surface surface(SurfaceQuestion question) {
        return answers.of(question.conditions(), question, title(question), () -> surfaces.get(question));
    }

    /** @throws Invalid when its cells would be too many */
    Inhabited inhabited(SurfaceQuestion question, String programme) {
        BandPopulation.Places places = population.places(programme);
        return answers.of(question.conditions(), new Asked(question, places), title(question), () -> {
            Surface surface = Progress.part(0, 0.3, "Minutes of the land", () -> surfaces.get(question));
            return new Inhabited(
                    surface,
                    Progress.part(0.3, 1, "Minutes of cities and villages", () -> population.homes(places, question)));
        });
    }

    private static String title(SurfaceQuestion question) {
        return "Surface of minutes in cells of " + question.spacing().kilometres() + " km";
    }
}
