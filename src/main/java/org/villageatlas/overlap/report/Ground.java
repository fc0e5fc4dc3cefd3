package org.villageatlas.overlap.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.village.Village;

/**
 * What travel times say of a set of villages and cities, whatever the products.
 *
 * <p>Times enter as they are published, to hundredths of a minute, so that a report can be recomputed from them.
 */
public final class Ground {

    private final List<Village> villages;
    private final List<City> cities;
    private final double[][] minutes;
    private final Map<String, MarketShares> shares = new HashMap<>();
    private final Map<String, String> withoutRoad = new TreeMap<>();

    Ground(List<Village> villages, List<City> cities, HuffModel huff, TravelTimes travelTimes) {
        this.villages = List.copyOf(villages);
        this.cities = List.copyOf(cities);
        List<Position> homes = villages.stream().map(Village::position).toList();
        List<Position> markets = cities.stream().map(City::position).toList();
        Matrix toVillages = matrix(travelTimes, homes, homes);
        minutes = rounded(toVillages, homes.size(), homes.size());
        double[][] toCities = rounded(matrix(travelTimes, homes, markets), homes.size(), markets.size());
        for (int i = 0; i < villages.size(); i++) {
            String village = villages.get(i).id();
            shares.put(village, huff.shares(markets(toCities[i])));
            if (!toVillages.origins().get(i).reachesRoad()) {
                withoutRoad.put(village, "no road within reach of the village");
            } else if (villages.size() > 1 && !reachesAnother(i)) {
                withoutRoad.put(village, "no way there and back to any other village");
            }
        }
    }

    Neighbourhood neighbourhood(double limit) {
        return new Neighbourhood(villages.stream().map(Village::id).toList(), minutes, limit);
    }

    public List<City> cities() {
        return cities;
    }

    /** Which markets the products of a village are sold to. */
    public MarketShares shares(String village) {
        return shares.getOrDefault(village, MarketShares.NONE);
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

    private boolean reachesAnother(int village) {
        return IntStream.range(0, villages.size())
                .anyMatch(other -> other != village
                        && Double.isFinite(minutes[village][other])
                        && Double.isFinite(minutes[other][village]));
    }

    /** Nobody asks for the way between no places. */
    private static Matrix matrix(TravelTimes travelTimes, List<Position> from, List<Position> to) {
        return from.isEmpty() || to.isEmpty()
                ? new Matrix(List.of(), List.of(), new double[0][0], new double[0][0])
                : travelTimes.matrix(from, to, Conditions.CAR);
    }

    private static double[][] rounded(Matrix matrix, int origins, int destinations) {
        double[][] minutes = new double[origins][destinations];
        for (int i = 0; i < origins; i++) {
            for (int j = 0; j < destinations; j++) {
                minutes[i][j] =
                        matrix.trip(i, j).fold(way -> Minutes.rounded(way.total()), none -> Double.POSITIVE_INFINITY);
            }
        }
        return minutes;
    }
}
