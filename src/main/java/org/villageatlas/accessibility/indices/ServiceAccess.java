package org.villageatlas.accessibility.indices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.answer.Choice;
import org.villageatlas.city.Cities;
import org.villageatlas.geo.Position;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;

/** Services for each village of a programme, by catchment areas of what is known of services and of people. */
@Component
class ServiceAccess {

    private static final double PEOPLE = 10_000;

    private final Resources resources;
    private final Cities cities;
    private final TravelTimes times;

    ServiceAccess(Resources resources, Cities cities, TravelTimes times) {
        this.resources = resources;
        this.cities = cities;
        this.times = times;
    }

    /**
     * Services of one kind for a village.
     *
     * @param perTenThousand services for 10,000 people, or null where that is undefined
     * @param reason why it is, or null
     */
    record Score(@Nullable Double perTenThousand, @Nullable String reason) {}

    /**
     * What came of one kind of service.
     *
     * @param scores by village
     * @param basis what they were computed from
     */
    record Scores(List<Score> scores, IndicesRow.ServiceBasis basis) {

        Scores {
            scores = List.copyOf(scores);
        }
    }

    /** All that are known. */
    List<Service> list() {
        return resources.findServices(EVERYTHING);
    }

    /** @param villages all of a programme */
    Scores of(Service.Kind kind, List<Service> services, List<Village> villages, IndexRequest request) {
        Map<Position, Integer> supply = supply(kind, services, villages);
        List<Position> homes =
                new ArrayList<>(villages.stream().map(Village::position).toList());
        List<Long> people = new ArrayList<>();
        int unknown = 0;
        for (Village village : villages) {
            Integer population = village.population();
            unknown += population == null ? 1 : 0;
            people.add(population == null ? 0L : population.longValue());
        }
        cities.list(0).forEach(city -> {
            homes.add(city.position());
            people.add((long) city.population());
        });
        int known = supply.values().stream().mapToInt(Integer::intValue).sum();
        if (supply.isEmpty()) {
            Score none = new Score(null, "no service of the kind " + Choice.label(kind) + " is known");
            return new Scores(
                    Collections.nCopies(villages.size(), none), new IndicesRow.ServiceBasis(known, 0, unknown, 0));
        }
        double[][] minutes = minutes(homes, List.copyOf(supply.keySet()), request);
        Catchments catchments = new Catchments(
                supply.values().stream().mapToDouble(Integer::doubleValue).toArray(),
                people.stream().mapToLong(Long::longValue).toArray(),
                minutes,
                request.catchmentMinutes());
        Score cutOff = new Score(null, "no way to any known service of the kind " + Choice.label(kind));
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            scores.add(
                    Arrays.stream(minutes[i]).allMatch(Double::isInfinite)
                            ? cutOff
                            : new Score(
                                    VillageIndices.rounded(catchments.perPerson(minutes[i]) * PEOPLE, 10_000), null));
        }
        return new Scores(
                scores, new IndicesRow.ServiceBasis(known, supply.size(), unknown, catchments.sitesWithoutPeople()));
    }

    /** How many are known by place; a service without a position of its own is where its village is. */
    private static Map<Position, Integer> supply(Service.Kind kind, List<Service> services, List<Village> villages) {
        Map<String, Position> byVillage = new LinkedHashMap<>();
        villages.forEach(village -> byVillage.put(village.id(), village.position()));
        Map<Position, Integer> supply = new LinkedHashMap<>();
        for (Service service : services) {
            Position own = service.position();
            Position place = own == null ? byVillage.get(service.village()) : own;
            if (service.kind() == kind && byVillage.containsKey(service.village()) && place != null) {
                supply.merge(place, 1, Integer::sum);
            }
        }
        return supply;
    }

    private double[][] minutes(List<Position> homes, List<Position> sites, IndexRequest request) {
        TravelTimeMatrix matrix = times.matrix(homes, sites, request.conditions());
        double[][] minutes = new double[homes.size()][sites.size()];
        for (int home = 0; home < minutes.length; home++) {
            for (int site = 0; site < sites.size(); site++) {
                minutes[home][site] = matrix.minutes(home, site);
            }
        }
        return minutes;
    }

    private static final ResourceQuery EVERYTHING = new ResourceQuery(null, null, null, null);
}
