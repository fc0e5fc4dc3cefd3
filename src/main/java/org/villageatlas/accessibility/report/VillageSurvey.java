package org.villageatlas.accessibility.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Measures how the villages of a programme are connected to cities. */
@Component
class VillageSurvey {

    private final Programmes programmes;
    private final Villages villages;
    private final Cities cities;
    private final TravelTimes times;

    VillageSurvey(Programmes programmes, Villages villages, Cities cities, TravelTimes times) {
        this.programmes = programmes;
        this.villages = villages;
        this.cities = cities;
        this.times = times;
    }

    /**
     * Which villages and cities.
     *
     * @param minPopulation of the cities
     * @param direction from the villages to the cities or back
     */
    record Question(Programme programme, int minPopulation, Direction direction) {}

    /**
     * As a request names it.
     *
     * @param programme its id, or null for the only one there is
     * @param minPopulation of the cities, or null for what the programme says
     * @throws Invalid when there is no such programme or the population is negative
     */
    Question ask(@Nullable String programme, @Nullable Integer minPopulation, Direction direction) {
        Programme chosen = programmes.choose(programme);
        int smallest = minPopulation == null ? chosen.rules().minCityPopulation() : minPopulation;
        if (smallest < 0) {
            throw new Invalid("minPopulation", minPopulation, "a whole number of 0 or more");
        }
        return new Question(chosen, smallest, direction);
    }

    /** One for each village, in the order of the programme's list. */
    List<VillageAccess> measure(Question question, Conditions conditions) {
        List<Village> at = villages.listOf(question.programme().id());
        List<City> markets = cities.list(question.minPopulation());
        List<Position> places = at.stream().map(Village::position).toList();
        List<Position> centres = markets.stream().map(City::position).toList();
        Matrix matrix = question.direction() == Direction.TO
                ? times.matrix(places, centres, conditions)
                : times.matrix(centres, places, conditions);
        List<VillageAccess> all = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            all.add(VillageAccess.of(at.get(i), matrix, i, markets, question.direction()));
        }
        return all;
    }
}
