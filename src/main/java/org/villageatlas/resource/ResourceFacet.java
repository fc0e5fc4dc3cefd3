package org.villageatlas.resource;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

@Component
class ResourceFacet implements VillageFacet {

    private final Resources resources;

    ResourceFacet(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public Object of(Village village) {
        return resources.find(ResourceQuery.ofVillage(village.id())).stream()
                .map(resource -> Fields.of("id", resource.id())
                        .putAll(fields(resource).toMap())
                        .toMap())
                .toList();
    }

    static Fields fields(Resource resource) {
        Resource.Visit visit = resource.visit();
        Duration length = visit == null ? null : visit.length();
        return Fields.of("kind", Choice.label(resource.kind()))
                .put("name", resource.name())
                .put("theme", visit == null ? null : Choice.label(visit.theme()))
                .put("visit_minutes", length == null ? null : length.toMinutes())
                .put("visit_minutes_estimated", length == null || visit == null ? null : visit.estimated())
                .put("months", visit == null ? null : MonthList.numbers(visit.months()))
                .put("opening_hours", visit == null ? null : visit.openingHours())
                .put("quality", resource.quality())
                .put("at_village_centre", resource.position() == null)
                .put("source", resource.source())
                .put("note", resource.note());
    }
}
