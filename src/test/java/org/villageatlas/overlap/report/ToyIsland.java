package org.villageatlas.overlap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.JobSettings;
import org.villageatlas.job.Jobs;
import org.villageatlas.job.KeptResults;
import org.villageatlas.overlap.Toy;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.ProductQuery;
import org.villageatlas.product.Products;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.product.Varieties;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageQuery;
import org.villageatlas.village.Villages;

/** North and South with two market cities on one road network, and an isle without any road. */
public final class ToyIsland implements TravelTimes {

    private static final Position NORTH = new Position(20, 42);
    private static final Position SOUTH = new Position(20, 41);
    private static final Position ISLE = new Position(19, 41);
    private static final Position PORT = new Position(21, 41);
    private static final Position TOWN = new Position(21, 42);

    private static final Programme PROGRAMME = new Programme(
            "toy",
            "Toy",
            "AL",
            "village",
            null,
            null,
            new Programme.Rules(Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(120), 10_000),
            "toy");

    private static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            new Category("food", null, Category.Level.SECTION, "Food", null, null, null),
            new Category("honey", "food", Category.Level.PRODUCT, "Honey", null, null, null),
            new Category("raki", "food", Category.Level.PRODUCT, "Raki", null, null, null),
            new Category("craft", null, Category.Level.SECTION, "Craft", null, null, null),
            new Category("silk", "craft", Category.Level.PRODUCT, "Silk", null, null, null)));

    public final List<Village> villages = new ArrayList<>(
            List.of(Toy.village("isle", ISLE), Toy.village("north", NORTH), Toy.village("south", SOUTH)));
    public final List<City> cities = new ArrayList<>(List.of(
            new City("port", "Port", null, PORT, 40_000, 2011, true, "toy"),
            new City("town", "Town", null, TOWN, 10_000, 2011, true, "toy"),
            new City("hamlet", "Hamlet", null, TOWN, 500, 2011, false, "toy")));
    public boolean preparing;

    public final List<Product> products = new ArrayList<>(List.of(
            Toy.product("isle-honey", "isle", "honey", "Chestnut", null),
            Toy.product("north-honey", "north", "honey", "Chestnut", null),
            Toy.product("south-honey", "south", "honey", "chestnut", null),
            Toy.product("south-raki", "south", "raki", null, null),
            Toy.product("south-silk", "south", "silk", null, null)));

    private static final JobSettings JOBS = new JobSettings(20, 600, null, null, 96);

    private final OverlapReports reports = freshReports();

    /** Reports of the same island that have kept nothing yet. */
    OverlapReports freshReports() {
        return new OverlapReports(
                new ToyVillages(),
                new ToyProducts(),
                new ToyCities(),
                this,
                () -> List.of(villages, cities, products).hashCode(),
                new Varieties(List.of(new Varieties.Synonym("food", "Kastanie", "Chestnut", "toy"))),
                new OverlapSettings(2, Duration.ofMinutes(1), Duration.ofMinutes(180), 10_000),
                List.of(),
                new AsyncResponses(new Jobs(), JOBS),
                new KeptResults(JOBS));
    }

    /** The parameters of a request, all else left out. */
    public static OverlapRequest request(
            Double within,
            Double similarity,
            Double severity,
            String village,
            String category,
            String city,
            Integer limit,
            Integer offset) {
        return new OverlapRequest(
                "toy",
                within,
                null,
                null,
                null,
                null,
                similarity,
                severity,
                village,
                category,
                city,
                null,
                limit,
                offset);
    }

    /** What reads the filters of all reports. */
    public OverlapRequests requests() {
        return new OverlapRequests(reports, new ToyProgrammes(), new ToyVillages(), new ToyProducts(), new ToyCities());
    }

    public OverlapReports reports() {
        return reports;
    }

    public Programmes programmes() {
        return new ToyProgrammes();
    }

    public Villages villageRoom() {
        return new ToyVillages();
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        if (preparing) {
            throw new Unavailable("The road network is being prepared.", "road-graph", Duration.ofSeconds(5));
        }
        assertThat(origins).isNotEmpty();
        assertThat(destinations).isNotEmpty();
        double[][] seconds = new double[origins.size()][destinations.size()];
        for (int i = 0; i < origins.size(); i++) {
            for (int j = 0; j < destinations.size(); j++) {
                seconds[i][j] = 60 * minutes(origins.get(i), destinations.get(j));
            }
        }
        return new TravelTimeMatrix(access(origins), access(destinations), seconds, seconds);
    }

    private static double minutes(Position from, Position to) {
        if (from.equals(to)) {
            return 0;
        }
        if (from.equals(NORTH) && (to.equals(SOUTH) || to.equals(PORT))) {
            return 20;
        }
        return from.equals(SOUTH) && to.equals(NORTH) ? 30 : 10;
    }

    private static List<AccessLeg> access(List<Position> points) {
        return points.stream()
                .map(point -> point.equals(ISLE)
                        ? AccessLeg.none(point)
                        : new AccessLeg(point, point, Metres.NONE, Duration.ZERO))
                .toList();
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        throw new AssertionError("not asked for");
    }

    private static final class ToyProgrammes implements Programmes {
        @Override
        public List<Programme> list() {
            return List.of(PROGRAMME);
        }

        @Override
        public Optional<Programme> find(String id) {
            return list().stream()
                    .filter(programme -> programme.id().equals(id))
                    .findFirst();
        }

        @Override
        public void add(List<Programme> programmes) {
            throw new AssertionError("not asked for");
        }

        @Override
        public boolean replace(Programme before, Programme after) {
            throw new AssertionError("not asked for");
        }
    }

    private final class ToyVillages implements Villages {
        @Override
        public List<Village> find(VillageQuery query) {
            return List.copyOf(villages);
        }

        @Override
        public Optional<Village> find(String id) {
            return id.equals("elsewhere")
                    ? Optional.of(
                            new Village(id, "another", id, villages.get(0).place(), null, null, null, "toy", null))
                    : villages.stream()
                            .filter(village -> village.id().equals(id))
                            .findFirst();
        }

        @Override
        public void add(List<Village> more) {
            throw new AssertionError("not asked for");
        }
    }

    private final class ToyProducts implements Products {
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
            throw new AssertionError("not asked for");
        }

        @Override
        public Taxonomy taxonomy() {
            return TAXONOMY;
        }

        @Override
        public void addCategories(List<Category> categories) {
            throw new AssertionError("not asked for");
        }
    }

    private final class ToyCities implements Cities {
        @Override
        public List<City> list(int minPopulation) {
            return cities.stream()
                    .filter(city -> city.population() >= minPopulation)
                    .toList();
        }

        @Override
        public Optional<City> find(String id) {
            return cities.stream().filter(city -> city.id().equals(id)).findFirst();
        }

        @Override
        public void add(List<City> more) {
            throw new AssertionError("not asked for");
        }
    }
}
