package org.villageatlas.village;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Answers the village of each of these ids, read in one go: for lists that name the village of every row. */
    default Function<String, Village> lookup(Collection<String> ids) {
        Map<String, Village> found = find(new VillageQuery(null, null, null, null, Set.copyOf(ids))).stream()
                .collect(Collectors.toMap(Village::id, Function.identity()));
        return id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new NotFound("village", id));
    }

    /** The villages of a programme, by id. */
    default List<Village> listOf(String programme) {
        return find(VillageQuery.inProgramme(programme));
    }
}
