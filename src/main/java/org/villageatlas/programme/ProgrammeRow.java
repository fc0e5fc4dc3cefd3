package org.villageatlas.programme;

import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Version;

/**
 * A programme as it is answered.
 *
 * @param id stable slug
 * @param name of the programme
 * @param country its name in English
 * @param areaUnit what takes part: village, tambon, town
 * @param started year, or null when unknown
 * @param description what it is, or null
 * @param neighbourMinutes villages within this travel time of each other are neighbours
 * @param halfTimeMinutes proximity halves with each
 * @param cutoffMinutes proximity is 0 beyond
 * @param minCityPopulation a place with as many inhabitants or more is a city here
 * @param similaritySteps how similar products count as, by where their paths in the taxonomy part
 * @param bands from which severity each begins
 * @param source where the facts come from
 */
record ProgrammeRow(
        String id,
        String name,
        String country,
        String areaUnit,
        @Nullable Integer started,
        @Nullable String description,
        long neighbourMinutes,
        long halfTimeMinutes,
        long cutoffMinutes,
        int minCityPopulation,
        Steps similaritySteps,
        Bands bands,
        String source) {

    static ProgrammeRow of(Programme programme) {
        Programme.Rules rules = programme.rules();
        return new ProgrammeRow(
                programme.id(),
                programme.name(),
                programme.country(),
                programme.areaUnit(),
                programme.started(),
                programme.description(),
                rules.neighbours().toMinutes(),
                rules.halfTime().toMinutes(),
                rules.cutoff().toMinutes(),
                rules.minCityPopulation(),
                rules.steps(),
                rules.bands(),
                programme.source());
    }

    static Feature<ProgrammeRow> feature(Programme programme) {
        return new Feature<>(programme.id(), null, of(programme));
    }

    /** Another one whenever any field differs. */
    Version version() {
        return new Version(hashCode());
    }
}
