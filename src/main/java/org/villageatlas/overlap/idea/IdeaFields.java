package org.villageatlas.overlap.idea;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.product.Category;
import org.villageatlas.product.Supports;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource;
import org.villageatlas.village.Village;

/** Shows ideas with all that they rest on. */
public final class IdeaFields {

    private final Village village;
    private final Taxonomy taxonomy;

    public IdeaFields(Village village, Taxonomy taxonomy) {
        this.village = village;
        this.taxonomy = taxonomy;
    }

    Feature feature(Idea idea) {
        return new Feature(
                village.id() + "~" + idea.category().id(), village.position().toPoint(), fields(idea));
    }

    /** What an idea rests on and what it would meet. */
    public Fields fields(Idea idea) {
        Category category = idea.category();
        Fields fields = Fields.of("category", category.id())
                .put("category_name", category.name())
                .put("category_path", taxonomy.pathName(category));
        Shown.put(fields, "score", idea.score());
        fields.put("support", idea.support()).put("supported_by", idea.kind());
        Shown.put(fields, "density", idea.density());
        fields.put("resource_strength", idea.resourceStrength())
                .put("makers", idea.makers())
                .put("reason", reason(idea));
        fields.put("crowding", idea.reachable() ? Shown.crowding(idea.crowding()) : null);
        fields.put("worst_rival", idea.worstPair().map(IdeaFields::rival).orElse(null));
        fields.put(
                "resources", idea.resources().stream().map(IdeaFields::resource).toList());
        fields.put("related", idea.near().stream().map(IdeaFields::near).toList());
        return fields.put("also", idea.also().stream().map(Category::id).toList());
    }

    private static Fields rival(OverlapPair pair) {
        boolean first = CandidateProduct.is(pair.a());
        Offer rival = first ? pair.b() : pair.a();
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

    private static String reason(Idea idea) {
        StringBuilder reason = new StringBuilder();
        if (!idea.resources().isEmpty()) {
            Supports.Match match = idea.resources().get(0);
            reason.append(match.resource().name())
                    .append(": ")
                    .append(match.support().reason())
                    .append(". ");
        }
        idea.near().stream()
                .findFirst()
                .ifPresent(near -> reason.append(related(near, idea)).append(' '));
        return reason.append(rivals(idea)).toString();
    }

    private static String related(Relatedness.Near near, Idea idea) {
        String name = near.group().name().toLowerCase(Locale.ROOT);
        return near.group().id().equals(idea.category().parent())
                ? "The village is good at " + name + " already."
                : String.format(
                        Locale.ROOT,
                        "The village is good at %s, and of the villages good at either, at least %.0f %% are good at the "
                                + "other.",
                        name,
                        100 * near.proximity());
    }

    private static String rivals(Idea idea) {
        if (!idea.reachable()) {
            return "Its rivals cannot be told without a road.";
        }
        return idea.worstPair()
                .map(pair -> String.format(Locale.ROOT, "Its worst rival would weigh %.1f of 100.", pair.severity()))
                .orElse("No neighbour sells anything like it.");
    }
}
