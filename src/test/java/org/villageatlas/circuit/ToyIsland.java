package org.villageatlas.circuit;

import java.time.Duration;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.product.Category;
import org.villageatlas.product.JointPackages;
import org.villageatlas.product.Product;
import org.villageatlas.product.ProductQuery;
import org.villageatlas.product.Products;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageQuery;
import org.villageatlas.village.Villages;

/**
 * An island along one road from west to east: the port at 10.0, villages each tenth of a degree (20 minutes, 10 km), the
 * far town at 10.8. Nothing at 12 or beyond has a road. West to east: port, Alm (bridge, shrine), Brook (mill), Cove
 * (beach, open in summer), Dell (nothing but honey), Edge (summit), the town; and Holm, an islet without a road.
 */
public final class ToyIsland implements TravelTimes {

    static final double MINUTES_PER_DEGREE = 200;

    final List<Village> villages = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<Service> services = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<JointPackages.JointPackage> packages = new ArrayList<>();
    public final KeptCircuits kept = new KeptCircuits();
    final List<City> cities = List.of(city("port", 10.0), city("town", 10.8));

    public ToyIsland() {
        village("alm", 10.1);
        village("brook", 10.2);
        village("cove", 10.3);
        village("dell", 10.4);
        village("edge", 10.7);
        village("holm", 12.5);
        attraction("alm-bridge", "alm", Resource.Theme.HERITAGE, 30, Set.of(), null);
        attraction("alm-shrine", "alm", Resource.Theme.FAITH, 20, Set.of(), 5.0);
        attraction("brook-mill", "brook", Resource.Theme.HERITAGE, 30, Set.of(), null);
        attraction("cove-beach", "cove", Resource.Theme.COAST, 90, Set.of(Month.JULY, Month.AUGUST), null);
        attraction("edge-summit", "edge", Resource.Theme.MOUNTAIN, null, Set.of(), null);
        attraction("holm-light", "holm", Resource.Theme.COAST, 20, Set.of(), null);
        resources.add(new Resource("alm-well", "alm", Resource.Kind.NATURAL, "Well", null, null, null, "toy", null));
        product("alm-honey", "alm", "honey", Set.of());
        product("dell-honey", "dell", "honey", Set.of());
        product("brook-plums", "brook", "plum", Set.of(Month.SEPTEMBER));
    }

    public void attractionOpen(String id, String village, int minutes, String hours) {
        Resource.Visit visit =
                new Resource.Visit(Resource.Theme.MUSEUM, Duration.ofMinutes(minutes), false, Set.of(), hours);
        resources.add(new Resource(id, village, Resource.Kind.CULTURAL, id, visit, null, null, "toy", null));
    }

    /** A village of which nothing is recorded. */
    public void emptyVillage(String id, double longitude) {
        village(id, longitude);
    }

    void attractionLasting(String id, String village, int minutes) {
        attraction(id, village, Resource.Theme.MOUNTAIN, minutes, Set.of(), null);
    }

    /** An attraction that is open in some months alone; what is none stays as it is. */
    static Resource openIn(Resource resource, Set<Month> months) {
        Resource.Visit visit = resource.visit();
        return visit == null
                ? resource
                : new Resource(
                        resource.id(),
                        resource.village(),
                        resource.kind(),
                        resource.name(),
                        new Resource.Visit(visit.theme(), visit.length(), visit.estimated(), months, null),
                        resource.quality(),
                        resource.position(),
                        resource.source(),
                        null);
    }

    void foodAt(String village) {
        services.add(new Service(village + "-table", village, Service.Kind.FOOD, "Table", null, "toy", null));
    }

    public void lodgingAt(String village) {
        services.add(new Service(village + "-inn", village, Service.Kind.LODGING, null, null, "toy", null));
    }

    /** The answer to a request; single quotes stand for double ones. */
    public Circuit plan(String request) {
        return planning().plan(Requests.of(request));
    }

    /** What a request requests; single quotes stand for double ones. */
    public CircuitRequest request(String request) {
        return Requests.of(request);
    }

    public CircuitPlanning planning() {
        return new CircuitPlanning(
                programmes(), villages(), resources(), products(), cities(), this, programme -> packages, kept);
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        double[][] seconds = new double[origins.size()][destinations.size()];
        double[][] metres = new double[origins.size()][destinations.size()];
        for (int from = 0; from < origins.size(); from++) {
            for (int to = 0; to < destinations.size(); to++) {
                double degrees = Math.abs(
                        origins.get(from).longitude() - destinations.get(to).longitude());
                seconds[from][to] = degrees * MINUTES_PER_DEGREE * 60;
                metres[from][to] = degrees * 100_000;
            }
        }
        return new TravelTimeMatrix(access(origins), access(destinations), seconds, metres);
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        TravelTimeMatrix matrix = matrix(points, points, conditions);
        List<Route.Leg> legs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Coordinate[] line = {
                points.get(i - 1).toPoint().getCoordinate(),
                points.get(i).toPoint().getCoordinate()
            };
            List<Route.Instruction> directions = List.of(new Route.Instruction("Continue", Metres.NONE, Duration.ZERO));
            legs.add(new Route.Leg(matrix.trip(i - 1, i), new GeometryFactory().createLineString(line), directions));
        }
        return new Route(matrix.origins(), legs);
    }

    private static List<AccessLeg> access(List<Position> points) {
        return points.stream()
                .map(point -> point.longitude() < 12
                        ? new AccessLeg(point, point, Metres.NONE, Duration.ZERO)
                        : AccessLeg.none(point))
                .toList();
    }

    private static City city(String id, double longitude) {
        return new City(id, id, null, new Position(longitude, 40), 20_000, 2020, true, "toy");
    }

    private void village(String id, double longitude) {
        Village.Place place =
                new Village.Place(new Position(longitude, 40), "island", null, null, Village.Confidence.HIGH);
        villages.add(new Village(id, "isle", id, place, null, null, null, "toy", null));
    }

    private void attraction(
            String id,
            String village,
            Resource.Theme theme,
            @Nullable Integer minutes,
            Set<Month> months,
            Double quality) {
        Duration length = minutes == null ? null : Duration.ofMinutes(minutes);
        Resource.Visit visit = new Resource.Visit(theme, length, false, months, null);
        resources.add(new Resource(id, village, Resource.Kind.CULTURAL, id, visit, quality, null, "toy", null));
    }

    private void product(String id, String village, String category, Set<Month> months) {
        Product.Standing standing = Product.Standing.UNKNOWN;
        products.add(new Product(id, village, category, id, null, null, standing, months, "toy", null));
    }

    private Programmes programmes() {
        Programme.Rules rules =
                new Programme.Rules(Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(120), 1);
        Programme isle = new Programme("isle", "Isle", "Isle", "village", null, null, rules, "toy");
        return new Programmes() {
            @Override
            public List<Programme> list() {
                return List.of(isle);
            }

            @Override
            public Optional<Programme> find(String id) {
                return list().stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public void add(List<Programme> more) {}

            @Override
            public boolean replace(Programme before, Programme after) {
                throw new AssertionError("not asked for");
            }
        };
    }

    private Villages villages() {
        return new Villages() {
            @Override
            public List<Village> find(VillageQuery query) {
                return List.copyOf(villages);
            }

            @Override
            public Optional<Village> find(String id) {
                return villages.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public void add(List<Village> more) {}
        };
    }

    private Cities cities() {
        return new Cities() {
            @Override
            public List<City> list(int minPopulation) {
                return cities;
            }

            @Override
            public Optional<City> find(String id) {
                return cities.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public void add(List<City> more) {}
        };
    }

    private Resources resources() {
        return new Resources() {
            @Override
            public List<Resource> find(ResourceQuery query) {
                return List.copyOf(resources);
            }

            @Override
            public Optional<Resource> find(String id) {
                return resources.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public List<Service> findServices(ResourceQuery query) {
                return services.stream()
                        .filter(service -> service.kind().name().equals(query.kind()))
                        .toList();
            }

            @Override
            public void add(List<Resource> more) {}

            @Override
            public void addServices(List<Service> more) {}
        };
    }

    private Products products() {
        Taxonomy taxonomy = new Taxonomy(List.of(
                new Category("food", null, Category.Level.SECTION, "Food", null, null, null),
                new Category("honey", "food", Category.Level.PRODUCT, "Honey", null, null, null),
                new Category("plum", "food", Category.Level.PRODUCT, "Plum", null, null, null)));
        return new Products() {
            @Override
            public List<Product> find(ProductQuery query) {
                return List.copyOf(products);
            }

            @Override
            public Optional<Product> find(String id) {
                return products.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public void add(List<Product> more) {}

            @Override
            public Taxonomy taxonomy() {
                return taxonomy;
            }

            @Override
            public void addCategories(List<Category> more) {}
        };
    }
}
