package org.villageatlas.programme;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/** A programme as a client sends it, all of it: only steps and bands may be left out, and are then the usual. */
@Schema(example = """
                {"name": "100 Villages", "country": "Albania", "area_unit": "village", "neighbour_minutes": 60,
                 "half_time_minutes": 20, "cutoff_minutes": 120, "min_city_population": 10000,
                 "source": "https://example.org/programme"}
                """)
record ProgrammeRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable String areaUnit,
        @Nullable Integer started,
        @Nullable String description,
        @Nullable Integer neighbourMinutes,
        @Nullable Integer halfTimeMinutes,
        @Nullable Integer cutoffMinutes,
        @Nullable Integer minCityPopulation,
        @Nullable RequestedSteps similaritySteps,
        @Nullable RequestedBands bands,
        @Nullable String source) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /** All four, or the whole is left out. */
    record RequestedSteps(
            @Nullable Double variety,
            @Nullable Double product,
            @Nullable Double group,
            @Nullable Double wider) {

        Steps toSteps() {
            return new Steps(
                    needed("similarity_steps.variety", variety),
                    needed("similarity_steps.product", product),
                    needed("similarity_steps.group", group),
                    needed("similarity_steps.wider", wider));
        }
    }

    /** All four, or the whole is left out. */
    record RequestedBands(
            @Nullable Double watch,
            @Nullable Double moderate,
            @Nullable Double high,
            @Nullable Double severe) {

        Bands toBands() {
            return new Bands(
                    needed("bands.watch", watch),
                    needed("bands.moderate", moderate),
                    needed("bands.high", high),
                    needed("bands.severe", severe));
        }
    }

    /**
     * The programme it describes.
     *
     * @param of the id that the address names
     * @throws Invalid naming the first member that is missing or not valid
     */
    Programme toProgramme(String of) {
        if (id != null && !id.equals(of)) {
            throw new Invalid("id", id, "'" + of + "', as in the address; an id is not changed");
        }
        if (started != null && (started < EARLIEST || started > LATEST)) {
            throw new Invalid("started", started, "a year from " + EARLIEST + " to " + LATEST);
        }
        if (description != null) {
            text("description", description, LONGEST_TEXT);
        }
        return new Programme(
                of,
                text("name", name, LONGEST_NAME),
                text("country", country, LONGEST_WORD),
                text("area_unit", areaUnit, LONGEST_WORD),
                started,
                description,
                rules(),
                text("source", source, LONGEST_TEXT));
    }

    private Programme.Rules rules() {
        return new Programme.Rules(
                Duration.ofMinutes(needed("neighbour_minutes", neighbourMinutes).longValue()),
                Duration.ofMinutes(needed("half_time_minutes", halfTimeMinutes).longValue()),
                Duration.ofMinutes(needed("cutoff_minutes", cutoffMinutes).longValue()),
                needed("min_city_population", minCityPopulation),
                similaritySteps == null ? Steps.STANDARD : similaritySteps.toSteps(),
                bands == null ? Bands.STANDARD : bands.toBands());
    }

    private static <N extends Number> N needed(String field, @Nullable N number) {
        if (number == null) {
            throw new Invalid(field, null, "a number");
        }
        return number;
    }

    private static String text(String field, @Nullable String text, int longest) {
        boolean readable = text != null
                && !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
        if (text == null || !readable) {
            throw new Invalid(field, text, "text of 1 to " + longest + " characters");
        }
        return text;
    }
}
