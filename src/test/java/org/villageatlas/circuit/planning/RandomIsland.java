package org.villageatlas.circuit.planning;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Place;
import org.villageatlas.circuit.request.Where;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;
import org.villageatlas.village.Village;

/** Islands of places with travel times between them, drawn at random or along one road; place 0 is the start. */
final class RandomIsland implements TravelTimes {

    /** By number of the category: four of food, two of craft, and one that is neither. */
    private static final List<String> SECTIONS =
            List.of("food", "drink", "plants", "food", "craft", "craft", "tourism");

    private static final Taxonomy TAXONOMY = taxonomy();

    private final double[][] minutes;
    private final List<Village> villages = new ArrayList<>();
    private final List<Resource> attractions = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Integer> overnight;

    private RandomIsland(double[][] minutes, List<Integer> overnight) {
        this.minutes = minutes;
        this.overnight = overnight;
    }

    /** Cities come after the start, then villages; some villages have no attraction. */
    static RandomIsland of(long seed, int cities, int villages, int attractions) {
        Random random = new Random(seed);
        int places = 1 + cities + villages;
        List<Integer> overnight = IntStream.range(1, places)
                .filter(place -> place <= cities || random.nextInt(3) == 0)
                .boxed()
                .toList();
        RandomIsland island = new RandomIsland(roads(random, places), overnight);
        IntStream.range(1 + cities, places).forEach(place -> {
            island.addVillage(place);
            island.addProduct(place);
        });
        for (int i = 0; i < attractions; i++) {
            int village = i < villages ? i : random.nextInt(villages);
            if (random.nextInt(5) > 0) {
                island.addAttraction(
                        1 + cities + village, Theme.values()[random.nextInt(4)], 15 + 15 * random.nextInt(10), (double)
                                random.nextInt(6));
            }
        }
        return island;
    }

    /**
     * Up to nine villages along one road from the start, 40 minutes apart; each has one attraction of 20 minutes, of the best
     * quality and a theme of its own, and nothing to buy. So each is worth its way, though little more: 13/13.5 ln (1 + 20 x
     * 1.5/30) + 0.1 - 0.5 x 80/60 = 0.10.
     */
    static RandomIsland line(List<Integer> overnight, int villages) {
        double[][] minutes = new double[villages + 1][villages + 1];
        for (int from = 0; from <= villages; from++) {
            for (int to = 0; to <= villages; to++) {
                minutes[from][to] = 40.0 * Math.abs(from - to);
            }
        }
        RandomIsland island = new RandomIsland(minutes, overnight);
        for (int place = 1; place <= villages; place++) {
            island.addVillage(place);
            island.addAttraction(place, Theme.values()[3 + place], 20, 5);
        }
        return island;
    }

    /** A square of 200 minutes with roads that are up to a third longer one way. */
    private static double[][] roads(Random random, int places) {
        double[][] at = new double[places][2];
        for (double[] place : at) {
            place[0] = 200 * random.nextDouble();
            place[1] = 200 * random.nextDouble();
        }
        double[][] minutes = new double[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                double straight = Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]);
                minutes[from][to] = straight * (1 + random.nextDouble() / 3);
            }
        }
        return minutes;
    }

    private void addVillage(int place) {
        Village.Place at = new Village.Place(position(place), "island", null, null, Village.Confidence.HIGH);
        villages.add(new Village("v" + place, "isle", "v" + place, at, null, null, null, "drawn", null));
    }

    private void addProduct(int place) {
        Product.Standing standing = Product.Standing.UNKNOWN;
        products.add(new Product(
                "p" + place, "v" + place, category("v" + place), "p", null, null, standing, Set.of(), "drawn", null));
    }

    void addAttraction(int place, Theme theme, int length, double quality) {
        Resource.Visit visit = new Resource.Visit(theme, Duration.ofMinutes(length), false, Set.of(), null);
        String id = "a" + attractions.size();
        attractions.add(new Resource(id, "v" + place, Resource.Kind.CULTURAL, id, visit, quality, null, "drawn", null));
    }

    /** The only product category of a village. */
    static String category(String village) {
        return "c" + Integer.parseInt(village.substring(1)) % 7;
    }

    /** What its only product is to a visitor. */
    static @Nullable Theme themeOfProducts(String village) {
        int category = Integer.parseInt(village.substring(1)) % 7;
        return category < 4 ? Theme.FOOD : category < 6 ? Theme.CRAFT : null;
    }

    private static Taxonomy taxonomy() {
        List<Category> categories = new ArrayList<>();
        for (String section : new TreeSet<>(SECTIONS)) {
            categories.add(new Category(section, null, Category.Level.SECTION, section, null, null, null));
        }
        for (int i = 0; i < SECTIONS.size(); i++) {
            categories.add(new Category("c" + i, SECTIONS.get(i), Category.Level.PRODUCT, "c" + i, null, null, null));
        }
        return new Taxonomy(categories);
    }

    /** Ids of two attractions drawn at random. */
    List<String> twoAttractions(long seed) {
        return new Random(seed)
                .ints(2, 0, attractions.size())
                .mapToObj(i -> attractions.get(i).id())
                .distinct()
                .toList();
    }

    /** Days of the same length, from the start to the start. */
    CircuitProblem problem(long seed, int days, double dayMinutes) {
        return problem(seed, days, dayMinutes, 0, List.of());
    }

    CircuitProblem problem(long seed, int days, double dayMinutes, int end, List<String> must) {
        CircuitRequest request = request(seed, days, dayMinutes, end, must);
        VillageProducts made = new VillageProducts(request, products, TAXONOMY);
        Candidates candidates = new Candidates(request, villages, attractions, made, position(0));
        CircuitProblem.Places places = new CircuitProblem.Places(
                Place.of(position(0)),
                Place.of(position(end)),
                Collections.nCopies(days, null),
                overnight.stream().map(place -> Place.of(position(place))).toList(),
                List.of());
        CircuitScore score = new CircuitScore(request, made, Map.of(), PreferredPackages.NONE);
        return new CircuitProblem(request, places, candidates, score, this);
    }

    private static CircuitRequest request(long seed, int days, double dayMinutes, int end, List<String> must) {
        Map<Theme, Double> weights = new EnumMap<>(Theme.class);
        double[] first = {1, 2, 0.5, 1};
        for (Theme theme : Theme.values()) {
            weights.put(theme, theme.ordinal() < 4 ? first[theme.ordinal()] : 1);
        }
        return new CircuitRequest(
                "isle",
                new Where(null, position(0)),
                new Where(null, position(end)),
                days,
                null,
                dayMinutes / 60,
                LocalTime.MIDNIGHT,
                List.of(),
                null,
                null,
                null,
                Profile.CAR,
                null,
                null,
                false,
                weights,
                0,
                must,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                seed,
                60_000);
    }

    private static Position position(int place) {
        return new Position(place / 10.0, 0);
    }

    private static int place(Position position) {
        return (int) Math.round(10 * position.longitude());
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        double[][] seconds = origins.stream()
                .map(from -> destinations.stream()
                        .mapToDouble(to -> 60 * minutes[place(from)][place(to)])
                        .toArray())
                .toArray(double[][]::new);
        return new TravelTimeMatrix(
                access(origins), access(destinations), seconds, new double[origins.size()][destinations.size()]);
    }

    private static List<AccessLeg> access(List<Position> points) {
        return points.stream()
                .map(point -> new AccessLeg(point, point, Metres.NONE, Duration.ZERO))
                .toList();
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        throw new AssertionError("not asked for");
    }
}
