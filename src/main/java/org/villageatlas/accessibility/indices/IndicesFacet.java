package org.villageatlas.accessibility.indices;

import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.answer.Fields;
import org.villageatlas.job.Accepted;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

/** The indices on a village's page, with the usual parameters. */
@Component
class IndicesFacet implements VillageFacet<Object> {

    private final Programmes programmes;
    private final IndexReport report;

    IndicesFacet(Programmes programmes, IndexReport report) {
        this.programmes = programmes;
        this.report = report;
    }

    @Override
    public String name() {
        return "accessibility_indices";
    }

    @Override
    public Object of(Village village) {
        Programme programme = programmes.get(village.programme());
        IndexRequest request = IndexRequest.usual(programme.rules().minCityPopulation(), Conditions.CAR);
        try {
            IndexReport.Indices found = report.of(programme.id(), request);
            return found.villages().stream()
                    .filter(indices -> indices.village().id().equals(village.id()))
                    .findFirst()
                    .map(indices -> Fields.of("villages_ranked", found.ranked())
                            .putAll(indices.toFields(request))
                            .toMap())
                    .orElseThrow();
        } catch (Unavailable notReady) {
            return Fields.of("reason", notReady.getMessage()).toMap();
        } catch (Accepted later) {
            return Fields.of("reason", later.getMessage()).toMap();
        }
    }
}
