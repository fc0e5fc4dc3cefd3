package org.villageatlas.resource;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Choice;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;
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

    @GetMapping(
            path = "/api/resources",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        ResourceQuery query = new ResourceQuery(
                programme == null ? null : programmes.choose(programme).id(),
                village == null ? null : villages.get(village).id(),
                kind == null
                        ? null
                        : Choice.parse("kind", kind, Resource.Kind.class).name(),
                theme == null
                        ? null
                        : Choice.parse("theme", theme, Resource.Theme.class).name());
        return Features.of(resources.find(query), new Page(limit, offset), this::toFeature);
    }

    @GetMapping("/api/resources/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        return toFeature(resources.get(id)).fields();
    }

    @GetMapping(
            path = "/api/services",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features listServices(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        ResourceQuery query = new ResourceQuery(
                programme == null ? null : programmes.choose(programme).id(),
                village == null ? null : villages.get(village).id(),
                kind == null
                        ? null
                        : Choice.parse("kind", kind, Service.Kind.class).name(),
                null);
        return Features.of(resources.findServices(query), new Page(limit, offset), this::toFeature);
    }

    private Feature toFeature(Resource resource) {
        Village village = villages.get(resource.village());
        return new Feature(
                resource.id(),
                (resource.position() == null ? village.position() : resource.position()).toPoint(),
                Fields.of("id", resource.id())
                        .put("village", village.id())
                        .put("village_name", village.name())
                        .putAll(ResourceFacet.fields(resource).toMap()));
    }

    private Feature toFeature(Service service) {
        Village village = villages.get(service.village());
        return new Feature(
                service.id(),
                (service.position() == null ? village.position() : service.position()).toPoint(),
                Fields.of("id", service.id())
                        .put("village", village.id())
                        .put("village_name", village.name())
                        .putAll(ServiceFacet.fields(service).toMap()));
    }
}
