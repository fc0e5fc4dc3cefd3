package org.villageatlas.accessibility.indices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.job.Accepted;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

/** The indices on a village's page, with the usual parameters. */
@Component
class IndicesFacet implements VillageFacet<IndicesFacet.VillageIndicesRow> {

    /**
     * The indices of a village beside those of its programme; only the reason where they are not known yet.
     *
     * @param villagesRanked number of villages that have a rank of isolation
     * @param pending why there are none yet
     * @param indices of the village
     */
    record VillageIndicesRow(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long villagesRanked,

            @JsonProperty("reason") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pending,

            @JsonUnwrapped @Nullable IndicesRow indices) {

        static VillageIndicesRow pending(RuntimeException reason) {
            return new VillageIndicesRow(null, reason.getMessage(), null);
        }
    }

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
    public VillageIndicesRow of(Village village) {
        Programme programme = programmes.get(village.programme());
        IndexRequest request = IndexRequest.of(IndicesQuery.USUAL, programme, Conditions.CAR);
        try {
            IndexReport.Indices found = report.of(programme.id(), request);
            return found.villages().stream()
                    .filter(indices -> indices.village().id().equals(village.id()))
                    .findFirst()
                    .map(indices -> new VillageIndicesRow(found.ranked(), null, indices.toRow(request)))
                    .orElseThrow();
        } catch (Unavailable | Accepted notReady) {
            return VillageIndicesRow.pending(notReady);
        }
    }
}
