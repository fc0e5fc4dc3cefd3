package org.villageatlas.resource;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

@Component
class ResourceFacet implements VillageFacet<List<ResourceRow.OfVillage>> {

    private final Resources resources;

    ResourceFacet(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public List<ResourceRow.OfVillage> of(Village village) {
        return resources.find(ResourceQuery.ofVillage(village.id())).stream()
                .map(resource -> new ResourceRow.OfVillage(resource.id(), ResourceRow.Facts.of(resource)))
                .toList();
    }
}
