package org.villageatlas.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.villageatlas.overlap.severity.LikenessMeasure;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.SharedLevel;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.relatedness.TaxonomySimilarity;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/**
 * How alike two products are, 0 to 1, by the measure that the parameters name.
 *
 * <p>Wu and Palmer's and Lin's measures count a variety as one level more below its product; a variety that is not known
 * is one of its own. The formulas are those of {@link TaxonomySimilarity}; which node a product stands at is told here,
 * since a candidate stands at one that no product of the programme does. Both give 0 to products that share nothing but
 * the root, and 1 to the same variety.
 */
public final class Likeness {

    private final OverlapParameters parameters;
    private final Taxonomy taxonomy;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;

    /** @param offers whose counts say how rare a category is; all products of the programme */
    public Likeness(OverlapParameters parameters, Taxonomy taxonomy, Collection<Offer> offers) {
        this.parameters = parameters;
        this.taxonomy = taxonomy;
        this.all = offers.size();
        if (parameters.likeness() == LikenessMeasure.LIN) {
            for (Offer offer : offers) {
                taxonomy.path(offer.category()).forEach(category -> counts.merge(category.id(), 1, Integer::sum));
                if (offer.hasVariety()) {
                    counts.merge(variety(offer), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the shared level alone decides. */
    public boolean isByLevel() {
        return parameters.likeness() == LikenessMeasure.LEVELS;
    }

    double of(Offer one, Offer other, Category shared, SharedLevel level) {
        if (level == SharedLevel.VARIETY && !isByLevel()) {
            return 1;
        }
        return switch (parameters.likeness()) {
            case LEVELS -> parameters.similarity().of(level);
            case WU_PALMER ->
                TaxonomySimilarity.wuPalmer(depth(shared), 1 + depth(one.category()), 1 + depth(other.category()));
            case LIN -> lin(one, other, shared);
        };
    }

    /** The root above all sections is at depth 1. */
    private int depth(Category category) {
        return 1 + taxonomy.path(category).size();
    }

    /** Of what is at least as rare as what it shares with the other; 0 where all products are one variety. */
    private double lin(Offer one, Offer other, Category shared) {
        Figure lin = TaxonomySimilarity.lin(
                content(counts.getOrDefault(shared.id(), all)), content(offerCount(one)) + content(offerCount(other)));
        return lin.isDefined() ? Math.min(1, lin.get()) : 0;
    }

    private int offerCount(Offer offer) {
        return offer.hasVariety() ? counts.getOrDefault(variety(offer), 1) : 1;
    }

    private double content(int count) {
        return TaxonomySimilarity.content(count, Math.max(all, 1));
    }

    private static String variety(Offer offer) {
        return offer.category().id() + "~" + offer.variety();
    }
}
