package org.villageatlas.accessibility.indices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.job.Cost;
import org.villageatlas.job.Progress;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Computes the indices of all villages of a programme. */
@Component
class IndexReport {

    private static final long BYTES_A_VILLAGE = 4000;

    private final Villages villages;
    private final Cities cities;
    private final TravelTimes times;
    private final ServiceAccess services;
    private final RoadResponses answers;

    IndexReport(Villages villages, Cities cities, TravelTimes times, ServiceAccess services, RoadResponses answers) {
        this.villages = villages;
        this.cities = cities;
        this.times = times;
        this.services = services;
        this.answers = answers;
    }

    /** All that indices go by beside the roads. */
    private record Basis(List<Village> villages, List<City> cities, List<Service> services, IndexRequest request) {

        Cost cost() {
            long places = cities.size() + services.size();
            return RoadResponses.cost(
                    request.conditions(), villages.size() * places, villages.size() * BYTES_A_VILLAGE);
        }
    }

    /**
     * All villages by id.
     *
     * @param basis what the services were computed from
     */
    record Indices(List<VillageIndices> villages, IndicesRow.ServicesBasis basis) {

        /** How many villages have a rank. */
        long ranked() {
            return villages.stream()
                    .filter(village -> village.isolationRank() != null)
                    .count();
        }
    }

    Indices of(String programme, IndexRequest request) {
        Basis basis = new Basis(villages.listOf(programme), cities.list(0), services.list(), request);
        return answers.of(
                request.conditions(),
                basis,
                "Indices of " + basis.villages().size() + " villages",
                basis.cost(),
                () -> compute(basis.villages(), basis.services(), request));
    }

    private Indices compute(List<Village> all, List<Service> known, IndexRequest request) {
        List<City> markets = cities.list(request.minPopulation());
        List<City> major = cities.list(request.majorCityPopulation());
        List<MarketAccess> toMarkets =
                Progress.part(0, 0.2, "Travel times to cities", () -> accesses(all, markets, request));
        List<MarketAccess> toMajor =
                Progress.part(0.2, 0.3, "Travel times to major cities", () -> accesses(all, major, request));
        Map<Integer, Integer> ranks = isolation(toMarkets);
        ServiceAccess.Scores health = Progress.part(
                0.3, 0.65, "Catchment areas of health", () -> services.of(Service.Kind.HEALTH, known, all, request));
        ServiceAccess.Scores lodging = Progress.part(
                0.65, 1, "Catchment areas of lodging", () -> services.of(Service.Kind.LODGING, known, all, request));
        List<VillageIndices> indices = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            indices.add(new VillageIndices(
                    all.get(i),
                    toMarkets.get(i),
                    markets,
                    toMajor.get(i),
                    major,
                    ranks.get(i),
                    health.scores().get(i),
                    lodging.scores().get(i)));
        }
        return new Indices(
                indices, new IndicesRow.ServicesBasis(request.catchmentMinutes(), health.basis(), lodging.basis()));
    }

    /** By village its rank, 1 for the most weighted minutes; equally isolated ones share the better rank. */
    static Map<Integer, Integer> isolation(List<MarketAccess> villages) {
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            if (villages.get(i).weightedMinutes().isPresent()) {
                ranked.add(i);
            }
        }
        ranked.sort(Comparator.comparingDouble(
                (Integer i) -> -villages.get(i).weightedMinutes().orElseThrow()));
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int place = 0; place < ranked.size(); place++) {
            int village = ranked.get(place);
            boolean tie = place > 0
                    && villages.get(ranked.get(place - 1)).weightedMinutes().orElseThrow()
                            == villages.get(village).weightedMinutes().orElseThrow();
            ranks.put(village, tie ? ranks.getOrDefault(ranked.get(place - 1), place) : (Integer) (place + 1));
        }
        return ranks;
    }

    private List<MarketAccess> accesses(List<Village> from, List<City> to, IndexRequest request) {
        int[] populations = to.stream().mapToInt(City::population).toArray();
        if (to.isEmpty() || from.isEmpty()) {
            return from.stream()
                    .map(village -> new MarketAccess(new double[0], populations))
                    .toList();
        }
        TravelTimeMatrix matrix = times.matrix(
                from.stream().map(Village::position).toList(),
                to.stream().map(City::position).toList(),
                request.conditions());
        List<MarketAccess> accesses = new ArrayList<>();
        for (int row = 0; row < from.size(); row++) {
            double[] minutes = new double[to.size()];
            for (int column = 0; column < minutes.length; column++) {
                minutes[column] = matrix.minutes(row, column);
            }
            accesses.add(new MarketAccess(minutes, populations));
        }
        return accesses;
    }
}
