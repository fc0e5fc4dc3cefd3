package org.villageatlas.accessibility;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Fields;

/** The access leg in answers. */
public final class AccessLegFields {

    private AccessLegFields() {}

    /** {@code status} ok or unreachable, {@code access_m} and {@code access_minutes}, null where no road is in reach. */
    public static Map<String, @Nullable Object> of(AccessLeg access) {
        boolean ok = access.reachesRoad();
        return Fields.of("status", ok ? "ok" : "unreachable")
                .put("access_m", ok ? Math.round(access.distance().value() * 10) / 10.0 : null)
                .put("access_minutes", ok ? Minutes.rounded(access.walk()) : null)
                .toMap();
    }
}
