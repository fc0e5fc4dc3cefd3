package org.villageatlas.product;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cities buy, as far as it is known: the tables demand.csv of gis-data. */
public final class Demands {

    /** Nothing is known. */
    public static final Demands NONE = new Demands(List.of());

    private final Map<String, List<Demand>> byMarket = new HashMap<>();

    /**
     * What a city buys of a category.
     *
     * @param city its id
     * @param category id of a leaf of the taxonomy
     * @param months in which; empty stands for all year
     * @param eur euros a year, in those months together
     * @param source where that is said
     */
    public record Demand(String city, String category, Set<Month> months, double eur, String source) {

        public Demand {
            months = Set.copyOf(months.isEmpty() ? EnumSet.allOf(Month.class) : months);
        }
    }

    public Demands(Collection<Demand> demands) {
        for (Demand demand : demands) {
            byMarket.computeIfAbsent(key(demand.city(), demand.category()), none -> new ArrayList<>())
                    .add(demand);
        }
    }

    /**
     * What a city buys of a category in some months, in euros a year: the sum of the rows that lie within these months and
     * together cover each of them once; null when there are none such, or no months.
     */
    public @Nullable Double of(String city, String category, Set<Month> months) {
        Set<Month> covered = EnumSet.noneOf(Month.class);
        int size = 0;
        double sum = 0;
        for (Demand demand : byMarket.getOrDefault(key(city, category), List.of())) {
            if (months.containsAll(demand.months())) {
                covered.addAll(demand.months());
                size += demand.months().size();
                sum += demand.eur();
            }
        }
        return !months.isEmpty() && covered.equals(months) && size == months.size() ? sum : null;
    }

    private static String key(String city, String category) {
        return city + "~" + category;
    }
}
