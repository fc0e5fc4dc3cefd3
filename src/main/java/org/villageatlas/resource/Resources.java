package org.villageatlas.resource;

import java.util.List;
import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The resources and services of villages. */
public interface Resources {

    /** Those that match, by id. */
    List<Resource> find(ResourceQuery query);

    Optional<Resource> find(String id);

    /** Those that match, by id. */
    List<Service> findServices(ResourceQuery query);

    void add(List<Resource> resources);

    void addServices(List<Service> services);

    default Resource get(String id) {
        return find(id).orElseThrow(() -> new NotFound("resource", id));
    }
}
