package org.villageatlas.overlap.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;
import org.villageatlas.product.Support;
import org.villageatlas.product.Supports;
import org.villageatlas.resource.Resource;

/**
 * Three villages 30 minutes apart that sell to one city. a and b make oranges and shiitake, c makes shiitake; d, far
 * away, makes silk. So c is related to citrus: two of the three villages good at mushrooms are good at citrus.
 */
class RecommendationsTest {

    private static final List<String> VILLAGES = List.of("a", "b", "c", "d");
    private static final Map<String, Double> CITY = Map.of("city", 1.0);
    private static final OverlapParameters PARAMETERS = OverlapParameters.standard(60, new Proximity(30, 120), 10_000);

    private final List<MarketedProduct> marketedProducts = new ArrayList<>(List.of(
            Toy.marketed("a1", "a", "orange", null, null, CITY),
            Toy.marketed("a2", "a", "shiitake", null, null, CITY),
            Toy.marketed("b1", "b", "orange", null, null, CITY),
            Toy.marketed("b2", "b", "shiitake", null, null, CITY),
            Toy.marketed("c1", "c", "shiitake", null, null, CITY),
            Toy.marketed("d1", "d", "silk", null, null, CITY)));

    private final List<Support> supports = new ArrayList<>(List.of(
            new Support("mulberry", null, null, Set.of("mulberry"), 1, false, "Mulberry trees bear mulberries"),
            new Support(
                    "textile",
                    Resource.Kind.NATURAL,
                    null,
                    Set.of("mulberry"),
                    0.5,
                    false,
                    "Silkworms eat its leaves")));

    private List<Recommendation> recommendations(String village, boolean reachable, String... resources) {
        double[][] minutes = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                minutes[i][j] = i == j ? 0 : i == 3 || j == 3 ? 300 : 30;
            }
        }
        OverlapFinder finder = new OverlapFinder(Toy.TAXONOMY, new Neighbourhood(VILLAGES, minutes, 60), PARAMETERS);
        List<Resource> own = new ArrayList<>();
        for (String name : resources) {
            own.add(new Resource(name, village, Resource.Kind.NATURAL, name, null, null, null, "toy", null));
        }
        Map<String, List<MarketedProduct>> byVillage = marketedProducts.stream()
                .collect(Collectors.groupingBy(marketed -> marketed.village().id(), TreeMap::new, Collectors.toList()));
        return new Recommendations(Toy.TAXONOMY, new Supports(supports), finder, byVillage)
                .of(Toy.village(village), new MarketShares(CITY), own, reachable);
    }

    private static Recommendation of(List<Recommendation> recommendations, String category) {
        return recommendations.stream()
                .filter(recommendation -> recommendation.category().id().equals(category))
                .findFirst()
                .orElseThrow();
    }

    /**
     * c and citrus: proximity 2/3 to mushrooms (two of three), 1 to itself, so density (2/3) / (5/3) = 0.4. Oranges of a
     * would be the worst rival: 50 (1/2 x 1/2 + 1/2 x 1) = 37.5. Score 1/2 x 0.4 x (1 - 0.375) = 0.125.
     */
    @Test
    void aRelatedProductIsRankedByDensityAndItsWorstRival() {
        Recommendation orange = of(recommendations("c", true), "orange");
        assertThat(orange.density().get()).isEqualTo(0.4, within(1e-12));
        assertThat(orange.near()).hasSize(1);
        assertThat(orange.near().get(0).group().id()).isEqualTo("mushroom");
        assertThat(orange.near().get(0).proximity()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(orange.near().get(0).villages()).isEqualTo(2);
        assertThat(orange.kind()).isEqualTo("relatedness");
        assertThat(orange.worst()).isEqualTo(37.5);
        assertThat(orange.score().get()).isEqualTo(0.125, within(1e-6));
    }

    @Test
    void aResourceSupportsWhatItsRowNames() {
        List<Recommendation> recommendations = recommendations("c", true, "Old mulberry trees");
        Recommendation mulberry = of(recommendations, "mulberry");
        assertThat(mulberry.makers())
                .as("nobody makes it, yet the row names it outright")
                .isZero();
        assertThat(mulberry.density().isDefined()).isFalse();
        assertThat(mulberry.resources().get(0).resource().name()).isEqualTo("Old mulberry trees");
        assertThat(mulberry.kind()).isEqualTo("resources");
        assertThat(mulberry.worst()).as("as far as they are both food").isEqualTo(7.5);
        assertThat(mulberry.score().get()).isEqualTo(0.5 * (1 - 0.075), within(1e-6));
        Recommendation silk = of(recommendations, "silk");
        assertThat(silk.resourceStrength())
                .as("a row for the group, and silk is made elsewhere")
                .isEqualTo(0.5);
        assertThat(silk.pairs()).isEmpty();
        assertThat(recommendations.stream()
                        .map(recommendation -> recommendation.category().id()))
                .containsExactly("mulberry", "silk", "orange");
    }

    @Test
    void whatIsMadeAlreadyAndWhatNothingSupportsIsNoIdea() {
        assertThat(recommendations("c", true))
                .extracting(recommendation -> recommendation.category().id())
                .containsExactly("orange");
        assertThat(recommendations("a", true)).isEmpty();
        assertThat(recommendations("d", true)).isEmpty();
    }

    @Test
    void aWordCountsOnlyAsAWhole() {
        assertThat(recommendations("d", true, "Mulberrybush")).isEmpty();
        assertThat(recommendations("d", true, "MULBERRY, old"))
                .extracting(recommendation -> recommendation.category().id())
                .containsExactly("mulberry");
    }

    @Test
    void aVillageWithoutProductsHasItsResourcesAlone() {
        marketedProducts.removeIf(marketed -> marketed.village().id().equals("d"));
        List<Recommendation> recommendations = recommendations("d", true, "mulberry");
        assertThat(of(recommendations, "mulberry").density().isDefined()).isFalse();
        assertThat(of(recommendations, "mulberry").score().get()).isEqualTo(0.5);
    }

    @Test
    void withoutARoadAnIdeaHasNoScore() {
        Recommendation mulberry = of(recommendations("c", false, "mulberry"), "mulberry");
        assertThat(mulberry.score().isDefined()).isFalse();
        assertThat(mulberry.order()).isEqualTo(0.5);
    }

    @Test
    void whatNeedsAResourceIsNoIdeaWithoutIt() {
        supports.add(new Support("citrus", null, null, Set.of("terraces"), 1, true, "Citrus needs warm terraces"));
        assertThat(recommendations("c", true)).isEmpty();
        assertThat(of(recommendations("c", true, "Terraces"), "orange").kind()).isEqualTo("resources and relatedness");
        marketedProducts.add(Toy.marketed("c2", "c", "lime", null, null, CITY));
        assertThat(of(recommendations("c", true), "orange").resources())
                .as("who grows limes must have what oranges need")
                .isEmpty();
    }

    @Test
    void productsOfOneGroupAreOneIdea() {
        marketedProducts.set(0, Toy.marketed("a1", "a", "lime", null, null, CITY));
        List<Recommendation> recommendations = recommendations("c", true);
        assertThat(recommendations)
                .extracting(recommendation -> recommendation.category().id())
                .containsExactly("lime");
        assertThat(recommendations.get(0).also()).containsExactly(Toy.category("orange"));
    }
}
