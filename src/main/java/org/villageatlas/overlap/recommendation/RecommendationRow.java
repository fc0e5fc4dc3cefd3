package org.villageatlas.overlap.recommendation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.product.Category;
import org.villageatlas.product.Supports;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource;

/**
 * A product that a village could make, as it is answered.
 *
 * @param figures what it rests on and what it would meet
 * @param resources of the village that support it, strongest first
 * @param related groups of products that the village is good at and that are related to it, nearest first
 * @param also ids of other categories of the same group that the same things support
 */
public record RecommendationRow(
        @JsonUnwrapped RecommendationFigures figures,
        List<SupportingResource> resources,
        List<RelatedGroup> related,
        List<String> also)
        implements Located {

    /**
     * The figures of a recommendation.
     *
     * @param category id of the category
     * @param categoryName its name
     * @param categoryPath names from the root of the taxonomy to the category
     * @param score support that is left after the worst rival, 0 to 1; null when its rivals cannot be told
     * @param scoreReason why it is null, else null
     * @param support half the density and half the resource strength, 0 to 1
     * @param supportedBy {@code resources}, {@code relatedness} or {@code resources and relatedness}
     * @param density relatedness to what the village makes, 0 to 1; null when undefined
     * @param densityReason why it is null, else null
     * @param resourceStrength strength of the strongest resource, 0 to 1
     * @param makers villages of the programme that make it
     * @param reason a sentence
     * @param crowding the pairs that it would be in; null when its rivals cannot be told
     * @param worstRival what it would compete with most, or null when there is none
     */
    public record RecommendationFigures(
            String category,
            String categoryName,
            String categoryPath,
            @Nullable Double score,
            @Nullable String scoreReason,
            double support,
            String supportedBy,
            @Nullable Double density,
            @Nullable String densityReason,
            double resourceStrength,
            int makers,
            String reason,
            Crowding.@Nullable CrowdingRow crowding,
            @Nullable RivalProduct worstRival) {}

    /**
     * A product of a neighbour that a candidate would compete with.
     *
     * @param product its id
     * @param village id of the village that makes it
     * @param villageName name of that village
     * @param category id of its category
     * @param severity of the pair, 0 to 100
     * @param band of that severity
     */
    public record RivalProduct(
            String product, String village, String villageName, String category, double severity, Band band) {

        static RivalProduct of(OverlapPair pair) {
            MarketedProduct rival = CandidateProduct.is(pair.a()) ? pair.b() : pair.a();
            return new RivalProduct(
                    rival.id(),
                    rival.village().id(),
                    rival.village().name(),
                    rival.category().id(),
                    pair.severity(),
                    pair.band());
        }
    }

    /**
     * A resource that supports a product.
     *
     * @param resource its id
     * @param name of the resource
     * @param kind of resource
     * @param theme of an attraction, else null
     * @param strength of the support, 0 to 1
     * @param reason why it supports the product
     * @param source where the facts come from
     */
    public record SupportingResource(
            String resource,
            String name,
            Resource.Kind kind,
            Resource.@Nullable Theme theme,
            double strength,
            String reason,
            String source) {

        static SupportingResource of(Supports.Match match) {
            Resource resource = match.resource();
            Resource.Visit visit = resource.visit();
            return new SupportingResource(
                    resource.id(),
                    resource.name(),
                    resource.kind(),
                    visit == null ? null : visit.theme(),
                    match.support().strength(),
                    match.support().reason(),
                    resource.source());
        }
    }

    /**
     * A group of products that the village is good at.
     *
     * @param group id of the group
     * @param groupName its name
     * @param proximity to the group of the recommendation, 0 to 1
     * @param villages that are good at both
     */
    public record RelatedGroup(String group, String groupName, double proximity, int villages) {}

    public static RecommendationRow of(Recommendation recommendation, Taxonomy taxonomy) {
        Category category = recommendation.category();
        RecommendationFigures figures = new RecommendationFigures(
                category.id(),
                category.name(),
                taxonomy.pathName(category),
                recommendation.score().value(),
                recommendation.score().reason(),
                recommendation.support(),
                recommendation.kind(),
                recommendation.density().value(),
                recommendation.density().reason(),
                recommendation.resourceStrength(),
                recommendation.makers(),
                recommendation.reason(),
                recommendation.reachable() ? recommendation.crowding().row() : null,
                recommendation.worstPair().map(RivalProduct::of).orElse(null));
        return new RecommendationRow(
                figures,
                recommendation.resources().stream().map(SupportingResource::of).toList(),
                recommendation.near().stream()
                        .map(near -> new RelatedGroup(
                                near.group().id(), near.group().name(), near.proximity(), near.villages()))
                        .toList(),
                recommendation.also().stream().map(Category::id).toList());
    }
}
