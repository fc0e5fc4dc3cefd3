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
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.PermutationTest;
import org.villageatlas.overlap.statistics.Permutations;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.overlap.statistics.pattern.ColocationQuotients;
import org.villageatlas.overlap.statistics.pattern.JoinCounts;
import org.villageatlas.overlap.statistics.pattern.LocalJoinCounts;
import org.villageatlas.overlap.statistics.pattern.Makers;
import org.villageatlas.product.Category;
import org.villageatlas.village.Village;

/** Every category of a programme against the null model, with the weights and the ground that were asked for. */
final class CategoryStatistics {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

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
    Fields global() {
        Figure global = quotients.global();
        Fields fields = Fields.of("quotient", null);
        Shown.put(fields, "quotient", global);
        return fields.put(
                "p", global.isDefined() && !tails.isEmpty() ? tails.get(0).pUpper() : null);
    }

    Feature feature(String id) {
        Category category = report.taxonomy().get("category", id);
        int number = numbers.getOrDefault(id, 0);
        Figure quotient = quotients.pairwise(number, number);
        Fields fields = Fields.of("id", id)
                .put("category", id)
                .put("category_name", category.name())
                .put("category_path", report.taxonomy().pathName(category))
                .put("makers", makers.count(number));
        Shown.put(fields, "quotient", quotient);
        fields.put("p", p.get(number).value())
                .put("q", q.get(number).value())
                .put("join_count", joins(number))
                .put("sentence", sentence(category, quotient));
        return new Feature(id, places(number), fields);
    }

    /** Links between two makers, beside the number that chance would place anywhere. */
    private Fields joins(int category) {
        int[] colours = new int[makers.villages()];
        for (int village = 0; village < colours.length; village++) {
            colours[village] = makers.makes(village, category) ? 1 : 0;
        }
        NullModelComparison alike = new JoinCounts(weights, colours, 2).alike(1);
        Fields fields = Fields.of("count", alike.observed())
                .put("expected", alike.expected())
                .put("variance", alike.variance());
        Shown.put(fields, "z", alike.z());
        return fields.put("p", alike.pUpper().value())
                .put("p_fewer", alike.pLower().value())
                .put("p_two_sided", alike.pTwoSided().value());
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
    List<Map<String, @Nullable Object>> pairs(String category) {
        return numbers.keySet().stream()
                .filter(other -> !other.equals(category))
                .map(other -> pair(category, other).toMap())
                .toList();
    }

    /** Two categories, both ways, with the p of random permutations. */
    Fields tested(String category, String other) {
        Fields fields = pair(category, other);
        int one = numbers.getOrDefault(category, 0);
        int two = numbers.getOrDefault(other, 0);
        boolean there = pairwise(category, other).isDefined();
        boolean back = pairwise(other, category).isDefined();
        return fields.put(
                        "p",
                        there ? quotients.comparePair(permutations, one, two).pUpper() : null)
                .put(
                        "p_back",
                        back ? quotients.comparePair(permutations, two, one).pUpper() : null)
                .put("villages", there || back ? apart(one, two) : List.of());
    }

    /** Villages that make the one and not the other, among neighbours that make the other and not the one. */
    private List<Map<String, @Nullable Object>> apart(int one, int other) {
        LocalJoinCounts joins =
                LocalJoinCounts.apart(weights.neighbours(), makers.makersOf(one), makers.makersOf(other));
        return IntStream.range(0, makers.villages())
                .filter(village -> makers.makes(village, one) && !makers.makes(village, other))
                .mapToObj(village -> {
                    Fields fields = Fields.of(
                                    "village", report.villages().get(village).id())
                            .put("village_name", report.villages().get(village).name())
                            .put("neighbours", weights.neighbours().degree(village))
                            .put("neighbours_that_make_other", joins.count().get(village));
                    return Shown.put(fields, "p", joins.p().get(village)).toMap();
                })
                .toList();
    }

    private Fields pair(String category, String other) {
        Fields fields = Fields.of("category", category).put("other", other);
        Shown.put(fields, "quotient", pairwise(category, other));
        return Shown.put(fields, "quotient_back", pairwise(other, category));
    }

    private Figure pairwise(String category, String other) {
        Integer one = numbers.get(category);
        Integer two = numbers.get(other);
        return one == null || two == null
                ? Figure.undefined("nobody makes " + (one == null ? category : other))
                : quotients.pairwise(one, two);
    }

    private Geometry places(int category) {
        List<Point> points = new ArrayList<>();
        for (int village = 0; village < makers.villages(); village++) {
            if (makers.makes(village, category)) {
                points.add(report.villages().get(village).position().toPoint());
            }
        }
        return WGS84.createMultiPoint(points.toArray(Point[]::new));
    }

    /** Villages without a neighbour, which count among the villages all the same. */
    static List<String> islands(Weights weights, List<Village> villages) {
        return weights.neighbours().islands().stream()
                .map(island -> villages.get(island).id())
                .toList();
    }
}
