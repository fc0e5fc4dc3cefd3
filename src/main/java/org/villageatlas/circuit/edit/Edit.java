package org.villageatlas.circuit.edit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.problem.Invalid;

/**
 * One change to a circuit.
 *
 * @param type what is done to the stop
 * @param stop id of an attraction, or of a village
 * @param day from 1, or null
 * @param position among the stops of its day as they are shown, from 1, or null
 */
record Edit(
        Type type,
        String stop,
        @Nullable Integer day,
        @Nullable Integer position) {

    /** What is done to the stop. */
    enum Type {
        PIN(Set.of()),
        UNPIN(Set.of()),
        DROP(Set.of()),
        RESTORE(Set.of()),
        MOVE(Set.of("day", "position")),
        REORDER(Set.of("position")),
        ADD(Set.of("day", "position"));

        private final Set<String> members;

        /** @param members it can have beside the stop */
        Type(Set<String> members) {
            this.members = members;
        }
    }

    /**
     * An edit as a client sends it.
     *
     * @param type pin, unpin, drop, restore, move, reorder or add
     * @param stop id of an attraction, or of a village
     * @param day from 1, for move and add
     * @param position among the stops of its day as they are shown, from 1, for move, reorder and add
     */
    record Request(
            @Nullable String type,
            @Nullable String stop,
            @Nullable Double day,
            @Nullable Double position) {

        /**
         * The edit it says.
         *
         * @param field how the sender sees it: {@code edits[0]}
         * @throws Invalid when a member is missing, has no meaning for this type, or no possible value
         */
        Edit parse(String field) {
            Type kind = Choice.parse(field + ".type", type, Type.class);
            if (stop == null || stop.isBlank()) {
                throw new Invalid(field + ".stop", stop, "the id of an attraction or of a village");
            }
            Integer toDay = number(field, kind, "day", day);
            Integer toPosition = number(field, kind, "position", position);
            if (kind == Type.MOVE && toDay == null) {
                throw new Invalid(field + ".day", null, "the day to move it to");
            }
            if (kind == Type.REORDER && toPosition == null) {
                throw new Invalid(field + ".position", null, "its new position on its day");
            }
            if (kind == Type.ADD && toPosition != null && toDay == null) {
                throw new Invalid(field + ".day", null, "the day of that position");
            }
            return new Edit(kind, stop, toDay, toPosition);
        }

        private static @Nullable Integer number(String field, Type type, String member, @Nullable Double value) {
            if (value == null) {
                return null;
            }
            if (!type.members.contains(member)) {
                throw new Invalid(field + "." + member, value, "left out: " + Choice.label(type) + " has none");
            }
            if (!(value >= 1 && value <= 1000) || value != Math.rint(value)) {
                throw new Invalid(field + "." + member, value, "a whole number from 1");
            }
            return value.intValue();
        }
    }
}
