package org.villageatlas.overlap.nomination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.bench.overlap.GeneratedRoads;
import org.villageatlas.bench.overlap.Points;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.JobSettings;
import org.villageatlas.job.Jobs;
import org.villageatlas.job.KeptResults;
import org.villageatlas.overlap.colocation.Colocations;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.report.OverlapSettings;
import org.villageatlas.overlap.report.Preparation;
import org.villageatlas.product.Category;
import org.villageatlas.product.Demands;
import org.villageatlas.product.Product;
import org.villageatlas.product.ProductQuery;
import org.villageatlas.product.Products;
import org.villageatlas.product.Supports;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.product.Varieties;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageQuery;
import org.villageatlas.village.Villages;

/** A programme made up over an area as large as Thailand, kept in memory, and the product's own rooms over it. */
final class GeneratedProgramme {

    static final Programme PROGRAMME = new Programme(
            "made-up",
            "Made up",
            "Nowhere",
            "tambon",
            null,
            null,
            new Programme.Rules(Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(120), 10_000),
            "generated");

    private static final JobSettings JOBS = new JobSettings(20, 600, null, null, 96);
    private static final long SEED = 7000;
    private static final int CITIES = 200;
    private static final int SECTIONS = 5;
    private static final int DIVISIONS = 6;
    private static final int GROUPS = 5;
    private static final int LEAVES = 5;

    final List<Village> villages = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<Category> leaves = new ArrayList<>();
    private final List<City> cities = new ArrayList<>();
    private final Taxonomy taxonomy;
    final GeneratedRoads roads;
    long revision;

    GeneratedProgramme(int villageCount, int productCount) {
        Random random = new Random(SEED);
        taxonomy = taxonomy();
        List<Position> places = Points.uniform(villageCount + CITIES, SEED).positions();
        for (int village = 0; village < villageCount; village++) {
            villages.add(new Village(
                    String.format(java.util.Locale.ROOT, "v%05d", village),
                    PROGRAMME.id(),
                    "Village " + village,
                    new Village.Place(
                            places.get(village), "Region " + village % 77, null, null, Village.Confidence.HIGH),
                    null,
                    null,
                    null,
                    "generated",
                    null));
        }
        for (int city = 0; city < CITIES; city++) {
            int population = (int) (10_000 + 2_000_000.0 / (city + 1));
            Position place = places.get(villageCount + city);
            cities.add(new City("c" + city, "City " + city, null, place, population, 2026, false, "generated"));
        }
        for (int product = 0; product < productCount; product++) {
            products.add(product(
                    String.format(java.util.Locale.ROOT, "p%06d", product),
                    villages.get(random.nextInt(villageCount)),
                    random));
        }
        roads = new GeneratedRoads(places, SEED);
    }

    /** The k-th category is 1/k as likely as the first; half of the varieties are known, six of each. */
    private Product product(String id, Village village, Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(leaves.size() + 1)) - 1;
        Category leaf = leaves.get(Math.min(rank * 467 % leaves.size(), leaves.size() - 1));
        return new Product(
                id,
                village.id(),
                leaf.id(),
                leaf.name(),
                random.nextBoolean() ? "variety " + random.nextInt(6) : null,
                null,
                Product.Standing.ofSales(1000.0 + random.nextInt(50_000), List.of()),
                Set.of(),
                "generated",
                null);
    }

    private Taxonomy taxonomy() {
        List<Category> all = new ArrayList<>();
        for (int section = 0; section < SECTIONS; section++) {
            add(all, "s" + section, null, Category.Level.SECTION);
            for (int division = 0; division < DIVISIONS; division++) {
                add(all, "s" + section + "d" + division, "s" + section, Category.Level.DIVISION);
                for (int group = 0; group < GROUPS; group++) {
                    String id = "s" + section + "d" + division + "g" + group;
                    add(all, id, "s" + section + "d" + division, Category.Level.GROUP);
                    for (int leaf = 0; leaf < LEAVES; leaf++) {
                        leaves.add(add(all, id + "p" + leaf, id, Category.Level.PRODUCT));
                    }
                }
            }
        }
        return new Taxonomy(all);
    }

    private static Category add(List<Category> all, String id, @Nullable String parent, Category.Level level) {
        Category category = new Category(id, parent, level, id, null, null, null);
        all.add(category);
        return category;
    }

    OverlapReports reports(Preparation... preparations) {
        return new OverlapReports(
                new Held(),
                new HeldProducts(),
                new HeldCities(),
                roads,
                () -> revision,
                Varieties.NONE,
                new OverlapSettings(2, Duration.ofMinutes(1), Duration.ofMinutes(180), 10_000),
                List.of(preparations),
                new AsyncResponses(new Jobs(), JOBS),
                new KeptResults(JOBS));
    }

    VillageRecommendations recommendations() {
        return new VillageRecommendations(new NoResources(), new Supports(List.of()));
    }

    Nominations nominations(OverlapReports reports, VillageRecommendations recommendations, Colocations colocations) {
        return new Nominations(reports, new HeldProgrammes(), new Held(), recommendations, colocations, Demands.NONE);
    }

    private static final class HeldProgrammes implements Programmes {
        @Override
        public List<Programme> list() {
            return List.of(PROGRAMME);
        }

        @Override
        public Optional<Programme> find(String id) {
            return Optional.of(PROGRAMME);
        }

        @Override
        public void add(List<Programme> programmes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(Programme before, Programme after) {
            throw new AssertionError("not asked for");
        }
    }

    private final class Held implements Villages {
        @Override
        public List<Village> find(VillageQuery query) {
            return villages;
        }

        @Override
        public Optional<Village> find(String id) {
            return villages.stream().filter(village -> village.id().equals(id)).findFirst();
        }

        @Override
        public void add(List<Village> more) {
            throw new UnsupportedOperationException();
        }
    }

    private final class HeldProducts implements Products {
        @Override
        public List<Product> find(ProductQuery query) {
            return products;
        }

        @Override
        public Optional<Product> find(String id) {
            return products.stream().filter(product -> product.id().equals(id)).findFirst();
        }

        @Override
        public void add(List<Product> more) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Taxonomy taxonomy() {
            return taxonomy;
        }

        @Override
        public void addCategories(List<Category> categories) {
            throw new UnsupportedOperationException();
        }
    }

    private final class HeldCities implements Cities {
        @Override
        public List<City> list(int minPopulation) {
            return cities;
        }

        @Override
        public Optional<City> find(String id) {
            return cities.stream().filter(city -> city.id().equals(id)).findFirst();
        }

        @Override
        public void add(List<City> more) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoResources implements Resources {
        @Override
        public List<Resource> find(ResourceQuery query) {
            return List.of();
        }

        @Override
        public Optional<Resource> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<Service> findServices(ResourceQuery query) {
            return List.of();
        }

        @Override
        public void add(List<Resource> resources) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addServices(List<Service> services) {
            throw new UnsupportedOperationException();
        }
    }
}
