package org.villageatlas.accessibility.surface;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Metres;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;

/** Reads surface requests and fills in defaults. */
@Component
class SurfaceRequestReader {

    /** In kilometres, as for isochrones. */
    private static final double WALK = 1;

    private static final double WALK_WHERE_GENERALISED = 5;

    private final Programmes programmes;
    private final Cities cities;
    private final RoadNetwork network;
    private final Metres reach;

    SurfaceRequestReader(Programmes programmes, Cities cities, RoadNetwork network, AccessibilitySettings settings) {
        this.programmes = programmes;
        this.cities = cities;
        this.network = network;
        this.reach = settings.accessibility().maxAccessDistance();
    }

    /** A question and the programme whose villages are counted. */
    record Asked(Programme programme, int minPopulation, SurfaceRequest request) {}

    /** @throws Invalid when a value is out of range or no city is large enough */
    Asked of(SurfaceQuery query, Conditions conditions) {
        Programme chosen = programmes.choose(query.programme());
        int smallest = chosen.rules().minCityPopulation(query.minPopulation());
        List<City> markets = cities.list(smallest);
        if (markets.isEmpty()) {
            throw new Invalid("min_population", smallest, "one that a city has");
        }
        return new Asked(
                chosen,
                smallest,
                new SurfaceRequest(
                        markets,
                        Direction.parse(query.direction()),
                        conditions,
                        SurfaceRequest.spacing(query.spacing()),
                        walk(query.walkKm())));
    }

    private Metres walk(@Nullable Double kilometres) {
        double chosen = kilometres != null
                ? kilometres
                : Math.min(network.graph().summary().generalised() ? WALK_WHERE_GENERALISED : WALK, reach.kilometres());
        if (!(chosen >= 0 && chosen <= reach.kilometres())) {
            throw new Invalid("walk_km", kilometres, "kilometres from 0 to " + reach.kilometres());
        }
        return new Metres(chosen * 1000);
    }
}
