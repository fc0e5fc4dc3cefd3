package org.villageatlas.village;

import java.util.List;
import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The villages of this service. */
public interface Villages {

    /** Those that match, by id. */
    List<Village> find(VillageQuery query);

    Optional<Village> find(String id);

    void add(List<Village> villages);

    default Village get(String id) {
        return find(id).orElseThrow(() -> new NotFound("village", id));
    }

    /** The villages of a programme, by id. */
    default List<Village> listOf(String programme) {
        return find(VillageQuery.inProgramme(programme));
    }
}
