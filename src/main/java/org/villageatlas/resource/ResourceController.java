package org.villageatlas.resource;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Position;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

@RestController
class ResourceController {

    private final Resources resources;
    private final Villages villages;
    private final Programmes programmes;

    ResourceController(Resources resources, Villages villages, Programmes programmes) {
        this.resources = resources;
        this.villages = villages;
        this.programmes = programmes;
    }

    /**
     * Resources: what a visitor comes to see or do.
     *
     * @param kind one of: natural, cultural, human, built, technology
     * @param theme one of: nature, mountain, water, coast, heritage, archaeology, faith, museum, food, craft, festival,
     *     adventure, wellness
     */
    @GetMapping(
            path = "/api/resources",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<ResourceRow> list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        List<Resource> found = resources.find(query(
                programme,
                village,
                kind == null ? null : Choice.parse("kind", kind, Resource.Kind.class),
                theme == null ? null : Choice.parse("theme", theme, Resource.Theme.class)));
        Function<String, Village> lookup =
                villages.lookup(page.of(found).stream().map(Resource::village).toList());
        return Features.of(found, page, resource -> {
            Village of = lookup.apply(resource.village());
            return feature(resource.id(), resource.position(), of, ResourceRow.of(resource, of));
        });
    }

    /** A resource. */
    @GetMapping("/api/resources/{id}")
    ResourceRow get(@PathVariable String id) {
        Resource resource = resources.get(id);
        return ResourceRow.of(resource, villages.get(resource.village()));
    }

    /**
     * Services: where a visitor sleeps, eats or asks.
     *
     * @param kind one of: health, security, lodging, food, fuel, bank, internet
     */
    @GetMapping(
            path = "/api/services",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<ServiceRow> listServices(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        List<Service> found = resources.findServices(
                query(programme, village, kind == null ? null : Choice.parse("kind", kind, Service.Kind.class), null));
        Function<String, Village> lookup =
                villages.lookup(page.of(found).stream().map(Service::village).toList());
        return Features.of(found, page, service -> {
            Village of = lookup.apply(service.village());
            return feature(service.id(), service.position(), of, ServiceRow.of(service, of));
        });
    }

    private ResourceQuery query(
            @Nullable String programme, @Nullable String village, @Nullable Enum<?> kind, @Nullable Enum<?> theme) {
        return new ResourceQuery(
                programme == null ? null : programmes.choose(programme).id(),
                village == null ? null : villages.get(village).id(),
                kind == null ? null : kind.name(),
                theme == null ? null : theme.name());
    }

    /** What has no place of its own is shown at its village. */
    private static <R> Feature<R> feature(String id, @Nullable Position position, Village village, R row) {
        return new Feature<>(id, (position == null ? village.position() : position).toPoint(), row);
    }
}
