package org.villageatlas.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;
import org.villageatlas.village.Village;

/**
 * A service as it is answered.
 *
 * @param id stable slug
 * @param village id of the village it belongs to
 * @param villageName name of that village
 * @param facts what is known of the service
 */
record ServiceRow(
        String id,
        String village,
        String villageName,
        @JsonUnwrapped Facts facts) implements Located {

    /**
     * What is known of a service, wherever it is shown.
     *
     * @param kind what it serves
     * @param name or null when only the kind is known
     * @param atVillageCentre whether it is shown at its village, as its own place is unknown
     * @param source where the facts come from
     * @param note a remark on the row, or null
     */
    record Facts(
            Service.Kind kind,
            @Nullable String name,
            boolean atVillageCentre,
            String source,
            @Nullable String note) {

        static Facts of(Service service) {
            return new Facts(
                    service.kind(), service.name(), service.position() == null, service.source(), service.note());
        }
    }

    /**
     * A service on its village's page.
     *
     * @param id stable slug
     * @param facts what is known of it
     */
    record OfVillage(String id, @JsonUnwrapped Facts facts) {}

    static ServiceRow of(Service service, Village village) {
        return new ServiceRow(service.id(), village.id(), village.name(), Facts.of(service));
    }
}
