package org.villageatlas.overlap.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/**
 * How near a village is to products it does not make, by what villages that make the same things make besides (Hidalgo,
 * Klinger, Barabasi and Hausmann 2007). Counted by group of the taxonomy, not by product: most products are made in one
 * or two villages, and two that happen to share their only village would seem as near as can be.
 */
public final class Relatedness {

    /** So many villages have to be good at both before a proximity is taken for more than an accident. */
    static final int LEAST_SHARED = 2;

    private final Taxonomy taxonomy;
    private final List<Category> groups;
    private final Map<String, Integer> villages = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final ProductSpace space;

    Relatedness(Taxonomy taxonomy, Collection<MarketedProduct> marketedProducts) {
        this.taxonomy = taxonomy;
        Map<String, Category> made = new TreeMap<>();
        for (MarketedProduct marketed : marketedProducts) {
            Category group = group(marketed.category());
            made.put(group.id(), group);
            villages.putIfAbsent(marketed.village().id(), villages.size());
        }
        groups = List.copyOf(made.values());
        groups.forEach(group -> places.put(group.id(), places.size()));
        double[][] products = new double[villages.size()][groups.size()];
        for (MarketedProduct marketed : marketedProducts) {
            Integer village = villages.get(marketed.village().id());
            Integer place = places.get(group(marketed.category()).id());
            if (village != null && place != null) {
                products[village][place]++;
            }
        }
        space = new ProductSpace(products);
    }

    /** A group that a village is good at and how near it is to another group. */
    public record Near(Category group, double proximity, int villages) {}

    /** The share of all proximity to the category's group that lies in groups the village is good at. */
    Figure density(String village, Category category) {
        Integer place = places.get(group(category).id());
        if (place == null) {
            return Figure.undefined("no village of the programme makes anything of this group");
        }
        Integer known = villages.get(village);
        return known == null ? Figure.undefined("no product of the village is known") : space.density(known, place);
    }

    /** The groups the village is good at that are near the category's group, nearest first. */
    List<Near> near(String village, Category category) {
        Integer place = places.get(group(category).id());
        Integer known = villages.get(village);
        if (place == null || known == null) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (int good : space.goodAt(known)) {
            Figure proximity = space.proximity(place, good);
            if (proximity.isDefined()) {
                int most = Math.max(space.ubiquity(place), space.ubiquity(good));
                int shared = (int) Math.round(proximity.get() * most);
                if (good == place || shared >= LEAST_SHARED) {
                    near.add(new Near(groups.get(good), proximity.get(), shared));
                }
            }
        }
        near.sort(Comparator.comparingDouble((Near each) -> -each.proximity())
                .thenComparing(each -> each.group().id()));
        return List.copyOf(near);
    }

    /** The category above a product. */
    Category group(Category category) {
        List<Category> path = taxonomy.path(category);
        return path.size() < 2 ? category : path.get(path.size() - 2);
    }
}
