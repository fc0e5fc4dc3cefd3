package org.villageatlas.overlap.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.NeighbourProducts;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Supports;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource;
import org.villageatlas.village.Village;

/**
 * Finds products that a village could make, best first: supported by a resource of its own or related to what it makes,
 * not made there yet, naming a kind, and with as few rivals near as can be. One for each group of the taxonomy.
 */
final class Recommendations {

    /** Leaves for what no source names the kind of. */
    private static final String WITHOUT_KIND = "mixed-";

    private final Taxonomy taxonomy;
    private final Supports supports;
    private final OverlapFinder finder;
    private final Map<String, List<MarketedProduct>> byVillage;
    private final Relatedness relatedness;
    private final Map<String, Set<String>> makers;

    Recommendations(
            Taxonomy taxonomy, Supports supports, OverlapFinder finder, Map<String, List<MarketedProduct>> byVillage) {
        this.taxonomy = taxonomy;
        this.supports = supports;
        this.finder = finder;
        this.byVillage = byVillage;
        List<MarketedProduct> marketedProducts =
                byVillage.values().stream().flatMap(List::stream).toList();
        this.relatedness = new Relatedness(taxonomy, marketedProducts);
        this.makers = marketedProducts.stream()
                .collect(Collectors.groupingBy(
                        marketed -> marketed.category().id(),
                        Collectors.mapping(marketed -> marketed.village().id(), Collectors.toSet())));
    }

    /** The recommendations for a village; where its rivals cannot be told, ranked by what supports them alone. */
    List<Recommendation> of(Village village, MarketShares shares, Collection<Resource> resources, boolean reachable) {
        Map<String, List<Recommendation>> byGroup = new LinkedHashMap<>();
        NeighbourProducts around = finder.around(village.id(), byVillage);
        candidates(village, resources).stream()
                .map(leaf -> recommendation(leaf, village, shares, resources, reachable, around))
                .filter(recommendation -> !recommendation.resources().isEmpty()
                        || !recommendation.near().isEmpty())
                .sorted(Comparator.comparingDouble((Recommendation recommendation) -> -recommendation.order())
                        .thenComparing(recommendation -> recommendation.makers())
                        .thenComparing(
                                recommendation -> recommendation.category().id()))
                .forEach(recommendation -> byGroup.computeIfAbsent(
                                relatedness.group(recommendation.category()).id(), none -> new ArrayList<>())
                        .add(recommendation));
        return byGroup.values().stream()
                .map(group -> group.get(0)
                        .withAlso(group.stream()
                                .skip(1)
                                .map(Recommendation::category)
                                .toList()))
                .toList();
    }

    /**
     * What is made somewhere in the programme, and what a resource of the village names outright; nothing that needs a
     * resource which the village lacks.
     */
    private List<Category> candidates(Village village, Collection<Resource> resources) {
        Set<String> ids = new TreeSet<>(makers.keySet());
        List<Category> made = byVillage.getOrDefault(village.id(), List.of()).stream()
                .map(MarketedProduct::category)
                .toList();
        supports.list().stream()
                .filter(row -> resources.stream().anyMatch(row::isGivenBy))
                .forEach(row -> ids.add(row.category()));
        return ids.stream()
                .filter(id -> !id.startsWith(WITHOUT_KIND))
                .filter(id -> !makers.getOrDefault(id, Set.of()).contains(village.id()))
                .flatMap(id -> taxonomy.find(id).stream())
                .filter(category -> category.level() == Category.Level.PRODUCT)
                .filter(category -> supports.allow(category, resources, made, taxonomy))
                .toList();
    }

    private Recommendation recommendation(
            Category leaf,
            Village village,
            MarketShares shares,
            Collection<Resource> resources,
            boolean reachable,
            NeighbourProducts around) {
        Product product = CandidateProduct.of(village.id() + "~candidate", village, leaf);
        return new Recommendation(
                leaf,
                relatedness.density(village.id(), leaf),
                relatedness.near(village.id(), leaf),
                supports.of(leaf, resources, taxonomy),
                makers.getOrDefault(leaf.id(), Set.of()).size(),
                around.pairsOf(new MarketedProduct(product, village, leaf, shares)),
                reachable,
                List.of());
    }
}
