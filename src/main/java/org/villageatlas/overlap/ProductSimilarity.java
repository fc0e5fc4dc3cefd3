package org.villageatlas.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.SharedLevel;
import org.villageatlas.overlap.severity.SimilarityMeasure;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/**
 * How similar two products are, 0 to 1, by the measure that the parameters name.
 *
 * <p>Wu and Palmer's and Lin's measures count a variety as one level more below its product; a variety that is not known
 * is one of its own. Both give 0 to products that share nothing but the root, and 1 to the same variety.
 */
public final class ProductSimilarity {

    private final OverlapParameters parameters;
    private final Taxonomy taxonomy;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;

    /** @param marketedProducts whose counts say how rare a category is; all products of the programme */
    public ProductSimilarity(
            OverlapParameters parameters, Taxonomy taxonomy, Collection<MarketedProduct> marketedProducts) {
        this.parameters = parameters;
        this.taxonomy = taxonomy;
        this.all = marketedProducts.size();
        if (parameters.similarityMeasure() == SimilarityMeasure.LIN) {
            for (MarketedProduct marketed : marketedProducts) {
                taxonomy.path(marketed.category()).forEach(category -> counts.merge(category.id(), 1, Integer::sum));
                if (marketed.hasVariety()) {
                    counts.merge(variety(marketed), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the shared level alone decides. */
    public boolean isByLevel() {
        return parameters.similarityMeasure() == SimilarityMeasure.LEVELS;
    }

    double of(MarketedProduct one, MarketedProduct other, Category shared, SharedLevel level) {
        if (level == SharedLevel.VARIETY && !isByLevel()) {
            return 1;
        }
        return switch (parameters.similarityMeasure()) {
            case LEVELS -> level.similarity(parameters.similaritySteps());
            case WU_PALMER -> 2.0 * depth(shared) / (1 + depth(one.category()) + 1 + depth(other.category()));
            case LIN -> lin(one, other, shared);
        };
    }

    /** The root above all sections is at depth 1. */
    private int depth(Category category) {
        return 1 + taxonomy.path(category).size();
    }

    /** Of what is at least as rare as what it shares with the other; 0 where all products are one variety. */
    private double lin(MarketedProduct one, MarketedProduct other, Category shared) {
        double both = informationContent(productCount(one)) + informationContent(productCount(other));
        return both == 0 ? 0 : Math.min(1, 2 * informationContent(counts.getOrDefault(shared.id(), all)) / both);
    }

    private int productCount(MarketedProduct marketed) {
        return marketed.hasVariety() ? counts.getOrDefault(variety(marketed), 1) : 1;
    }

    /** -ln of the share of all products: 0 for all there is, large for the rare (Resnik 1995). */
    private double informationContent(int count) {
        int most = Math.max(all, 1);
        return count == most ? 0 : -Math.log((double) count / most);
    }

    private static String variety(MarketedProduct marketed) {
        return marketed.category().id() + "~" + marketed.variety();
    }
}
