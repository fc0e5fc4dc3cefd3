package org.villageatlas.village;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Extent;

/**
 * Which villages to find; null asks for no restriction.
 *
 * @param programme id of a programme
 * @param extent villages inside it
 * @param text a part of the name, whatever its case and diacritics
 * @param region name of a region, whatever its case and diacritics
 * @param ids only these
 */
public record VillageQuery(
        @Nullable String programme,
        @Nullable Extent extent,
        @Nullable String text,
        @Nullable String region,
        @Nullable Set<String> ids) {

    public VillageQuery {
        ids = ids == null ? null : Set.copyOf(ids);
    }

    public static VillageQuery inProgramme(String programme) {
        return new VillageQuery(programme, null, null, null, null);
    }
}
