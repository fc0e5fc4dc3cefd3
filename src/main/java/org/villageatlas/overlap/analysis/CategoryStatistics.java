package org.villageatlas.overlap.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.villageatlas.answer.Feature;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.overlap.statistics.pattern.ColocationQuotients;
import org.villageatlas.overlap.statistics.pattern.JoinCounts;
import org.villageatlas.overlap.statistics.pattern.LocalJoinCounts;
import org.villageatlas.overlap.statistics.pattern.Makers;
import org.villageatlas.product.Category;
import org.villageatlas.village.Village;

/** Every category of a programme against the null model, with the weights and the strata that were asked for. */
final class CategoryStatistics {

    private final OverlapReport report;
    private final Weights weights;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Makers makers;
    private final ColocationQuotients quotients;
    private final Permutations permutations;
    private final List<PermutationTest> tails;
    private final List<Figure> p = new ArrayList<>();
    private final List<Figure> q;

    CategoryStatistics(OverlapReport report, Weights weights, int[] strata, StatisticsRequest request) {
        this.report = report;
        this.weights = weights;
        new TreeSet<>(report.marketedProducts().stream()
                        .map(marketed -> marketed.category().id())
                        .toList())
                .forEach(category -> numbers.put(category, numbers.size()));
        makers = makers(report, numbers);
        quotients = new ColocationQuotients(weights, makers);
        permutations = Permutations.withinStrata(strata, request.rounds(), request.randomSeed());
        tails = report.villages().size() < 2 ? List.of() : quotients.compareAlike(permutations);
        for (int category = 0; category < numbers.size(); category++) {
            PermutationTest tail = tails.isEmpty() ? null : tails.get(category + 1);
            p.add(quotients.pairwise(category, category).map(defined -> tail == null ? 1 : tail.pUpper()));
        }
        q = FalseDiscovery.benjaminiHochberg(p);
    }

    private static Makers makers(OverlapReport report, Map<String, Integer> numbers) {
        Map<String, Integer> villages = new TreeMap<>();
        report.villages().forEach(village -> villages.put(village.id(), villages.size()));
        Makers makers = new Makers(villages.size(), numbers.size());
        for (MarketedProduct marketed : report.marketedProducts()) {
            Integer village = villages.get(marketed.village().id());
            Integer category = numbers.get(marketed.category().id());
            if (village != null && category != null) {
                makers.add(village, category);
            }
        }
        return makers;
    }

    /** Ids of the categories that anybody makes, at or below a wider one if that is given. */
    List<String> categories(@Nullable Category within) {
        return numbers.keySet().stream()
                .filter(id -> within == null
                        || report.taxonomy().isWithin(report.taxonomy().get("category", id), within))
                .toList();
    }

    /** All categories taken together. */
    CategoryStatisticsRow.GlobalQuotient global() {
        Figure global = quotients.global();
        return new CategoryStatisticsRow.GlobalQuotient(
                global.value(),
                global.reason(),
                global.isDefined() && !tails.isEmpty() ? tails.get(0).pUpper() : null);
    }

    Feature<CategoryStatisticsRow> feature(String id) {
        Category category = report.taxonomy().get("category", id);
        int number = numbers.getOrDefault(id, 0);
        Figure quotient = quotients.pairwise(number, number);
        CategoryStatisticsRow row = new CategoryStatisticsRow(
                id,
                id,
                category.name(),
                report.taxonomy().pathName(category),
                makers.count(number),
                quotient.value(),
                quotient.reason(),
                p.get(number).value(),
                q.get(number).value(),
                CategoryStatisticsRow.JoinCountRow.of(JoinCounts.alike(weights, makers.makersOf(number))),
                sentence(category, quotient));
        return new Feature<>(id, places(number), row);
    }

    private static String sentence(Category category, Figure quotient) {
        if (!quotient.isDefined()) {
            return category.name() + ": " + quotient.reason() + ".";
        }
        return String.format(
                Locale.ROOT,
                "The neighbours of its makers make %s %.1f times as often as chance would place it%s.",
                category.name().toLowerCase(Locale.ROOT),
                quotient.get(),
                quotient.get() > 1 ? ": more than chance would place" : "");
    }

    /** How often makers of one category have makers of each other one nearby, and the other way round. */
    List<CategoryStatisticsRow.CategoryPair> pairs(String category) {
        return numbers.keySet().stream()
                .filter(other -> numbers.containsKey(category) && !other.equals(category))
                .map(other -> pair(category, other))
                .toList();
    }

    /** Two categories, both ways, with the p of random permutations. */
    CategoryStatisticsRow.ComparedPair compared(String category, String other) {
        int one = numbers.getOrDefault(category, 0);
        int two = numbers.getOrDefault(other, 0);
        boolean there = pairwise(category, other).isDefined();
        boolean back = pairwise(other, category).isDefined();
        return new CategoryStatisticsRow.ComparedPair(
                pair(category, other),
                there ? quotients.comparePair(permutations, one, two).pUpper() : null,
                back ? quotients.comparePair(permutations, two, one).pUpper() : null,
                there || back ? apart(one, two) : List.of());
    }

    /** Villages that make the one and not the other, among neighbours that make the other and not the one. */
    private List<CategoryStatisticsRow.ApartVillage> apart(int one, int other) {
        LocalJoinCounts joins =
                LocalJoinCounts.apart(weights.neighbours(), makers.makersOf(one), makers.makersOf(other));
        return IntStream.range(0, makers.villages())
                .filter(village -> makers.makes(village, one) && !makers.makes(village, other))
                .mapToObj(village -> new CategoryStatisticsRow.ApartVillage(
                        report.villages().get(village).id(),
                        report.villages().get(village).name(),
                        weights.neighbours().degree(village),
                        joins.count().get(village),
                        joins.p().get(village).value(),
                        joins.p().get(village).reason()))
                .toList();
    }

    private CategoryStatisticsRow.CategoryPair pair(String category, String other) {
        Figure quotient = pairwise(category, other);
        Figure back = pairwise(other, category);
        return new CategoryStatisticsRow.CategoryPair(
                category, other, quotient.value(), quotient.reason(), back.value(), back.reason());
    }

    private Figure pairwise(String category, String other) {
        Integer one = numbers.get(category);
        Integer two = numbers.get(other);
        return one == null || two == null
                ? Figure.undefined("nobody makes " + (one == null ? category : other))
                : quotients.pairwise(one, two);
    }

    private Geometry places(int category) {
        return Position.points(IntStream.range(0, makers.villages())
                .filter(village -> makers.makes(village, category))
                .mapToObj(village -> report.villages().get(village).position())
                .toList());
    }

    /** Villages without a neighbour, which count among the villages all the same. */
    static List<String> islands(Weights weights, List<Village> villages) {
        return weights.neighbours().islands().stream()
                .map(island -> villages.get(island).id())
                .toList();
    }
}
