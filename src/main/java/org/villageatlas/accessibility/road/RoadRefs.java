package org.villageatlas.accessibility.road;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers of roads as people write them: SH 21 and sh21 are the same, and a road may have several. */
public final class RoadRefs {

    private RoadRefs() {}

    /** The numbers of a list with commas or semicolons between. */
    public static List<String> of(String list) {
        return Stream.of(list.split("[,;]"))
                .map(String::strip)
                .filter(ref -> !ref.isEmpty())
                .toList();
    }

    /** The same for all ways to write a number. */
    public static String key(String ref) {
        return ref.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a list of numbers has one. */
    public static boolean has(String list, String ref) {
        String wanted = key(ref);
        return of(list).stream().anyMatch(known -> key(known).equals(wanted));
    }
}
