package org.villageatlas.accessibility.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.road.ModificationMatch;

/**
 * The roads that a modification affects, in a response.
 *
 * @param sections number of road sections
 * @param km their length inside; of a new road its own
 * @param kmh speed of cars on a new road
 * @param joints where a new road meets others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchedRoads(
        int sections,
        double km,
        List<String> refs,
        List<String> names,
        @Nullable Double kmh,
        @Nullable List<Joint> joints) {

    /** Where a new road meets another: the other's number or name, and metres between it and what was drawn. */
    record Joint(double lon, double lat, double gapM, String road) {}

    static MatchedRoads of(ModificationMatch match) {
        return new MatchedRoads(
                match.sections(),
                Kilometres.rounded(match.length()),
                match.refs().stream().sorted().toList(),
                match.names().stream().sorted().toList(),
                match.kmh() == null ? null : Math.round(match.kmh() * 10) / 10.0,
                match.joints().isEmpty()
                        ? null
                        : match.joints().stream().map(MatchedRoads::joint).toList());
    }

    private static Joint joint(ModificationMatch.Joint joint) {
        return new Joint(
                Math.round(joint.at().longitude() * 1e6) / 1e6,
                Math.round(joint.at().latitude() * 1e6) / 1e6,
                Math.round(joint.gap().value() * 10) / 10.0,
                joint.road());
    }
}
