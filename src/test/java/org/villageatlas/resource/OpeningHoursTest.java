package org.villageatlas.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.osm.OSMInputFile;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final Path EXTRACTS = Path.of(System.getProperty("atlas.extracts", "../shared/data/osm"));

    /** The third of July 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24/7                                            | 5  | [Span[from=0, to=1440]]
            09:00-17:00                                     | 5  | [Span[from=540, to=1020]]
            Mo-Fr 09:00-13:00, 16:00-19:00                  | 3  | [Span[from=540, to=780], Span[from=960, to=1140]]
            Mo-Fr 09:00-13:00                               | 5  | []
            Mo-Su 09:00-17:00; We off                       | 1  | []
            Mo-Su 09:00-17:00; We 12:00-13:00 off           | 1  | [Span[from=540, to=720], Span[from=780, to=1020]]
            Sa-Mo 10:00-12:00                               | 6  | [Span[from=600, to=720]]
            Apr-Oct 09:00-18:00; Nov-Mar 10:00-15:00        | 7  | [Span[from=540, to=1080]]
            Nov-Mar 10:00-15:00                             | 7  | []
            Jun 15-Jul 15 10:00-15:00                       | 15 | [Span[from=600, to=900]]
            Jun 15-Jul 15 10:00-15:00                       | 16 | []
            Dec-Jul 2 10:00-15:00                           | 2  | [Span[from=600, to=900]]
            Dec-Jul 2 10:00-15:00                           | 3  | []
            Jul 3-5 10:00-15:00                             | 5  | [Span[from=600, to=900]]
            Jul 3-5 10:00-15:00                             | 6  | []
            Jul 4-Feb 10:00-15:00                           | 4  | [Span[from=600, to=900]]
            09:00-17:00; PH off                             | 6  | [Span[from=540, to=1020]]
            PH 09:00-17:00                                  | 6  | []
            Sa-Su,PH 09:00-18:00                            | 5  | [Span[from=540, to=1080]]
            18:00-02:00                                     | 6  | [Span[from=1080, to=1440]]
            Mo-Sa 07:00-00:00                               | 6  | [Span[from=420, to=1440]]
            Mo-Fr 9-17                                      | 6  | [Span[from=540, to=1020]]
            Mo-Fr 06:30-19:00, Sa 07:30-16:00               | 4  | [Span[from=450, to=960]]
            Mo-Fr 06:30-12:00, Mo 14:00-16:00               | 6  | [Span[from=390, to=720], Span[from=840, to=960]]
            Mo[1] 09:00-12:00                               | 6  | [Span[from=540, to=720]]
            Mo[1] 09:00-12:00                               | 13 | []
            Mo[-1] 09:00-12:00                              | 27 | [Span[from=540, to=720]]
            Mo[-1] 09:00-12:00                              | 20 | []
            """)
    void tellsTheHoursOfADateInJuly(String text, int day, String expected) {
        assertThat(OpeningHours.parse(text).orElseThrow().on(LocalDate.of(2026, 7, day)))
                .hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sunrise-sunset",
                "by appointment",
                "10:00-12:00 \"by appointment\"",
                "",
                "09:00+",
                "2026 Mo-Fr 09:00-12:00",
                "week 10-20 09:00-12:00",
                "easter 09:00-12:00",
                "Mo-Fr 09:00-12:00 || \"call us\"",
                "Jan-Dez",
                "2026 Jul 3 09:00-12:00",
                "Mo 10:00-99:00"
            })
    void whatItCannotTellIsLeftOpen(String text) {
        assertThat(OpeningHours.parse(text)).isEmpty();
    }

    @Test
    void withoutADateItKeepsToHoursThatHoldOnEveryOpenDay() {
        assertThat(onAnyDay("Tu-Fr 09:00-16:00; Sa,Su 10:00-18:00", null)).hasToString("[Span[from=600, to=960]]");
        assertThat(onAnyDay("Apr-Oct 10:00-15:00; Nov-Mar 09:00-18:00", null)).hasToString("[Span[from=600, to=900]]");
        assertThat(onAnyDay("Apr-Oct 10:00-15:00; Nov-Mar 09:00-18:00", Month.MARCH))
                .hasToString("[Span[from=540, to=1080]]");
        assertThat(onAnyDay("Mo-Su off", null)).isEmpty();
    }

    private static List<OpeningHours.Span> onAnyDay(String text, Month month) {
        return OpeningHours.parse(text).orElseThrow().onAnyDay(month);
    }

    /** The reader of regular expressions before this one read 420. */
    @Test
    void readsAllButThreeTextsOfRealExtractsAndTellsTheHoursOfMost() throws Exception {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("andorra.osm.pbf", "liechtenstein-latest.osm.pbf", "porto.osm.pbf")) {
            Path map = EXTRACTS.resolve(name);
            assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
            try (OSMInputFile input = new OSMInputFile(map.toFile())) {
                input.open();
                for (ReaderElement element = input.getNext(); element != null; element = input.getNext()) {
                    if (element.hasTag("opening_hours")) {
                        texts.add(element.getTag("opening_hours"));
                    }
                }
            }
        }
        assertThat(texts).hasSize(446);
        assertThat(texts.stream().filter(text -> !isRead(text)))
                .containsExactlyInAnyOrder("Jan-Dez", "15 Jun-15 Sep", "Tu-Sa 10:00-19:00: Su 10:00-14:00");
        assertThat(texts.stream().filter(text -> OpeningHours.parse(text).isPresent()))
                .hasSize(440);
    }

    private static boolean isRead(String text) {
        try {
            return !new OpeningHoursParser(new StringReader(text)).rules(false).isEmpty();
        } catch (OpeningHoursParseException problem) {
            return false;
        }
    }
}
