package org.villageatlas.resource;

import org.springframework.stereotype.Component;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

@Component
class ServiceFacet implements VillageFacet {

    private final Resources resources;

    ServiceFacet(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public Object of(Village village) {
        return resources.findServices(ResourceQuery.ofVillage(village.id())).stream()
                .map(service -> Fields.of("id", service.id())
                        .putAll(fields(service).toMap())
                        .toMap())
                .toList();
    }

    static Fields fields(Service service) {
        return Fields.of("kind", Choice.label(service.kind()))
                .put("name", service.name())
                .put("at_village_centre", service.position() == null)
                .put("source", service.source())
                .put("note", service.note());
    }
}
