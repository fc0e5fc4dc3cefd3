package org.villageatlas.overlap.recommendation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.Preparation;
import org.villageatlas.product.Supports;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.village.Village;

/** Which products a village could make, with what is worked out once for each report that is kept. */
@Component
public class VillageRecommendations implements Preparation {

    private final Resources resources;
    private final Supports supports;
    private final Cache<OverlapReport, Recommendations> byReport =
            Caffeine.newBuilder().weakKeys().build();

    public VillageRecommendations(Resources resources, Supports supports) {
        this.resources = resources;
        this.supports = supports;
    }

    @Override
    public void prepare(OverlapReport report) {
        recommendations(report);
    }

    private Recommendations recommendations(OverlapReport report) {
        return byReport.get(
                report,
                asked -> new Recommendations(asked.taxonomy(), supports, asked.finder(), asked.marketedByVillage()));
    }

    /** Ranked recommendations for a village of a report, best first. */
    public List<Recommendation> of(Village home, OverlapReport report) {
        return recommendations(report)
                .of(
                        home,
                        report.programmeTravelTimes().shares(home.id()),
                        resources.find(ResourceQuery.ofVillage(home.id())),
                        !report.withoutRoad().containsKey(home.id()));
    }

    /**
     * How recommendations are ranked.
     *
     * @param pairs how the pairs are computed that a candidate would be in
     * @param score its formula
     * @param support its formula
     * @param density its formula
     * @param resourceStrength where it is from
     * @param feasible which products are recommended at all
     */
    public record RecommendationMethod(
            @JsonUnwrapped OverlapMethod pairs,
            String score,
            String support,
            String density,
            String resourceStrength,
            String feasible) {}

    public static RecommendationMethod method(OverlapReport report) {
        return new RecommendationMethod(
                OverlapMethod.of(report, OverlapQuery.ALL),
                "support * (1 - worst severity / 100), the candidate without a variety",
                "1/2 density + 1/2 resource_strength; an undefined density adds nothing",
                "sum of proximities of the category's group to the groups the village is good at, over the sum to all groups "
                        + "(Hidalgo et al. 2007); good at: revealed comparative advantage of 1 or more, by number of "
                        + "products in the group",
                "the strongest row of gis-data/taxonomy/supports.csv that a resource of the village meets",
                "supported by a resource, or related to a group the village is good at with at least "
                        + Relatedness.LEAST_SHARED
                        + " villages good at both; made in the programme, or named outright by the row; the best of each "
                        + "group");
    }
}
