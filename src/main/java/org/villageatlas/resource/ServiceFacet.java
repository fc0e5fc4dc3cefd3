package org.villageatlas.resource;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

@Component
class ServiceFacet implements VillageFacet<List<ServiceRow.OfVillage>> {

    private final Resources resources;

    ServiceFacet(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public List<ServiceRow.OfVillage> of(Village village) {
        return resources.findServices(ResourceQuery.ofVillage(village.id())).stream()
                .map(service -> new ServiceRow.OfVillage(service.id(), ServiceRow.Facts.of(service)))
                .toList();
    }
}
