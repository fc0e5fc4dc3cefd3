package org.villageatlas.accessibility.graphhopper.source;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.ev.IntEncodedValueImpl;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.resource.Months;

/**
 * The months in which a road is closed, read from OpenStreetMap's conditional restrictions whose condition is a range of
 * dates, such as {@code motor_vehicle:conditional=no @ (Nov-Apr)}. Conditions of snow or of winter, which name no month,
 * are left out. Bits 0 to 11 are the months for motor vehicles, bits 12 to 23 those for everybody.
 */
public final class ClosedMonths implements TagParser {

    public static final String KEY = "closed_months";

    private static final int MONTHS = 12;
    private static final int ALL = (1 << MONTHS) - 1;

    /** From the most specific key on; the first that says something counts. */
    private static final List<String> FOR_MOTORS = List.of("motorcar", "motor_vehicle", "vehicle", "access");

    private static final List<String> FOR_ALL = List.of("access");
    private static final Set<String> NO = Set.of("no", "private");
    private static final Set<String> YES = Set.of("yes", "permissive", "designated", "official");

    private final IntEncodedValue months;

    ClosedMonths(IntEncodedValue months) {
        this.months = months;
    }

    static IntEncodedValue create() {
        return new IntEncodedValueImpl(KEY, 2 * MONTHS, false);
    }

    /** The part of a value that holds for a profile: bit 0 is January. */
    public static int of(int value, Profile profile) {
        return (profile.isMotorised() ? value : value >> MONTHS) & ALL;
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess values, ReaderWay way, IntsRef relations) {
        int closed = Months.bits(closed(way, FOR_MOTORS)) | Months.bits(closed(way, FOR_ALL)) << MONTHS;
        if (closed != 0) {
            months.setInt(false, edge, values, closed);
        }
    }

    private static Set<Month> closed(ReaderWay way, List<String> keys) {
        return keys.stream()
                .flatMap(key -> closed(way.getTag(key + ":conditional"), isRefused(way, keys)).stream())
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether the tags without conditions refuse everybody asked about. */
    private static boolean isRefused(ReaderWay way, List<String> keys) {
        for (String key : keys) {
            String value = way.getTag(key);
            if (value != null) {
                return NO.contains(value);
            }
        }
        return false;
    }

    /** Empty when the restriction is none of dates. */
    private static Optional<Set<Month>> closed(@Nullable String conditional, boolean refused) {
        if (conditional == null) {
            return Optional.empty();
        }
        Set<Month> closed = EnumSet.noneOf(Month.class);
        boolean isKnown = false;
        for (String clause : conditional.split(";(?![^(]*\\))")) {
            String[] parts = clause.split("@", 2);
            Optional<Set<Month>> covered = parts.length == 2 ? Months.ofDates(parts[1]) : Optional.empty();
            if (covered.isEmpty()) {
                continue;
            }
            String value = parts[0].strip();
            if (NO.contains(value)) {
                closed.addAll(covered.get());
                isKnown = true;
            } else if (YES.contains(value) && refused) {
                closed.addAll(EnumSet.complementOf(EnumSet.copyOf(covered.get())));
                isKnown = true;
            }
        }
        return isKnown ? Optional.of(closed) : Optional.empty();
    }
}
