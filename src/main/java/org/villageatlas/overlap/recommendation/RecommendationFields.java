package org.villageatlas.overlap.recommendation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.product.Category;
import org.villageatlas.product.Supports;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource;
import org.villageatlas.village.Village;

/** Shows recommendations with all that they rest on. */
public final class RecommendationFields {

    private final Village village;
    private final Taxonomy taxonomy;

    public RecommendationFields(Village village, Taxonomy taxonomy) {
        this.village = village;
        this.taxonomy = taxonomy;
    }

    Feature feature(Recommendation recommendation) {
        return new Feature(
                village.id() + "~" + recommendation.category().id(),
                village.position().toPoint(),
                fields(recommendation));
    }

    /** What an recommendation rests on and what it would meet. */
    public Fields fields(Recommendation recommendation) {
        Category category = recommendation.category();
        Fields fields = Fields.of("category", category.id())
                .put("category_name", category.name())
                .put("category_path", taxonomy.pathName(category));
        Shown.put(fields, "score", recommendation.score());
        fields.put("support", recommendation.support()).put("supported_by", recommendation.kind());
        Shown.put(fields, "density", recommendation.density());
        fields.put("resource_strength", recommendation.resourceStrength())
                .put("makers", recommendation.makers())
                .put("reason", reason(recommendation));
        fields.put("crowding", recommendation.reachable() ? Shown.crowding(recommendation.crowding()) : null);
        fields.put(
                "worst_rival",
                recommendation.worstPair().map(RecommendationFields::rival).orElse(null));
        fields.put(
                "resources",
                recommendation.resources().stream()
                        .map(RecommendationFields::resource)
                        .toList());
        fields.put(
                "related",
                recommendation.near().stream().map(RecommendationFields::near).toList());
        return fields.put(
                "also", recommendation.also().stream().map(Category::id).toList());
    }

    private static Fields rival(OverlapPair pair) {
        boolean first = CandidateProduct.is(pair.a());
        MarketedProduct rival = first ? pair.b() : pair.a();
        return Fields.of("product", rival.id())
                .put("village", rival.village().id())
                .put("village_name", rival.village().name())
                .put("category", rival.category().id())
                .put("severity", pair.severity())
                .put("band", Choice.label(pair.band()));
    }

    private static Map<String, @Nullable Object> resource(Supports.Match match) {
        Resource resource = match.resource();
        Resource.Visit visit = resource.visit();
        return Fields.of("resource", resource.id())
                .put("name", resource.name())
                .put("kind", Choice.label(resource.kind()))
                .put("theme", visit == null ? null : Choice.label(visit.theme()))
                .put("strength", match.support().strength())
                .put("reason", match.support().reason())
                .put("source", resource.source())
                .toMap();
    }

    private static Map<String, @Nullable Object> near(Relatedness.Near near) {
        return Fields.of("group", near.group().id())
                .put("group_name", near.group().name())
                .put("proximity", near.proximity())
                .put("villages", near.villages())
                .toMap();
    }

    private static String reason(Recommendation recommendation) {
        StringBuilder reason = new StringBuilder();
        if (!recommendation.resources().isEmpty()) {
            Supports.Match match = recommendation.resources().get(0);
            reason.append(match.resource().name())
                    .append(": ")
                    .append(match.support().reason())
                    .append(". ");
        }
        recommendation.near().stream()
                .findFirst()
                .ifPresent(near -> reason.append(related(near, recommendation)).append(' '));
        return reason.append(rivals(recommendation)).toString();
    }

    private static String related(Relatedness.Near near, Recommendation recommendation) {
        String name = near.group().name().toLowerCase(Locale.ROOT);
        return near.group().id().equals(recommendation.category().parent())
                ? "The village is good at " + name + " already."
                : String.format(
                        Locale.ROOT,
                        "The village is good at %s, and of the villages good at either, at least %.0f %% are good at the "
                                + "other.",
                        name,
                        100 * near.proximity());
    }

    private static String rivals(Recommendation recommendation) {
        if (!recommendation.reachable()) {
            return "Its rivals cannot be told without a road.";
        }
        return recommendation
                .worstPair()
                .map(pair -> String.format(Locale.ROOT, "Its worst rival would weigh %.1f of 100.", pair.severity()))
                .orElse("No neighbour sells anything like it.");
    }
}
