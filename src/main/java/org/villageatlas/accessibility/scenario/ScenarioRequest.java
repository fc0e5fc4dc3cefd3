package org.villageatlas.accessibility.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.problem.Invalid;

/**
 * A scenario as a client sends it.
 *
 * @param name 1 to 200 characters, for people
 * @param changes 1 to 50 road modifications, applied in their order
 * @param programme whose villages it is about; for people and lists, it changes nothing
 */
@Schema(
        example = "{\"name\":\"Pass closed\",\"changes\":[{\"type\":\"close\",\"area\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[19.7,42.2],[19.9,42.2],[19.9,42.5],[19.7,42.5],[19.7,42.2]]]}}]}")
record ScenarioRequest(
        @Nullable String name,
        @Nullable String programme,
        @Nullable List<@Nullable RoadModificationRequest> changes) {

    static final int MOST_CHANGES = 50;
    private static final int LONGEST_NAME = 200;

    /** @throws Invalid when it is missing or too long */
    String checkedName() {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Invalid("name", name, "a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new Invalid("name", name.replaceAll("\\p{Cntrl}", "?"), "a name without control characters");
        }
        return name.strip();
    }

    /** The modifications as they were sent. */
    List<RoadModificationRequest> sent() {
        List<RoadModificationRequest> sent = new ArrayList<>();
        if (changes != null) {
            changes.stream().filter(Objects::nonNull).forEach(sent::add);
        }
        return sent;
    }

    /**
     * The modifications, validated.
     *
     * @throws Invalid naming the first member that is not valid, such as {@code changes[2].ref}
     */
    List<RoadModification> changes(MapExtent map) {
        if (changes == null || changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new Invalid(
                    "changes",
                    changes == null ? null : changes.size() + " changes",
                    "1 to " + MOST_CHANGES + " changes, each with a type");
        }
        List<RoadModification> read = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            RoadModificationRequest request = changes.get(i);
            if (request == null) {
                throw new Invalid("changes[" + i + "]", null, "an object with a type");
            }
            read.add(new RoadModificationReader("changes[" + i + "]", request, map).read());
        }
        return read;
    }
}
