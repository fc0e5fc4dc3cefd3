package org.villageatlas.accessibility.indices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.job.Progress;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Computes the indices of all villages of a programme. */
@Component
class IndexReport {

    private static final List<Service.Kind> KINDS = List.of(Service.Kind.HEALTH, Service.Kind.LODGING);

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
    private record Basis(List<Village> villages, List<City> cities, List<Service> services, IndexRequest request) {}

    /**
     * All villages by id.
     *
     * @param basis what the services were computed from, by kind
     */
    record Indices(List<VillageIndices> villages, Map<String, @Nullable Object> basis) {

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
        Map<String, ServiceAccess.Scores> scores = new HashMap<>();
        Fields basis = Fields.of("catchment_minutes", request.catchmentMinutes());
        for (int i = 0; i < KINDS.size(); i++) {
            Service.Kind kind = KINDS.get(i);
            double share = 0.7 / KINDS.size();
            ServiceAccess.Scores found = Progress.part(
                    0.3 + i * share,
                    0.3 + (i + 1) * share,
                    "Catchment areas of " + Choice.label(kind),
                    () -> services.of(kind, known, all, request));
            scores.put(Choice.label(kind), found);
            basis.put(Choice.label(kind), found.basis());
        }
        List<VillageIndices> indices = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            indices.add(new VillageIndices(
                    all.get(i), toMarkets.get(i), markets, toMajor.get(i), major, ranks.get(i), services(scores, i)));
        }
        return new Indices(indices, basis.toMap());
    }

    private static Map<String, @Nullable Object> services(Map<String, ServiceAccess.Scores> scores, int village) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Service.Kind kind : KINDS) {
            ServiceAccess.Scores found = scores.get(Choice.label(kind));
            if (found != null) {
                Double score = found.perTenThousand().get(village);
                fields.put(
                        Choice.label(kind) + "_per_10000",
                        score == null ? null : VillageIndices.rounded(score, 10_000));
                fields.put(Choice.label(kind) + "_reason", found.reasons().get(village));
            }
        }
        return fields;
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
