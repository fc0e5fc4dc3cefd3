package org.villageatlas.overlap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.Toy;
import org.villageatlas.product.Product;
import org.villageatlas.programme.Programme;
import org.villageatlas.village.Village;

/** A report that follows from the one before is the report that nothing was kept for. */
class KeptReportTest {

    private static final long SEED = 1979;
    private static final List<String> LEAVES = List.of("honey", "raki", "silk");
    private static final List<OverlapOptions> OPTIONS = List.of(
            OverlapOptions.NONE,
            OverlapOptions.within(25.0),
            new OverlapOptions(null, 10.0, 20.0, null, null),
            new OverlapOptions(null, null, null, "lin", null),
            new OverlapOptions(null, null, null, "wu_palmer", null),
            new OverlapOptions(null, null, null, null, "1,0.9,0.2,0"));

    private final ToyIsland island = new ToyIsland();
    private final Random random = new Random(SEED);
    private int made;

    @Test
    void randomEditsOfProductsVillagesCitiesAndParametersGiveTheReportOfAFullRun() {
        Programme programme = island.programmes().choose(null);
        for (int edit = 0; edit < 150; edit++) {
            edit();
            OverlapOptions options = OPTIONS.get(random.nextInt(OPTIONS.size()));
            OverlapReport kept = island.reports().report(programme, options);
            OverlapReport full = island.freshReports().report(programme, options);
            String about = "seed " + SEED + " edit " + edit + " " + options;
            assertThat(kept.pairs()).as(about).isEqualTo(full.pairs());
            assertThat(kept.marketedByVillage()).as(about).isEqualTo(full.marketedByVillage());
            assertThat(kept.withoutRoad()).as(about).isEqualTo(full.withoutRoad());
            for (Village village : island.villages) {
                assertThat(kept.pairsOf(village.id())).as(about).isEqualTo(full.pairsOf(village.id()));
            }
        }
    }

    @Test
    void nothingIsWorkedOutAgainWhileNothingChanges() {
        Programme programme = island.programmes().choose(null);
        OverlapReport report = island.reports().report(programme, OverlapOptions.NONE);
        assertThat(island.reports().report(programme, OverlapOptions.NONE)).isSameAs(report);
        island.products.remove(0);
        OverlapReport after = island.reports().report(programme, OverlapOptions.NONE);
        assertThat(after).isNotSameAs(report);
        assertThat(after.programmeTravelTimes()).isSameAs(report.programmeTravelTimes());
    }

    private void edit() {
        switch (random.nextInt(8)) {
            case 0 -> {
                String id = "west" + made++;
                island.villages.add(Toy.village(id, new Position(20 + made / 1000.0, 41.5)));
                island.villages.sort(Comparator.comparing(Village::id));
            }
            case 1 -> {
                if (island.villages.size() > 2) {
                    String gone = island.villages
                            .remove(random.nextInt(island.villages.size()))
                            .id();
                    island.products.removeIf(product -> product.village().equals(gone));
                }
            }
            case 2 -> {
                City city = island.cities.remove(0);
                island.cities.add(new City(
                        city.id(),
                        city.name(),
                        null,
                        city.position(),
                        5_000 + random.nextInt(50_000),
                        2011,
                        city.gateway(),
                        "toy"));
            }
            case 3 -> {
                if (!island.products.isEmpty()) {
                    island.products.remove(random.nextInt(island.products.size()));
                }
            }
            case 4 -> {
                if (!island.products.isEmpty()) {
                    Product old = island.products.remove(random.nextInt(island.products.size()));
                    add(old.id(), old.village());
                }
            }
            default ->
                add(
                        "p" + made++,
                        island.villages
                                .get(random.nextInt(island.villages.size()))
                                .id());
        }
    }

    private void add(String id, String village) {
        island.products.add(Toy.product(
                id,
                village,
                LEAVES.get(random.nextInt(LEAVES.size())),
                random.nextBoolean() ? null : "v" + random.nextInt(2),
                random.nextBoolean() ? null : (double) random.nextInt(20_000)));
        island.products.sort(Comparator.comparing(Product::id));
    }
}
