package org.villageatlas.product;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.SearchText;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Resource;

/**
 * A kind of resource that a product can be made from.
 *
 * @param category id of what it supports, with all below it
 * @param kind of the resource, or null for any
 * @param theme of the resource, or null for any
 * @param words one of which its name holds, folded; none asks for no word
 * @param strength 1 where the resource is what the product is made of, less where it only helps
 * @param needed whether the product cannot be made without such a resource
 * @param reason a sentence for the reader
 */
public record Support(
        String category,
        Resource.@Nullable Kind kind,
        Resource.@Nullable Theme theme,
        Set<String> words,
        double strength,
        boolean needed,
        String reason) {

    /** @throws Invalid when the strength is not above 0 and at most 1, or nothing says which resources are meant */
    public Support {
        words = Set.copyOf(words);
        if (!(strength > 0 && strength <= 1)) {
            throw new Invalid("strength", strength, "a number above 0 and at most 1");
        }
        if (kind == null && theme == null && words.isEmpty()) {
            throw new Invalid("words", null, "words, a theme or a kind");
        }
    }

    /** Whether the resource is of this kind. */
    public boolean isGivenBy(Resource resource) {
        Resource.Visit visit = resource.visit();
        return (kind == null || kind == resource.kind())
                && (theme == null || (visit != null && theme == visit.theme()))
                && (words.isEmpty() || wordsOf(resource.name()).stream().anyMatch(words::contains));
    }

    private static List<String> wordsOf(String name) {
        return Arrays.asList(SearchText.fold(name).split("[^\\p{L}\\p{N}]+"));
    }
}
