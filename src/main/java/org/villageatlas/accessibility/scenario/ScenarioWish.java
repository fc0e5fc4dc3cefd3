package org.villageatlas.accessibility.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.network.RoadChange;
import org.villageatlas.problem.Invalid;

/**
 * A scenario as JSON has it.
 *
 * @param programme whose villages it is about; for people and lists, it changes nothing
 */
record ScenarioWish(
        @Nullable String name,
        @Nullable String programme,
        @Nullable List<@Nullable ChangeWish> changes) {

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

    /** The changes as they were sent. */
    List<ChangeWish> sent() {
        List<ChangeWish> sent = new ArrayList<>();
        if (changes != null) {
            changes.stream().filter(Objects::nonNull).forEach(sent::add);
        }
        return sent;
    }

    /**
     * The changes, checked.
     *
     * @throws Invalid naming the first member that is not valid, such as {@code changes[2].ref}
     */
    List<RoadChange> changes(MapGround ground) {
        if (changes == null || changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new Invalid(
                    "changes",
                    changes == null ? null : changes.size() + " changes",
                    "1 to " + MOST_CHANGES + " changes, each with a type");
        }
        List<RoadChange> read = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ChangeWish wish = changes.get(i);
            if (wish == null) {
                throw new Invalid("changes[" + i + "]", null, "an object with a type");
            }
            read.add(new ChangeReader("changes[" + i + "]", wish, ground).read());
        }
        return read;
    }
}
