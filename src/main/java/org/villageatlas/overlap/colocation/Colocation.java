package org.villageatlas.overlap.colocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.pattern.ColocationQuotients;
import org.villageatlas.overlap.statistics.pattern.LocalQuotient;
import org.villageatlas.overlap.statistics.pattern.Makers;

/**
 * Which villages make what, beside how a null model would have placed it: the same products handed out to the villages at
 * random. Says more than chance would place, and nothing of good or harm. Every village takes part; one without
 * neighbours could have been placed elsewhere.
 */
public final class Colocation {

    private final Map<String, Integer> villages = new LinkedHashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final List<String> categoryIds;
    private final Neighbours neighbours;
    private final Makers makers;
    private final ColocationQuotients quotients;
    private @Nullable List<Local> known;
    private @Nullable Map<String, CategoryColocation> byCategory;

    /**
     * @param villages ids of all, those without any product too
     * @param marketedProducts their products
     */
    public Colocation(
            List<String> villages, Collection<MarketedProduct> marketedProducts, Neighbourhood neighbourhood) {
        for (String village : villages) {
            this.villages.put(village, this.villages.size());
        }
        TreeSet<String> made = new TreeSet<>();
        marketedProducts.forEach(marketed -> made.add(marketed.category().id()));
        made.forEach(category -> categories.put(category, categories.size()));
        categoryIds = List.copyOf(made);
        neighbours = neighbours(villages, neighbourhood);
        makers = new Makers(villages.size(), made.size());
        marketedProducts.forEach(marketed -> makers.add(
                place(marketed.village().id()), category(marketed.category().id())));
        quotients = new ColocationQuotients(neighbours, makers);
    }

    /**
     * A village and a category it makes, against the null model.
     *
     * @param q the exact p adjusted for how many of these there are (Benjamini and Hochberg)
     */
    public record Local(String village, String category, LocalQuotient quotient, Figure q) {}

    /** Every village with every category it makes, in the order of the villages and the ids of the categories. */
    public synchronized List<Local> locals() {
        if (known != null) {
            return known;
        }
        List<Local> locals = new ArrayList<>();
        villages.forEach((village, place) -> {
            for (int category : makers.of(place)) {
                locals.add(
                        new Local(village, categoryIds.get(category), quotients.local(place, category), Figure.of(1)));
            }
        });
        List<Figure> q = FalseDiscovery.benjaminiHochberg(
                locals.stream().map(local -> local.quotient().p()).toList());
        for (int i = 0; i < locals.size(); i++) {
            Local local = locals.get(i);
            locals.set(i, new Local(local.village(), local.category(), local.quotient(), q.get(i)));
        }
        known = List.copyOf(locals);
        return known;
    }

    /** One village and one category against the null model, whether it makes it or not. */
    public LocalQuotient local(String village, String category) {
        Integer known = categories.get(category);
        int place = place(village);
        return known == null
                ? LocalQuotient.of(new LocalQuotient.Draw(0, neighbours.degree(place), 0, villages.size() - 1))
                : quotients.local(place, known);
    }

    /** Each category against the null model, by its id. */
    public synchronized Map<String, CategoryColocation> byCategory() {
        if (byCategory == null) {
            byCategory = CategoryColocation.all(categoryIds, neighbours, makers, quotients);
        }
        return byCategory;
    }

    private int place(String village) {
        Integer place = villages.get(village);
        if (place == null) {
            throw new IllegalArgumentException("there is no village " + village);
        }
        return place;
    }

    private int category(String id) {
        Integer category = categories.get(id);
        if (category == null) {
            throw new IllegalArgumentException("nobody makes " + id);
        }
        return category;
    }

    private Neighbours neighbours(List<String> ids, Neighbourhood neighbourhood) {
        Neighbours.Builder links = new Neighbours.Builder(ids.size());
        for (String village : ids) {
            for (Neighbourhood.Neighbour neighbour : neighbourhood.of(village)) {
                links.link(place(village), place(neighbour.village()), neighbour.minutes());
            }
        }
        return links.build();
    }
}
