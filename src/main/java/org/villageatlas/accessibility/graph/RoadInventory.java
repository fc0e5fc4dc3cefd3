package org.villageatlas.accessibility.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.geo.Metres;

/**
 * Which roads a network has for cars, so that somebody can choose among them; each list longest first.
 *
 * @param refs by number; a section of several numbers counts for each
 * @param classes by class
 * @param surfaces by surface, those unknown left out
 */
public record RoadInventory(List<Kind> refs, List<Kind> classes, List<Kind> surfaces) {

    public RoadInventory {
        refs = List.copyOf(refs);
        classes = List.copyOf(classes);
        surfaces = List.copyOf(surfaces);
    }

    /**
     * Roads that have something in common.
     *
     * @param word what it is
     * @param sections how many
     * @param length of all of them
     */
    public record Kind(String word, int sections, Metres length) {}

    /**
     * How many roads there are.
     *
     * @param sections number of road sections
     * @param km length of all of them
     */
    public record RoadTotalsRow(int sections, double km) {

        static RoadTotalsRow of(Kind kind) {
            return new RoadTotalsRow(kind.sections(), Kilometres.rounded(kind.length()));
        }
    }

    /** The roads of one number, such as {@code SH21}. */
    public record RefRow(String ref, @JsonUnwrapped RoadTotalsRow totals) {

        public static RefRow of(Kind kind) {
            return new RefRow(kind.word(), RoadTotalsRow.of(kind));
        }
    }

    /** The roads of one class, such as {@code primary}. */
    public record ClassRow(
            @JsonProperty("class") String word,
            @JsonUnwrapped RoadTotalsRow totals) {}

    /** The roads of one surface, such as {@code gravel}. */
    public record SurfaceRow(String surface, @JsonUnwrapped RoadTotalsRow totals) {}

    /**
     * The roads by class and by surface, longest first.
     *
     * @param classes by class
     * @param surfaces by surface, those unknown left out
     */
    public record KindMembers(List<ClassRow> classes, List<SurfaceRow> surfaces) {}

    /** Those by class and by surface, for an answer. */
    public KindMembers kinds() {
        return new KindMembers(
                classes.stream()
                        .map(kind -> new ClassRow(kind.word(), RoadTotalsRow.of(kind)))
                        .toList(),
                surfaces.stream()
                        .map(kind -> new SurfaceRow(kind.word(), RoadTotalsRow.of(kind)))
                        .toList());
    }
}
