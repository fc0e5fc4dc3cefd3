package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.severity.Measures;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;
import org.villageatlas.overlap.severity.SharedLevel;

class OverlapFinderTest {

    private static final double NO_ROAD = Double.POSITIVE_INFINITY;
    private static final double LIMIT = 60;
    private static final OverlapParameters PARAMETERS = OverlapParameters.standard(60, new Proximity(30, 120), 10_000);
    private static final Map<String, Double> ALL_TO_ONE = Map.of("city", 1.0);
    private static final List<String> CATEGORIES = List.of("orange", "lime", "mulberry", "shiitake", "silk");
    private static final String[] VARIETIES = {null, "", "kiyomi", "Kiyómi", "iyo"};

    private static List<OverlapPair> find(double there, double back, MarketedProduct... marketedProducts) {
        double[][] minutes = {{0, there}, {back, 0}};
        Neighbourhood neighbourhood = new Neighbourhood(List.of("One", "Two"), minutes, LIMIT);
        return new OverlapFinder(Toy.TAXONOMY, neighbourhood, PARAMETERS).find(List.of(marketedProducts));
    }

    private static MarketedProduct orange(String id, String village, String variety) {
        return Toy.marketed(id, village, "orange", variety, null, ALL_TO_ONE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "kiyomi,kiyomi,VARIETY",
                "greenhouse_mikan,Greenhouse  Mikan,VARIETY",
                "Shesh i Bardhë,shesh-i-bardhe,VARIETY",
                "kiyomi,iyo,PRODUCT",
                "kiyomi,null,PRODUCT",
                "null,null,PRODUCT",
                "'',' ',PRODUCT"
            })
    void varietiesAreEqualAfterFoldingAndNeverWhenMissing(String one, String other, SharedLevel level) {
        assertThat(find(10, 10, orange("a", "One", one), orange("b", "Two", other)))
                .extracting(pair -> pair.measures().level())
                .containsExactly(level);
    }

    @Test
    void theSameVarietyOfDifferentProductsIsNotTheSameVariety() {
        MarketedProduct lime = Toy.marketed("b", "Two", "lime", "kiyomi", null, ALL_TO_ONE);
        assertThat(find(10, 10, orange("a", "One", "kiyomi"), lime)
                        .get(0)
                        .measures()
                        .level())
                .isEqualTo(SharedLevel.GROUP);
    }

    @Test
    void productsOfTheSameVillageAreNotPaired() {
        assertThat(find(10, 10, orange("a", "One", "kiyomi"), orange("b", "One", "kiyomi")))
                .isEmpty();
    }

    @Test
    void theSlowerOfBothWaysCounts() {
        assertThat(find(10, 50, orange("a", "One", null), orange("b", "Two", null)))
                .extracting(pair -> pair.measures().minutes())
                .containsExactly(50.0);
    }

    @Test
    void villagesAtTheLimitAreNeighboursAndBeyondAreNot() {
        assertThat(find(10, 60, orange("a", "One", null), orange("b", "Two", null)))
                .hasSize(1);
        assertThat(find(10, 60.01, orange("a", "One", null), orange("b", "Two", null)))
                .isEmpty();
    }

    @Test
    void aRoadMissingInOneDirectionMakesNoPair() {
        assertThat(find(10, NO_ROAD, orange("a", "One", null), orange("b", "Two", null)))
                .isEmpty();
        assertThat(find(NO_ROAD, NO_ROAD, orange("a", "One", null), orange("b", "Two", null)))
                .isEmpty();
    }

    @Test
    void findsThePairsThatComparingAllWithAllFinds() {
        for (long seed = 1; seed <= 200; seed++) {
            Island island = new Island(seed);
            assertThat(shown(island.find(island.marketedProducts, island.minutes)))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderEntriesOf(island.compareAllWithAll());
        }
    }

    @Test
    void overlapIsSymmetric() {
        for (long seed = 1; seed <= 200; seed++) {
            Island island = new Island(seed);
            List<MarketedProduct> reversed = new ArrayList<>(island.marketedProducts);
            Collections.reverse(reversed);
            assertThat(island.find(reversed, island.transposed()))
                    .as("seed " + seed)
                    .isEqualTo(island.find(island.marketedProducts, island.minutes));
            for (MarketedProduct a : island.marketedProducts) {
                for (MarketedProduct b : island.marketedProducts) {
                    Measures there = PARAMETERS.measure(SharedLevel.GROUP, 17, a.shares(), b.shares());
                    Measures back = PARAMETERS.measure(SharedLevel.GROUP, 17, b.shares(), a.shares());
                    assertThat(there).as("seed " + seed).isEqualTo(back);
                }
            }
        }
    }

    @Test
    void oneMoreProductMakesThePairsThatAFullRunAdds() {
        for (long seed = 1; seed <= 100; seed++) {
            Island island = new Island(seed);
            List<OverlapPair> full = island.find(island.marketedProducts, island.minutes);
            OverlapFinder finder = new OverlapFinder(
                    Toy.TAXONOMY, new Neighbourhood(island.villages, island.minutes, LIMIT), PARAMETERS);
            for (MarketedProduct one : island.marketedProducts) {
                Map<String, List<MarketedProduct>> others = new HashMap<>();
                for (MarketedProduct marketed : island.marketedProducts) {
                    if (!marketed.equals(one)) {
                        others.computeIfAbsent(marketed.village().id(), none -> new ArrayList<>())
                                .add(marketed);
                    }
                }
                assertThat(finder.findFor(one, others))
                        .as("seed " + seed)
                        .isEqualTo(
                                full.stream().filter(pair -> pair.involves(one)).toList());
            }
        }
    }

    @Test
    void everyMeasureStaysInItsRangeAndTheOrderIsWorstFirst() {
        for (long seed = 1; seed <= 200; seed++) {
            Island island = new Island(seed);
            List<OverlapPair> pairs = island.find(island.marketedProducts, island.minutes);
            assertThat(pairs).as("seed " + seed).isSortedAccordingTo(OverlapPair.WORST_FIRST);
            assertThat(pairs)
                    .as("seed " + seed)
                    .allMatch(pair -> pair.severity() >= 0 && pair.severity() <= 100)
                    .allMatch(pair ->
                            pair.measures().proximity() > 0 && pair.measures().proximity() <= 1)
                    .allMatch(pair -> pair.measures().sharedMarket() >= 0
                            && pair.measures().sharedMarket() <= 1);
        }
    }

    private static Map<String, Double> shown(List<OverlapPair> pairs) {
        Map<String, Double> shown = new TreeMap<>();
        pairs.forEach(
                pair -> shown.put(pair.a().id() + pair.b().id(), pair.measures().severity()));
        assertThat(shown).hasSameSizeAs(pairs);
        return shown;
    }

    /** A random island whose ways there and back differ and are sometimes missing. */
    private static final class Island {

        private final Random random;
        private final List<String> villages = new ArrayList<>();
        private final List<MarketedProduct> marketedProducts = new ArrayList<>();
        private final double[][] minutes;

        Island(long seed) {
            random = new Random(seed);
            int size = 2 + random.nextInt(6);
            minutes = new double[size][size];
            for (int i = 0; i < size; i++) {
                villages.add("v" + i);
                for (int j = 0; j < size; j++) {
                    minutes[i][j] = i == j ? 0 : random.nextInt(5) == 0 ? NO_ROAD : random.nextInt(90);
                }
            }
            int products = random.nextInt(25);
            for (int i = 0; i < products; i++) {
                marketedProducts.add(Toy.marketed(
                        String.format("p%02d", i),
                        villages.get(random.nextInt(size)),
                        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                        VARIETIES[random.nextInt(VARIETIES.length)],
                        null,
                        shares()));
            }
            Collections.shuffle(marketedProducts, random);
        }

        private Map<String, Double> shares() {
            Map<String, Double> weights = new HashMap<>();
            int cities = random.nextInt(4);
            for (int i = 0; i < cities; i++) {
                weights.put("c" + random.nextInt(5), 0.01 + random.nextDouble());
            }
            double sum =
                    weights.values().stream().mapToDouble(Double::doubleValue).sum();
            weights.replaceAll((city, weight) -> weight / sum);
            return weights;
        }

        List<OverlapPair> find(List<MarketedProduct> some, double[][] ways) {
            return new OverlapFinder(Toy.TAXONOMY, new Neighbourhood(villages, ways, LIMIT), PARAMETERS).find(some);
        }

        double[][] transposed() {
            double[][] other = new double[minutes.length][minutes.length];
            for (int i = 0; i < minutes.length; i++) {
                for (int j = 0; j < minutes.length; j++) {
                    other[j][i] = minutes[i][j];
                }
            }
            return other;
        }

        Map<String, Double> compareAllWithAll() {
            Map<String, Double> found = new TreeMap<>();
            for (MarketedProduct a : marketedProducts) {
                for (MarketedProduct b : marketedProducts) {
                    int from = villages.indexOf(a.village().id());
                    int to = villages.indexOf(b.village().id());
                    double slower = Math.max(minutes[from][to], minutes[to][from]);
                    double similarity = similarity(a, b);
                    if (a.id().compareTo(b.id()) < 0 && from != to && slower <= LIMIT && similarity > 0) {
                        double near = Math.pow(2, -slower / 30);
                        double market = a.shares().overlap(b.shares());
                        found.put(a.id() + b.id(), 100 * similarity * (0.5 * near + 0.5 * market));
                    }
                }
            }
            return found;
        }

        private static double similarity(MarketedProduct a, MarketedProduct b) {
            String one = a.category().id();
            String other = b.category().id();
            if (one.equals(other)) {
                boolean same = a.hasVariety() && b.hasVariety() && isIyo(a) == isIyo(b);
                return same ? 1 : 0.5;
            }
            if (one.equals("silk") || other.equals("silk")) {
                return 0;
            }
            return List.of("orange", "lime").containsAll(List.of(one, other)) ? 0.25 : 0.1;
        }

        private static boolean isIyo(MarketedProduct marketed) {
            return "iyo".equals(marketed.product().variety());
        }
    }
}
