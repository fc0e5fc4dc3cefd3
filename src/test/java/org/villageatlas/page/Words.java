package org.villageatlas.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the page should make of the service's numbers, worked out a second time. */
final class Words {

    static final Pattern MINUTES = Pattern.compile("^(<.1|[0-9]+.h.[0-9]{2}|[0-9]+).min$");

    private Words() {}

    /** Minutes as "45 min" or "2 h 05 min". */
    static String minutes(double value) {
        if (value > 0 && value < 1) {
            return "< 1 min";
        }
        long whole = Math.round(value);
        return whole < 60 ? whole + " min" : "%d h %02d min".formatted(whole / 60, whole % 60);
    }

    /** Back from {@link #minutes}, whatever keeps the words on one line. */
    static int minutes(String shown) {
        String words = shown.replace('\u00a0', ' ');
        if (words.startsWith("<")) {
            return 0;
        }
        String[] parts = words.replace(" min", "").split(" h ");
        return parts.length == 1
                ? Integer.parseInt(parts[0])
                : 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false).toList();
    }
}
