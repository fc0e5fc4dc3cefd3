package org.villageatlas.accessibility.graphhopper.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.ArrayEdgeIntAccess;
import com.graphhopper.routing.ev.EncodedValue;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.storage.IntsRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.accessibility.Profile;

/** Closures by season as OpenStreetMap writes them. */
class ClosedMonthsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no @ (Nov-Apr)                | 1 2 3 4 11 12
                    no @ Nov-Apr                  | 1 2 3 4 11 12
                    no @ (Nov 1-Apr 30)           | 1 2 3 4 11 12
                    no @ (Nov 20 - Apr 10)        | 1 2 3 12
                    no @ (Jan,Feb,Dec)            | 1 2 12
                    no @ (Oct 15-May 16)          | 1 2 3 4 5 10 11 12
                    no @ (Jul 1-31)               | 7
                    no @ (Jan-Feb; Dec)           | ''
                    no @ (Nov-Apr); yes @ (May)   | 1 2 3 4 11 12
                    """)
    void aRangeOfDatesClosesItsMonths(String value, String months) {
        assertThat(closed(Profile.CAR, "motor_vehicle:conditional", value)).isEqualTo(list(months));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no @ snow", "no @ winter", "no @ (22:00-06:00)", "no @ (Mo-Fr)", "destination @ (Nov-Apr)"})
    void whatNamesNoMonthOrClosesNothingIsLeftOut(String value) {
        assertThat(closed(Profile.CAR, "motor_vehicle:conditional", value)).isEmpty();
    }

    @Test
    void aRoadThatIsOpenInSomeMonthsOnlyIsClosedInTheOthers() {
        assertThat(closed(Profile.CAR, "motor_vehicle", "no", "motor_vehicle:conditional", "yes @ (Jun-Sep)"))
                .isEqualTo(list("1 2 3 4 5 10 11 12"));
        assertThat(closed(Profile.CAR, "motor_vehicle:conditional", "yes @ (Jun-Sep)"))
                .isEmpty();
    }

    @Test
    void whatHoldsForMotorVehiclesDoesNotHoldOnFoot() {
        assertThat(closed(Profile.FOOT, "motor_vehicle:conditional", "no @ (Dec-Feb)"))
                .isEmpty();
        assertThat(closed(Profile.FOOT, "access:conditional", "no @ (Dec-Feb)")).isEqualTo(list("1 2 12"));
        assertThat(closed(Profile.VAN, "access:conditional", "no @ (Dec-Feb)")).isEqualTo(list("1 2 12"));
    }

    @Test
    void theMostSpecificTagCounts() {
        assertThat(closed(Profile.CAR, "access:conditional", "no @ (Dec-Feb)", "motorcar:conditional", "no @ (Jan)"))
                .isEqualTo(list("1"));
    }

    private static List<Integer> closed(Profile profile, String... tags) {
        ReaderWay way = new ReaderWay(1);
        for (int i = 0; i < tags.length; i += 2) {
            way.setTag(tags[i], tags[i + 1]);
        }
        IntEncodedValue value = ClosedMonths.create();
        value.init(new EncodedValue.InitializerConfig());
        ArrayEdgeIntAccess values = ArrayEdgeIntAccess.createFromBytes(8);
        new ClosedMonths(value).handleWayTags(0, values, way, new IntsRef(1));
        int bits = ClosedMonths.of(value.getInt(false, 0, values), profile);
        List<Integer> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if ((bits >> (month - 1) & 1) != 0) {
                months.add(month);
            }
        }
        return months;
    }

    private static List<Integer> list(String months) {
        List<Integer> list = new ArrayList<>();
        for (String month : months.isBlank() ? new String[0] : months.split(" ")) {
            list.add(Integer.valueOf(month));
        }
        return list;
    }
}
