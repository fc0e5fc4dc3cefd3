package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where lunch is had: on the island one can eat in the port and the town, and where a test puts a table. */
class LunchPlaceTest {

    private final ToyIsland island = new ToyIsland();

    /** From Dell, an hour and 20 minutes east of the port, where the honey is tasted from 11:20 to 12:05. */
    private Circuit.Day day(String from, String to) {
        return island.plan(("{'start':'port','days':1,'start_time':'10:00','hours_per_day':6,'must':['dell'],"
                                + "'avoid':['alm','alm-products','brook-mill','brook-products','cove','edge'],'lunch':{'from':'%s','to':'%s'}}")
                        .formatted(from, to))
                .days()
                .get(0);
    }

    @Test
    void itIsHadWhereOneIsWhenThereIsFood() {
        island.foodAt("dell");
        Circuit.Lunch lunch = day("12:00", "14:00").lunch();
        assertThat(lunch).isEqualTo(new Circuit.Lunch("12:05", "13:05", 60, "dell"));
    }

    @Test
    void itIsHadInAVillageWithFoodOnTheWay() {
        island.foodAt("brook");
        Circuit.Day day = day("12:00", "14:00");
        assertThat(day.lunch()).isEqualTo(new Circuit.Lunch("12:45", "13:45", 60, "brook"));
        assertThat(day.end().arrive()).isEqualTo("14:25");
    }

    @Test
    void itIsHadWhereTheWayEndsWhenThatIsEarlyEnough() {
        Circuit.Day day = day("12:00", "14:00");
        assertThat(day.lunch()).isEqualTo(new Circuit.Lunch("13:25", "14:25", 60, "port"));
        assertThat(day.end().arrive()).isEqualTo("14:25");
    }

    @Test
    void aPlaceThatIsReachedTooLateIsNone() {
        Circuit.Lunch lunch = day("12:00", "13:00").lunch();
        assertThat(lunch).isEqualTo(new Circuit.Lunch("12:05", "13:05", 60, null));
    }
}
