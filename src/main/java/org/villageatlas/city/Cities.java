package org.villageatlas.city;

import java.util.List;
import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The cities of this service. */
public interface Cities {

    /** Those with at least so many inhabitants, most populous first. */
    List<City> list(int minPopulation);

    Optional<City> find(String id);

    void add(List<City> cities);

    default City get(String id) {
        return find(id).orElseThrow(() -> new NotFound("city", id));
    }
}
