package org.villageatlas.answer;

import java.util.List;
import org.villageatlas.problem.Invalid;

/**
 * Which part of a list to give.
 *
 * @param limit how many at most, 1 to 10,000
 * @param offset how many to leave out first, 0 or more
 */
public record Page(int limit, int offset) {

    /** What a request parameter says when nothing else is asked. */
    public static final String DEFAULT_LIMIT = "100";

    public static final int LARGEST_LIMIT = 10_000;

    /** @throws Invalid when limit or offset is out of range */
    public Page {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new Invalid("limit", limit, "a whole number from 1 to " + LARGEST_LIMIT);
        }
        if (offset < 0) {
            throw new Invalid("offset", offset, "a whole number of 0 or more");
        }
    }

    /** The part of a list that this page shows. */
    public <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
    }
}
