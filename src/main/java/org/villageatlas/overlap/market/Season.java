package org.villageatlas.overlap.market;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.villageatlas.overlap.severity.MarketShares;

/** A part of the year in which a market is looked at: the meteorological seasons of the north, or all of it. */
public enum Season {
    YEAR(EnumSet.allOf(Month.class)),
    WINTER(EnumSet.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY)),
    SPRING(EnumSet.of(Month.MARCH, Month.APRIL, Month.MAY)),
    SUMMER(EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST)),
    AUTUMN(EnumSet.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER)),
    /** Sales of which the months are not known. */
    UNKNOWN(EnumSet.noneOf(Month.class));

    /** The whole year alone. */
    public static final List<Season> UNDIVIDED = List.of(YEAR);

    /** The year in parts that add up to it. */
    public static final List<Season> DIVIDED = List.of(WINTER, SPRING, SUMMER, AUTUMN, UNKNOWN);

    private final Set<Month> months;

    Season(Set<Month> months) {
        this.months = months;
    }

    /** Empty when it is not known which. */
    public Set<Month> months() {
        return Set.copyOf(months);
    }

    /** What of all sales goes to a market in it. */
    public double share(MarketShares shares, String market) {
        return switch (this) {
            case YEAR -> shares.of(market);
            case UNKNOWN -> shares.knowsMonths(market) ? 0 : shares.of(market);
            default -> shares.in(market, months);
        };
    }
}
