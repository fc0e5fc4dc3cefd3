package org.villageatlas.answer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Outdated;

/**
 * Which state of something that people change is meant; over HTTP it is the ETag (RFC 9110, section 8.8.3).
 *
 * @param number another one for each state: a count of changes from 1, or a fingerprint of the content
 */
public record Version(int number) {

    /** As the header has it: {@code "3"} with its quotes. */
    public String tag() {
        return "\"" + number + "\"";
    }

    /** The one after a change. */
    public Version next() {
        return new Version(number + 1);
    }

    /**
     * Holds what the sender knows against this version. {@code *} is any version; a weak tag is none (RFC 9110, 13.1.1).
     *
     * @param ifMatch the header If-Match, or null when it was not sent
     * @throws Outdated when it was not sent or names other versions
     */
    public void check(String kind, String id, @Nullable String ifMatch) {
        boolean known = ifMatch != null
                && Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals(tag()) || tag.equals("*"));
        if (!known) {
            throw new Outdated(kind, id, ifMatch);
        }
    }
}
