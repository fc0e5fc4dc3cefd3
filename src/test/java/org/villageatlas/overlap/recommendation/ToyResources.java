package org.villageatlas.overlap.recommendation;

import java.time.Duration;
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
        add(village, name, null);
    }

    /** A beach in each of these villages. */
    public static ToyResources beaches(String... villages) {
        ToyResources beaches = new ToyResources();
        Resource.Visit visit = new Resource.Visit(Resource.Theme.COAST, Duration.ofMinutes(60), false, Set.of(), null);
        List.of(villages).forEach(village -> beaches.add(village, "Beach", visit));
        return beaches;
    }

    private void add(String village, String name, Resource.Visit visit) {
        resources.add(
                new Resource(village + "-r", village, Resource.Kind.NATURAL, name, visit, null, null, "toy", null));
    }

    @Override
    public List<Resource> find(ResourceQuery query) {
        return resources.stream()
                .filter(resource ->
                        query.village() == null || resource.village().equals(query.village()))
                .filter(resource -> query.theme() == null || hasTheme(resource, query.theme()))
                .toList();
    }

    private static boolean hasTheme(Resource resource, String theme) {
        return resource.visit() != null && resource.visit().theme().name().equals(theme);
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
