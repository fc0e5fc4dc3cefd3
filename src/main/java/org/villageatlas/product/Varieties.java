package org.villageatlas.product;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.SearchText;

/** Which varieties are one and the same under several names: the table of gis-data/taxonomy/varieties.csv. */
public final class Varieties {

    /** No synonyms: names that differ are varieties that differ. */
    public static final Varieties NONE = new Varieties(List.of());

    private final Map<String, String> names = new HashMap<>();

    /**
     * Another name of a variety.
     *
     * @param category id of a category of any level that it holds in
     * @param name the other name
     * @param variety the name it goes by here
     * @param source where that is said
     */
    public record Synonym(String category, String name, String variety, String source) {}

    public Varieties(Collection<Synonym> synonyms) {
        for (Synonym synonym : synonyms) {
            names.put(key(synonym.category(), synonym.name()), SearchText.fold(synonym.variety()));
        }
    }

    /**
     * What tells a variety from others: its name without case, diacritics and gaps, a synonym by the name it goes by; empty
     * when the variety is not known.
     */
    public String of(Category category, @Nullable String variety, Taxonomy taxonomy) {
        if (variety == null) {
            return "";
        }
        for (Category wider : taxonomy.path(category)) {
            String name = names.get(key(wider.id(), variety));
            if (name != null) {
                return name;
            }
        }
        return SearchText.fold(variety);
    }

    private static String key(String category, String name) {
        return category + "~" + SearchText.fold(name);
    }
}
