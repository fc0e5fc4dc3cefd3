package org.villageatlas.overlap.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.statistics.pattern.LocalQuotient;

/** Six villages on a road, ten minutes from each to the next; neighbours are those next to each other. */
class ColocationTest {

    private static final List<String> ROAD = List.of("a", "b", "c", "d", "e", "f");

    private static Colocation placed(String... categories) {
        List<MarketedProduct> marketedProducts = new ArrayList<>();
        for (int i = 0; i < categories.length; i++) {
            if (!categories[i].isEmpty()) {
                marketedProducts.add(Toy.marketed("p" + i, ROAD.get(i), categories[i], null, null, Map.of()));
            }
        }
        return new Colocation(ROAD, marketedProducts, new Neighbourhood(ROAD, road(), 10));
    }

    private static double[][] road() {
        double[][] minutes = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                minutes[i][j] = 10 * Math.abs(i - j);
            }
        }
        return minutes;
    }

    /** b has the neighbours a and c; of the other five villages two make oranges: both here by 1 of 10 draws. */
    @Test
    void aVillageComparesItsNeighboursWithADraw() {
        LocalQuotient b =
                placed("orange", "orange", "orange", "", "silk", "silk").local("b", "orange");
        assertThat(b.found()).isEqualTo(2);
        assertThat(b.expected().get()).isEqualTo(0.8, within(1e-12));
        assertThat(b.quotient().get()).isEqualTo(2.5, within(1e-12));
        assertThat(b.p().get()).isEqualTo(0.1, within(1e-12));
        assertThat(b.sentence()).isEqualTo("2 of your 2 neighbours make this, 0.8 expected, 2.5 times.");
    }

    /**
     * a, b and c make oranges: shares 1/1, 2/2 and 1/2 of their neighbours, mean 5/6, where 2 of 5 others do: 25/12. Of
     * the 20 ways to place three makers only abc and def give as much.
     */
    @Test
    void aCategoryIsComparedWithEveryWayToPlaceItsMakers() {
        CategoryColocation orange = placed("orange", "orange", "orange", "", "silk", "silk")
                .byCategory()
                .get("orange");
        assertThat(orange.makers()).isEqualTo(3);
        assertThat(orange.neighbours()).isEqualTo(5);
        assertThat(orange.alike()).isEqualTo(4);
        assertThat(orange.observed().get()).isEqualTo(5.0 / 6, within(1e-12));
        assertThat(orange.expected().get()).isEqualTo(0.4, within(1e-12));
        assertThat(orange.quotient().get()).isEqualTo(25.0 / 12, within(1e-12));
        assertThat(orange.exact()).isTrue();
        assertThat(orange.p().get()).isEqualTo(0.1, within(1e-12));
        assertThat(orange.sentence())
                .isEqualTo("4 of the 5 neighbours of its makers make it too; on average 83 % of a maker's neighbours, "
                        + "where chance would place 40.0 %: 2.1 times.");
    }

    @Test
    void whatOneVillageMakesCannotBeCompared() {
        CategoryColocation silk =
                placed("silk", "", "", "", "", "").byCategory().get("silk");
        assertThat(silk.quotient().isDefined()).isFalse();
        assertThat(silk.p().isDefined()).isFalse();
        assertThat(silk.q().isDefined()).isFalse();
        assertThat(silk.sentence()).startsWith("1 village makes this; ");
    }

    @Test
    void whereAllMakeTheSameNothingIsMoreThanChance() {
        String[] same = new String[6];
        Arrays.fill(same, "silk");
        Colocation colocation = placed(same);
        CategoryColocation silk = colocation.byCategory().get("silk");
        assertThat(silk.quotient().get()).isEqualTo(1, within(1e-12));
        assertThat(silk.p().get()).isEqualTo(1, within(1e-12));
        assertThat(colocation.local("c", "silk").p().get()).isEqualTo(1, within(1e-12));
    }

    @Test
    void aVillageAloneHasNothingToBeComparedWith() {
        Colocation alone = new Colocation(
                List.of("a"),
                List.of(Toy.marketed("p", "a", "silk", null, null, Map.of())),
                new Neighbourhood(List.of("a"), new double[][] {{0}}, 60));
        assertThat(alone.byCategory().get("silk").quotient().reason())
                .isEqualTo("no village that makes it has neighbours");
        assertThat(alone.locals().get(0).quotient().sentence()).isEqualTo("No neighbours within reach.");
        assertThat(alone.local("a", "orange").p().isDefined()).isFalse();
    }

    @Test
    void adjustsForHowManyWereLookedAt() {
        List<Colocation.Local> locals =
                placed("orange", "orange", "orange", "silk", "silk", "silk").locals();
        assertThat(locals).hasSize(6);
        assertThat(locals)
                .allSatisfy(local -> assertThat(local.q().get())
                        .isGreaterThanOrEqualTo(local.quotient().p().get() - 1e-12));
    }
}
