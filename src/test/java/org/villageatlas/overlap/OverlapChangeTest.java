package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;
import org.villageatlas.product.Product;

/** Finding again what changed gives what finding everything gives. */
class OverlapChangeTest {

    private static final long SEED = 1979;
    private static final OverlapParameters PARAMETERS = OverlapParameters.standard(60, new Proximity(30, 120), 100);
    private static final List<String> CATEGORIES = List.of("orange", "lime", "mulberry", "shiitake", "silk");

    private final Random random = new Random(SEED);
    private int made;

    @Test
    void randomEditsGiveThePairsOfAFullRun() {
        for (int programme = 0; programme < 25; programme++) {
            int size = 2 + random.nextInt(9);
            List<String> villages = new ArrayList<>();
            for (int village = 0; village < size; village++) {
                villages.add("v" + village);
            }
            OverlapFinder finder =
                    new OverlapFinder(Toy.TAXONOMY, new Neighbourhood(villages, minutes(size), 60), PARAMETERS);
            List<MarketedProduct> marketedProducts = new ArrayList<>();
            List<OverlapPair> pairs = finder.find(marketedProducts);
            for (int edit = 0; edit < 40; edit++) {
                List<MarketedProduct> after = edited(marketedProducts, villages);
                pairs = new OverlapChange(marketedProducts, after).applyTo(pairs, finder);
                marketedProducts = after;
                assertThat(pairs)
                        .as("seed %d, programme %d, edit %d", SEED, programme, edit)
                        .isEqualTo(finder.find(marketedProducts));
            }
        }
    }

    @Test
    void aChangeOfNothingKeepsTheVeryList() {
        List<OverlapPair> pairs = OitaCitrus.find(OitaCitrus.OFFERS);
        OverlapFinder finder = new OverlapFinder(Toy.TAXONOMY, OitaCitrus.NEIGHBOURHOOD, OitaCitrus.PARAMETERS);
        OverlapChange change = new OverlapChange(OitaCitrus.OFFERS, List.copyOf(OitaCitrus.OFFERS));
        assertThat(change.size()).isZero();
        assertThat(change.applyTo(pairs, finder)).isSameAs(pairs);
    }

    @Test
    void pairsOfOthersAreNotFoundAgain() {
        List<OverlapPair> pairs = OitaCitrus.find(OitaCitrus.OFFERS);
        List<MarketedProduct> without = OitaCitrus.OFFERS.stream()
                .filter(marketed -> !marketed.id().equals("P1"))
                .toList();
        List<OverlapPair> after = new OverlapChange(OitaCitrus.OFFERS, without)
                .applyTo(pairs, new OverlapFinder(Toy.TAXONOMY, OitaCitrus.NEIGHBOURHOOD, OitaCitrus.PARAMETERS));
        assertThat(after).hasSize(10).allMatch(pair -> pairs.stream().anyMatch(old -> old == pair));
    }

    private double[][] minutes(int size) {
        double[][] minutes = new double[size][size];
        for (double[] row : minutes) {
            for (int to = 0; to < size; to++) {
                row[to] = random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(90);
            }
        }
        return minutes;
    }

    /** One to three products added, removed or changed in one respect. */
    private List<MarketedProduct> edited(List<MarketedProduct> marketedProducts, List<String> villages) {
        List<MarketedProduct> after = new ArrayList<>(marketedProducts);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int kind = random.nextInt(4);
            if (after.isEmpty() || kind == 0) {
                after.add(marketed("p" + made++, villages.get(random.nextInt(villages.size()))));
            } else {
                MarketedProduct old = after.remove(random.nextInt(after.size()));
                if (kind > 1) {
                    after.add(marketed(old.id(), old.village().id()));
                }
            }
        }
        after.sort(Comparator.comparing(MarketedProduct::id));
        return after;
    }

    private MarketedProduct marketed(String id, String village) {
        Map<String, Double> cities = random.nextBoolean() ? Map.of("a", 0.5, "b", 0.5) : Map.of("b", 1.0);
        Set<Month> months = switch (random.nextInt(3)) {
            case 0 -> Set.of(Month.DECEMBER, Month.JANUARY);
            case 1 -> Set.of(Month.JANUARY, Month.JULY, Month.AUGUST);
            default -> Set.of();
        };
        Product product = Toy.product(
                id,
                village,
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                random.nextBoolean() ? null : "v" + random.nextInt(2),
                random.nextBoolean() ? null : (double) random.nextInt(200));
        return new MarketedProduct(
                product,
                Toy.village(village),
                Toy.category(product.category()),
                new MarketShares(cities).inMonths(months));
    }
}
