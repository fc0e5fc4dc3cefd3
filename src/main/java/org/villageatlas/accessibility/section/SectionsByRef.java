package org.villageatlas.accessibility.section;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.villageatlas.accessibility.road.RoadRefs;

/** Index of sections by road number, as reading the attributes of all sections for one number is slow. */
public final class SectionsByRef {

    private static final int[] NONE = {};

    private final Map<String, int[]> sections = new HashMap<>();

    /** Reads the numbers of all sections. */
    public SectionsByRef(RoadSource source) {
        Map<String, Integer> counts = new HashMap<>();
        for (int section = 0; section < source.sections(); section++) {
            String refs = source.texts(section).ref();
            if (!refs.isEmpty()) {
                add(refs, section, counts);
            }
        }
        sections.replaceAll((ref, found) -> Arrays.copyOf(found, counts.getOrDefault(ref, 0)));
    }

    /** In growing order, each once. */
    public void forEach(String ref, IntConsumer section) {
        Arrays.stream(sections.getOrDefault(RoadRefs.key(ref), NONE)).forEach(section);
    }

    private void add(String refs, int section, Map<String, Integer> counts) {
        RoadRefs.of(refs).stream().map(RoadRefs::key).distinct().forEach(ref -> {
            int[] found = sections.getOrDefault(ref, NONE);
            int count = counts.merge(ref, 1, Integer::sum);
            int[] room = count > found.length ? Arrays.copyOf(found, Math.max(4, 2 * found.length)) : found;
            room[count - 1] = section;
            sections.put(ref, room);
        });
    }
}
