package org.villageatlas.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;

/** The programmes of this service. */
public interface Programmes {

    /** All, by id. */
    List<Programme> list();

    Optional<Programme> find(String id);

    void add(List<Programme> programmes);

    /**
     * Puts one programme in the place of another of the same id, all of it or nothing.
     *
     * @return false, and nothing done, when what is stored is not (or no longer) the one before
     */
    boolean replace(Programme before, Programme after);

    default Programme get(String id) {
        return find(id).orElseThrow(() -> new NotFound("programme", id));
    }

    /**
     * The programme that a request means.
     *
     * @param id the parameter {@code programme}, or null for the only one there is
     * @throws Invalid when there is none of that id or none at all, or when there are several and none was named
     */
    default Programme choose(@Nullable String id) {
        List<Programme> all = list();
        if (all.isEmpty()) {
            throw new Invalid(
                    "programme", id, "a programme, but there is none yet: load its tables from gis-data first");
        }
        String known = String.join(", ", all.stream().map(Programme::id).toList());
        if (id == null) {
            if (all.size() == 1) {
                return all.get(0);
            }
            throw new Invalid("programme", null, "one of: " + known);
        }
        return all.stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid("programme", id, "one of: " + known));
    }
}
