package org.villageatlas.accessibility.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.ResolvedConditions;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Cost;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Measures how the villages of a programme are connected to cities. */
@Component
class VillageSurvey {

    private static final int BYTES_A_TRIP = 200;

    private final Programmes programmes;
    private final Villages villages;
    private final Cities cities;
    private final CachedTravelTimes times;
    private final RoadResponses answers;

    VillageSurvey(
            Programmes programmes, Villages villages, Cities cities, CachedTravelTimes times, RoadResponses answers) {
        this.programmes = programmes;
        this.villages = villages;
        this.cities = cities;
        this.times = times;
        this.answers = answers;
    }

    /**
     * Which villages and cities.
     *
     * @param minPopulation of the cities
     * @param direction from the villages to the cities or back
     */
    record Question(Programme programme, int minPopulation, Direction direction) {}

    /** @throws Invalid when there is no such programme or direction or the population is negative */
    Question ask(SurveyQuery query) {
        Direction direction = Direction.parse(query.direction());
        Programme chosen = programmes.choose(query.programme());
        return new Question(chosen, chosen.rules().minCityPopulation(query.minPopulation()), direction);
    }

    /** Between which places, and in which direction. */
    private record Places(List<Village> villages, List<City> markets, Direction direction) {

        String title() {
            return "Travel times of " + villages.size() + " villages and " + markets.size() + " cities";
        }

        Cost cost(Conditions conditions) {
            return RoadResponses.cost(conditions, villages.size(), markets.size(), BYTES_A_TRIP);
        }
    }

    /** Without a scenario and under it. */
    private record Compared(Places places, ResolvedConditions before) {}

    /** One for each village, in the order of the programme's list. */
    List<VillageAccess> measure(Question question, Conditions conditions) {
        Places places = places(question);
        return answers.of(
                conditions, places, places.title(), places.cost(conditions), () -> measure(places, conditions));
    }

    /** What a scenario changes for each village, in the order of the programme's list. */
    List<VillageEffect> compare(Question question, Conditions before, Conditions after) {
        Places places = places(question);
        return answers.of(after, new Compared(places, times.state(before)), places.title(), places.cost(after), () -> {
            List<VillageAccess> was =
                    Progress.part(0, 0.2, "Travel times before the changes", () -> measure(places, before));
            List<VillageAccess> is =
                    Progress.part(0.2, 1, "Travel times after the changes", () -> measure(places, after));
            List<VillageEffect> effects = new ArrayList<>();
            for (int i = 0; i < was.size(); i++) {
                effects.add(new VillageEffect(was.get(i), is.get(i)));
            }
            return List.copyOf(effects);
        });
    }

    private Places places(Question question) {
        return new Places(
                villages.listOf(question.programme().id()),
                cities.list(question.minPopulation()),
                question.direction());
    }

    private List<VillageAccess> measure(Places where, Conditions conditions) {
        List<Village> at = where.villages();
        List<City> markets = where.markets();
        List<Position> places = at.stream().map(Village::position).toList();
        List<Position> centres = markets.stream().map(City::position).toList();
        TravelTimeMatrix matrix = where.direction() == Direction.TO
                ? times.matrix(places, centres, conditions)
                : times.matrix(centres, places, conditions);
        List<VillageAccess> all = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            all.add(VillageAccess.of(at.get(i), matrix, i, markets, where.direction()));
        }
        return List.copyOf(all);
    }
}
