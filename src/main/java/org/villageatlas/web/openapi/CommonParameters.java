package org.villageatlas.web.openapi;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What parameters mean that many paths share, so that each is described once. */
final class CommonParameters {

    /**
     * What is said of a parameter.
     *
     * @param description what it means, with unit and range
     * @param example a value that works with the data that comes with the service, or null
     */
    record Meaning(String description, @Nullable Object example) {}

    private static final Map<String, Meaning> BY_NAME = Map.ofEntries(
            meaning("programme", "Id of a programme; without it the first", "al-100-villages"),
            meaning("limit", "How many rows at most, 1 to 10,000", 5),
            meaning("offset", "How many rows to leave out first, 0 or more", 1),
            meaning("bbox", "Only what lies within west,south,east,north in degrees, WGS84", "19.5,40.5,20.5,41.5"),
            meaning("profile", "How one travels, such as car or foot", "car"),
            meaning("month", "Month of the year, 1 to 12: roads closed in it are not used", 1),
            meaning(
                    "scenario",
                    "Id of a scenario: its road modifications hold. Without it the roads as they are",
                    null),
            meaning("village", "Id of a village", "al-lepushe"),
            meaning("category", "Id of a category of the taxonomy; those below it count as well", "food"),
            meaning("city", "Id of a city", "al-tirane"),
            meaning("direction", "to: the way from the village to the city; from: the way back", "to"),
            meaning(
                    "min_population",
                    "A place with as many inhabitants or more is a city; the programme's rule else",
                    20000),
            meaning("walk_km", "Longest access leg on foot in kilometres", 2),
            meaning("sort", "What rows are ordered by; with - before it the other way round", null),
            meaning("f", "Form of the answer, instead of the Accept header", null),
            meaning("If-Match", "The ETag that GET answered, so that nobody's change is overwritten unseen", null));

    /** Ids that the data has, by the list that they are of. */
    private static final Map<String, String> IDS = Map.of(
            "villages", "al-lepushe",
            "programmes", "al-100-villages",
            "products", "al-lepushe-mishavine",
            "resources", "al-lepushe-hiking-trails",
            "cities", "al-tirane",
            "categories", "food");

    private static final Pattern OF_LIST = Pattern.compile("/([a-z-]+)/\\{id}");

    private CommonParameters() {}

    private static Map.Entry<String, Meaning> meaning(String name, String description, @Nullable Object example) {
        return Map.entry(name, new Meaning(description, example));
    }

    /** What a parameter of a path means, or null when it is no common one. */
    static @Nullable Meaning of(String name, String path) {
        Matcher list = OF_LIST.matcher(path);
        return name.equals("id") && list.find()
                ? new Meaning("Id of one of the " + list.group(1), IDS.get(list.group(1)))
                : BY_NAME.get(name);
    }
}
