package org.villageatlas.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.villageatlas.resource.Resource;

/** Which resources support which products: the table of gis-data/taxonomy/supports.csv. */
public final class Supports {

    private final List<Support> rows;

    public Supports(Collection<Support> rows) {
        this.rows = List.copyOf(rows);
    }

    /** All, in the order of the table. */
    public List<Support> list() {
        return rows;
    }

    /** A resource and why it supports a product. */
    public record Match(Resource resource, Support support) {}

    /** The resources that support a category, each once by its strongest reason, strongest first. */
    public List<Match> of(Category category, Collection<Resource> resources, Taxonomy taxonomy) {
        List<String> path = taxonomy.path(category).stream().map(Category::id).toList();
        List<Support> covering =
                rows.stream().filter(row -> path.contains(row.category())).toList();
        List<Match> matches = new ArrayList<>();
        for (Resource resource : resources) {
            covering.stream()
                    .filter(row -> row.isGivenBy(resource))
                    .max(Comparator.comparingDouble(Support::strength))
                    .ifPresent(row -> matches.add(new Match(resource, row)));
        }
        matches.sort(Comparator.comparingDouble((Match match) -> match.support().strength())
                .reversed()
                .thenComparing(match -> match.resource().id()));
        return List.copyOf(matches);
    }

    /**
     * Whether a village has what a category needs: where rows say that something is needed, one of them is met by a
     * resource, or the village makes something of the row's category and so must have it.
     *
     * @param made categories of what the village makes
     */
    public boolean allow(
            Category category, Collection<Resource> resources, Collection<Category> made, Taxonomy taxonomy) {
        List<String> path = taxonomy.path(category).stream().map(Category::id).toList();
        List<Support> needed = rows.stream()
                .filter(row -> row.needed() && path.contains(row.category()))
                .toList();
        return needed.isEmpty()
                || needed.stream()
                        .anyMatch(row -> resources.stream().anyMatch(row::isGivenBy)
                                || made.stream()
                                        .flatMap(each -> taxonomy.path(each).stream())
                                        .anyMatch(each -> each.id().equals(row.category())));
    }
}
