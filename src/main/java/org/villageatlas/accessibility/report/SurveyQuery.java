package org.villageatlas.accessibility.report;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which villages and cities a report is about.
 *
 * @param programme id of a programme; the only one there is unless said
 * @param minPopulation cities of as many inhabitants or more; what the programme says unless said
 * @param direction {@code to} the cities, also when nothing is said, or {@code from} them
 */
record SurveyQuery(
        @Nullable String programme,
        @BindParam("min_population") @Nullable Integer minPopulation,
        @Nullable String direction) {}
