package org.villageatlas.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;
import org.villageatlas.village.Village;

/**
 * A resource as it is answered.
 *
 * @param id stable slug
 * @param village id of the village it belongs to
 * @param villageName name of that village
 * @param facts what is known of the resource
 */
record ResourceRow(
        String id,
        String village,
        String villageName,
        @JsonUnwrapped Facts facts) implements Located {

    /**
     * What is known of a resource, wherever it is shown.
     *
     * @param kind what sort of thing the village builds on
     * @param name of the resource
     * @param theme what a visitor comes for; null when it is no attraction
     * @param visitMinutes length of a usual visit, or null when unknown
     * @param visitMinutesEstimated whether the length is an estimate by theme; null when there is none
     * @param months when it can be visited, 1 to 12; empty means all year or unknown; null when it is no attraction
     * @param openingHours in the OpenStreetMap opening_hours syntax, or null when unknown
     * @param quality 0 to 5, or null when nobody rated it
     * @param atVillageCentre whether it is shown at its village, as its own place is unknown
     * @param source where the facts come from
     * @param note a remark on the row, or null
     */
    record Facts(
            Resource.Kind kind,
            String name,
            Resource.@Nullable Theme theme,
            @Nullable Long visitMinutes,
            @Nullable Boolean visitMinutesEstimated,
            @Nullable List<Integer> months,
            @Nullable String openingHours,
            @Nullable Double quality,
            boolean atVillageCentre,
            String source,
            @Nullable String note) {

        static Facts of(Resource resource) {
            Resource.Visit visit = resource.visit();
            Duration length = visit == null ? null : visit.length();
            return new Facts(
                    resource.kind(),
                    resource.name(),
                    visit == null ? null : visit.theme(),
                    length == null ? null : length.toMinutes(),
                    length == null || visit == null ? null : visit.estimated(),
                    visit == null ? null : Months.numbers(visit.months()),
                    visit == null ? null : visit.openingHours(),
                    resource.quality(),
                    resource.position() == null,
                    resource.source(),
                    resource.note());
        }
    }

    /**
     * A resource on its village's page.
     *
     * @param id stable slug
     * @param facts what is known of it
     */
    record OfVillage(String id, @JsonUnwrapped Facts facts) {}

    static ResourceRow of(Resource resource, Village village) {
        return new ResourceRow(resource.id(), village.id(), village.name(), Facts.of(resource));
    }
}
