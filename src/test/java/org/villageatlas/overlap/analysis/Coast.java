package org.villageatlas.overlap.analysis;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;

/** Villages with a beach. */
final class Coast implements Resources {

    private final List<Resource> beaches;

    Coast(String... villages) {
        beaches = Arrays.stream(villages).map(Coast::beach).toList();
    }

    private static Resource beach(String village) {
        return new Resource(
                village + "-beach",
                village,
                Resource.Kind.NATURAL,
                "Beach",
                new Resource.Visit(Resource.Theme.COAST, Duration.ofMinutes(60), false, Set.of(), null),
                null,
                null,
                "toy",
                null);
    }

    @Override
    public List<Resource> find(ResourceQuery query) {
        return Resource.Theme.COAST.name().equals(query.theme()) ? beaches : List.of();
    }

    @Override
    public Optional<Resource> find(String id) {
        throw new AssertionError("not asked for");
    }

    @Override
    public List<Service> findServices(ResourceQuery query) {
        throw new AssertionError("not asked for");
    }

    @Override
    public void add(List<Resource> more) {
        throw new AssertionError("not asked for");
    }

    @Override
    public void addServices(List<Service> more) {
        throw new AssertionError("not asked for");
    }
}
