package org.villageatlas.overlap.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.product.Category;
import org.villageatlas.product.Supports;

/**
 * A product that a village could make.
 *
 * @param density relatedness to what the village makes, 0 to 1
 * @param near what the village makes that is near it
 * @param resources of the village that support it, strongest first
 * @param makers villages of the programme that make it
 * @param pairs that it would be in, worst first; empty when undefined for want of a road
 * @param reachable whether its rivals can be told
 * @param also other products of the same group that the same things support
 */
public record Recommendation(
        Category category,
        Figure density,
        List<Relatedness.Near> near,
        List<Supports.Match> resources,
        int makers,
        List<OverlapPair> pairs,
        boolean reachable,
        List<Category> also) {

    public Recommendation {
        near = List.copyOf(near);
        resources = List.copyOf(resources);
        pairs = List.copyOf(pairs);
        also = List.copyOf(also);
    }

    /** The strength of the strongest resource, 0 without any. */
    double resourceStrength() {
        return resources.isEmpty() ? 0 : resources.get(0).support().strength();
    }

    /** Half the density and half the strength; an undefined density adds nothing. */
    public double support() {
        Double known = density.value();
        return 0.5 * (known == null ? 0 : known) + 0.5 * resourceStrength();
    }

    /** The worst severity it would meet. */
    double worst() {
        return pairs.isEmpty() ? 0 : pairs.get(0).severity();
    }

    /** Support that is left after the worst rival: support x (1 - S / 100). */
    Figure score() {
        return reachable
                ? Figure.of(Severity.rounded(support() * (1 - worst() / 100)))
                : Figure.undefined("no road leads to any rival or market that could be compared");
    }

    /** By score, or by support where there is none. */
    double order() {
        return reachable ? score().get() : support();
    }

    Crowding crowding() {
        return Crowding.of(pairs);
    }

    Optional<OverlapPair> worstPair() {
        return pairs.stream().findFirst();
    }

    /** Which support it has, in the words of the answer. */
    public String kind() {
        if (near.isEmpty()) {
            return "resources";
        }
        return resources.isEmpty() ? "relatedness" : "resources and relatedness";
    }

    Recommendation withAlso(List<Category> others) {
        return new Recommendation(category, density, near, resources, makers, pairs, reachable, others);
    }

    /** A sentence for each of what supports it and what it would meet. */
    String reason() {
        StringBuilder reason = new StringBuilder();
        if (!resources.isEmpty()) {
            Supports.Match match = resources.get(0);
            reason.append(match.resource().name())
                    .append(": ")
                    .append(match.support().reason())
                    .append(". ");
        }
        near.stream().findFirst().ifPresent(each -> reason.append(related(each)).append(' '));
        return reason.append(rivals()).toString();
    }

    private String related(Relatedness.Near nearest) {
        String name = nearest.group().name().toLowerCase(Locale.ROOT);
        return nearest.group().id().equals(category.parent())
                ? "The village is good at " + name + " already."
                : String.format(
                        Locale.ROOT,
                        "The village is good at %s, and of the villages good at either, at least %.0f %% are good at the "
                                + "other.",
                        name,
                        100 * nearest.proximity());
    }

    private String rivals() {
        if (!reachable) {
            return "Its rivals cannot be told without a road.";
        }
        return worstPair()
                .map(pair -> String.format(Locale.ROOT, "Its worst rival would weigh %.1f of 100.", pair.severity()))
                .orElse("No neighbour sells anything like it.");
    }
}
