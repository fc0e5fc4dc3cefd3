package org.villageatlas.bench.circuits;

import java.time.Duration;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.villageatlas.geo.Position;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Products;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/**
 * A programme by chance on roads that are there: two attractions a village as in Albania, every third village with a bed,
 * a fifth of the attractions seasonal, a fifth with opening hours, half of them rated, up to two products a village.
 */
final class MadeUpProgramme {

    private static final long SEED = 400;
    private static final int ATTRACTIONS_A_VILLAGE = 2;
    /** Degrees by which a village may lie off the road: at most some 600 m. */
    private static final double OFF_ROAD = 0.004;

    private static final String SOURCE = "generated";
    private static final Programme.Rules RULES =
            new Programme.Rules(Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(120), 10_000);

    final String id;
    final int villageCount;
    private final Random random = new Random(SEED);
    private final List<Village> villages = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Service> lodging = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();

    /**
     * @param attractions how many
     * @param onRoads positions to lay villages near
     * @param leaves categories of products
     */
    MadeUpProgramme(int attractions, List<Position> onRoads, List<String> leaves) {
        id = "made-up-" + attractions;
        villageCount = (attractions + ATTRACTIONS_A_VILLAGE - 1) / ATTRACTIONS_A_VILLAGE;
        for (int i = 0; i < villageCount; i++) {
            Village village = village(i, onRoads.get(random.nextInt(onRoads.size())));
            villages.add(village);
            for (int product = random.nextInt(3); product > 0; product--) {
                products.add(product(village, products.size(), leaves.get(random.nextInt(leaves.size()))));
            }
            if (i % 3 == 0) {
                lodging.add(new Service(
                        village.id() + "-inn", village.id(), Service.Kind.LODGING, null, null, SOURCE, null));
            }
        }
        for (int i = 0; i < attractions; i++) {
            resources.add(attraction(i, villages.get(i / ATTRACTIONS_A_VILLAGE)));
        }
    }

    private Village village(int index, Position road) {
        Position position = new Position(road.longitude() + aside(), road.latitude() + aside());
        Village.Place place = new Village.Place(position, "Region", null, null, Village.Confidence.HIGH);
        return new Village(id + "-v" + index, id, "Village " + index, place, null, null, null, SOURCE, null);
    }

    private double aside() {
        return OFF_ROAD * (2 * random.nextDouble() - 1);
    }

    private Product product(Village village, int index, String category) {
        Product.Standing unknown = Product.Standing.UNKNOWN;
        return new Product(
                id + "-p" + index, village.id(), category, category, null, null, unknown, Set.of(), SOURCE, null);
    }

    private Resource attraction(int index, Village village) {
        Resource.Theme[] themes = Resource.Theme.values();
        Resource.Theme theme = themes[random.nextInt(themes.length)];
        Set<Month> months = random.nextInt(5) == 0
                ? Set.of(Month.MAY, Month.JUNE, Month.JULY, Month.AUGUST, Month.SEPTEMBER)
                : Set.of();
        String hours = random.nextInt(5) == 0 ? "Tu-Su 09:00-17:00" : null;
        @Nullable Double quality = random.nextBoolean() ? random.nextInt(11) / 2.0 : null;
        return new Resource(
                id + "-a" + index,
                village.id(),
                Resource.Kind.CULTURAL,
                "Attraction " + index,
                new Resource.Visit(theme, null, false, months, hours),
                quality,
                null,
                SOURCE,
                null);
    }

    /** Puts it into the database of a service. */
    void addTo(ApplicationContext service) {
        service.getBean(Programmes.class)
                .add(List.of(new Programme(id, "Made up", "Nowhere", "village", null, null, RULES, SOURCE)));
        service.getBean(Villages.class).add(villages);
        service.getBean(Resources.class).add(resources);
        service.getBean(Resources.class).addServices(lodging);
        service.getBean(Products.class).add(products);
    }

    /** The categories that a product may have. */
    static List<String> leaves(ApplicationContext service) {
        return service.getBean(Products.class).taxonomy().list().stream()
                .filter(category -> category.level() == Category.Level.PRODUCT)
                .map(Category::id)
                .toList();
    }
}
