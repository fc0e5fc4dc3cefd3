package org.villageatlas.overlap.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.villageatlas.product.Support;
import org.villageatlas.product.Supports;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;

/** Resources that a test gives to villages; none to begin with. */
public final class ToyResources implements Resources {

    /** What mulberry trees are good for. */
    public static final Supports MULBERRIES = new Supports(List.of(
            new Support("silk", null, null, Set.of("mulberry"), 1, false, "Silkworms eat its leaves"),
            new Support("raki", null, null, Set.of("mulberry"), 0.5, false, "Raki is made of its fruit")));

    private final List<Resource> resources = new ArrayList<>();

    /** A natural resource of a village. */
    public void give(String village, String name) {
        resources.add(
                new Resource(village + "-r", village, Resource.Kind.NATURAL, name, null, null, null, "toy", null));
    }

    @Override
    public List<Resource> find(ResourceQuery query) {
        return resources.stream()
                .filter(resource -> resource.village().equals(query.village()))
                .toList();
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
    public void addServices(List<Service> services) {
        throw new AssertionError("not asked for");
    }
}
