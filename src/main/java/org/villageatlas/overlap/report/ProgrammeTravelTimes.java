package org.villageatlas.overlap.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.product.Product;
import org.villageatlas.product.SalesShare;
import org.villageatlas.village.Village;

/**
 * What travel times say of a set of villages and cities, whatever the products.
 *
 * <p>Times enter as they are published, to hundredths of a minute, so that a report can be recomputed from them. They are
 * asked for in blocks of villages, of which only the neighbours are kept: all times of a large programme would not fit.
 */
public final class ProgrammeTravelTimes {

    private static final int BLOCK = 256;

    private final List<Village> villages;
    private final List<City> cities;
    private final Neighbourhood neighbourhood;
    private final Map<String, MarketShares> shares = new HashMap<>();
    private final Map<String, String> withoutRoad = new TreeMap<>();

    /** @param limit of the neighbourhood, minutes */
    ProgrammeTravelTimes(
            List<Village> villages, List<City> cities, HuffModel huff, double limit, TravelTimes travelTimes) {
        this.villages = List.copyOf(villages);
        this.cities = List.copyOf(cities);
        List<Position> homes = villages.stream().map(Village::position).toList();
        List<Position> markets = cities.stream().map(City::position).toList();
        List<Position> ends = Stream.concat(homes.stream(), markets.stream()).toList();
        MutualReachability reachability = new MutualReachability(homes.size());
        List<Neighbourhood.Reached> reached = new ArrayList<>();
        for (int from = 0; from < homes.size(); from += BLOCK) {
            List<Position> block = homes.subList(from, Math.min(homes.size(), from + BLOCK));
            TravelTimeMatrix matrix = travelTimes.matrix(block, ends, Conditions.CAR);
            for (int row = 0; row < block.size(); row++) {
                int village = from + row;
                double[] minutes = minutes(matrix, row, 0, homes.size());
                reached.add(Neighbourhood.Reached.of(minutes, limit));
                shares.put(
                        villages.get(village).id(),
                        huff.shares(markets(minutes(matrix, row, homes.size(), markets.size()))));
                reachability.note(village, minutes);
                if (!matrix.origins().get(row).reachesRoad()) {
                    withoutRoad.put(villages.get(village).id(), "no road within reach of the village");
                }
            }
        }
        neighbourhood = new Neighbourhood(villages.stream().map(Village::id).toList(), reached);
        for (int village = 0; village < villages.size() && villages.size() > 1; village++) {
            if (!reachability.areThereAndBack(village)) {
                withoutRoad.putIfAbsent(villages.get(village).id(), "no way there and back to any other village");
            }
        }
    }

    /** By id. */
    List<Village> villages() {
        return villages;
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    public List<City> cities() {
        return cities;
    }

    /** Which markets the products of a village are sold to. */
    public MarketShares shares(String village) {
        return shares.getOrDefault(village, MarketShares.NONE);
    }

    /** Where a product goes: as declared, else by the model; in its months where nothing closer is known. */
    public MarketShares shares(Product product) {
        List<SalesShare> declared = product.standing().salesByCity();
        MarketShares known = declared.isEmpty()
                ? shares(product.village())
                : MarketShares.declared(declared.stream()
                        .filter(share -> !share.city().equals(SalesShare.ELSEWHERE))
                        .map(share -> new MarketShares.Part(share.city(), share.months(), share.share()))
                        .toList());
        return known.inMonths(product.months());
    }

    /** Why, by the id of the village, for those that have no neighbour at any distance. */
    public Map<String, String> withoutRoad() {
        return Map.copyOf(withoutRoad);
    }

    private List<HuffModel.Market> markets(double[] toCities) {
        return IntStream.range(0, cities.size())
                .mapToObj(j ->
                        new HuffModel.Market(cities.get(j).id(), cities.get(j).population(), toCities[j]))
                .toList();
    }

    private static double[] minutes(TravelTimeMatrix matrix, int origin, int first, int destinations) {
        double[] minutes = new double[destinations];
        for (int to = 0; to < destinations; to++) {
            long millis = matrix.totalMillis(origin, first + to);
            minutes[to] = millis < 0 ? Double.POSITIVE_INFINITY : Minutes.rounded(Duration.ofMillis(millis));
        }
        return minutes;
    }
}
