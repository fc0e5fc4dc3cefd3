package org.villageatlas.accessibility.indices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
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
     * What came of one kind of service.
     *
     * @param perTenThousand by village, null where it is undefined
     * @param reasons by village why it is undefined, else null
     * @param basis what it was computed from
     */
    record Scores(
            List<@Nullable Double> perTenThousand,
            List<@Nullable String> reasons,
            Map<String, @Nullable Object> basis) {}

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
        Fields basis = Fields.of(
                        "services",
                        supply.values().stream().mapToInt(Integer::intValue).sum())
                .put("sites", supply.size())
                .put("villages_of_unknown_population", unknown);
        if (supply.isEmpty()) {
            return nothing(kind, villages, basis);
        }
        double[][] minutes = minutes(homes, List.copyOf(supply.keySet()), request);
        Catchments catchments = new Catchments(
                supply.values().stream().mapToDouble(Integer::doubleValue).toArray(),
                people.stream().mapToLong(Long::longValue).toArray(),
                minutes,
                request.catchmentMinutes());
        basis.put("sites_without_people", catchments.sitesWithoutPeople());
        return scores(kind, villages, minutes, catchments, basis);
    }

    private static Scores scores(
            Service.Kind kind, List<Village> villages, double[][] minutes, Catchments catchments, Fields basis) {
        List<@Nullable Double> scores = new ArrayList<>();
        List<@Nullable String> reasons = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            boolean cutOff = Arrays.stream(minutes[i]).allMatch(Double::isInfinite);
            scores.add(cutOff ? null : (Double) (catchments.perPerson(minutes[i]) * PEOPLE));
            reasons.add(cutOff ? "no way to any known service of the kind " + Choice.label(kind) : null);
        }
        return new Scores(scores, reasons, basis.toMap());
    }

    private static Scores nothing(Service.Kind kind, List<Village> villages, Fields basis) {
        List<@Nullable Double> scores = new ArrayList<>();
        List<@Nullable String> reasons = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            scores.add(null);
            reasons.add("no service of the kind " + Choice.label(kind) + " is known");
        }
        return new Scores(scores, reasons, basis.put("sites_without_people", 0).toMap());
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
