package org.villageatlas.accessibility.graphhopper.source;

import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.FerrySpeed;
import com.graphhopper.routing.ev.ImportRegistry;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.ev.VehicleSpeed;
import org.jspecify.annotations.Nullable;

/** GraphHopper's own readers of tags, but for the speed of cars and for closures by season. */
final class AtlasImportRegistry implements ImportRegistry {

    private static final String CAR_SPEED = VehicleSpeed.key("car");

    private final ImportRegistry own = new DefaultImportRegistry();

    @Override
    public @Nullable ImportUnit createImportUnit(String name) {
        if (name.equals(ClosedMonths.KEY)) {
            return ImportUnit.create(
                    name,
                    properties -> ClosedMonths.create(),
                    (lookup, properties) -> new ClosedMonths(lookup.getIntEncodedValue(name)));
        }
        ImportUnit unit = own.createImportUnit(name);
        if (!name.equals(CAR_SPEED)) {
            return unit;
        }
        return ImportUnit.create(
                name,
                unit.getCreateEncodedValue(),
                (lookup, properties) -> new PracticalSpeedParser(lookup),
                FerrySpeed.KEY);
    }
}
