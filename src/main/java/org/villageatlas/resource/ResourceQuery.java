package org.villageatlas.resource;

import org.jspecify.annotations.Nullable;

/**
 * Which resources or services to find; null asks for no restriction.
 *
 * @param programme id of a programme
 * @param village id of a village
 * @param kind name of a kind, upper case
 * @param theme name of a theme, upper case; services have none
 */
public record ResourceQuery(
        @Nullable String programme,
        @Nullable String village,
        @Nullable String kind,
        @Nullable String theme) {

    public static ResourceQuery inProgramme(String programme) {
        return new ResourceQuery(programme, null, null, null);
    }

    public static ResourceQuery ofVillage(String village) {
        return new ResourceQuery(null, village, null, null);
    }
}
