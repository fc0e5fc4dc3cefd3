package org.villageatlas.job;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: where the answer is fetched, and how long they wait for it.
 *
 * @param path with its query
 */
record PreferredWait(String path, Duration patience) {

    /** Nobody waits longer, whatever they prefer. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})");
    private static final Pattern AT_ONCE = Pattern.compile("(?:^|[,;\\s])respond-async(?:$|[,;\\s])");

    /** As {@code Prefer: wait=SECONDS} and {@code Prefer: respond-async} of RFC 7240 say; others are left out. */
    static Duration patience(@Nullable String prefer, Duration usual) {
        if (prefer == null) {
            return usual;
        }
        Matcher wait = WAIT.matcher(prefer);
        if (wait.find()) {
            Duration wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
            return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        }
        return AT_ONCE.matcher(prefer).find() ? Duration.ZERO : usual;
    }
}
