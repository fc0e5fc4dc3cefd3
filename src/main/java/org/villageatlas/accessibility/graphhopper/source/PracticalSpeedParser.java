package org.villageatlas.accessibility.graphhopper.source;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.util.parsers.CarAverageSpeedParser;
import com.graphhopper.util.Helper;
import org.jspecify.annotations.Nullable;

/** The speed of a car: what the road is tagged to allow in practice, else what GraphHopper takes it to be. */
public final class PracticalSpeedParser extends CarAverageSpeedParser {

    private static final String PRACTICAL = "maxspeed:practical";
    private static final double KM_PER_MILE = 1.609344;
    private static final double SLOWEST_KMH = 1;
    private static final double FASTEST_KMH = 200;

    PracticalSpeedParser(EncodedValueLookup lookup) {
        super(lookup);
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess values, ReaderWay way) {
        double speed = kmh(way.getTag(PRACTICAL));
        if (Double.isNaN(speed)) {
            super.handleWayTags(edge, values, way);
        } else {
            setSpeed(false, edge, values, speed);
            setSpeed(true, edge, values, speed);
        }
    }

    /** Kilometres per hour, or NaN where the tag is missing or says nothing usable. */
    public static double kmh(@Nullable String tag) {
        if (tag == null) {
            return Double.NaN;
        }
        String text = Helper.toLowerCase(tag).strip();
        boolean miles = text.endsWith("mph");
        String number = text.replaceFirst("\\s*(mph|km/h)$", "");
        try {
            double speed = Double.parseDouble(number) * (miles ? KM_PER_MILE : 1);
            return speed >= SLOWEST_KMH && speed <= FASTEST_KMH ? speed : Double.NaN;
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }
}
