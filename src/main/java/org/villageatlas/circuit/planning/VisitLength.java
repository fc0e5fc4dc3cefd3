package org.villageatlas.circuit.planning;

import java.time.Duration;
import org.villageatlas.resource.Resource.Theme;

/** How long a visit takes where the data does not say: an estimate by theme, listed in docs/explanations/circuits.md. */
final class VisitLength {

    /** A stop to taste and to buy what a village makes. */
    static final Duration PRODUCTS = Duration.ofMinutes(45);

    /** Who is out for so long, on a hike, has lunch on the way. */
    static final Duration WITH_LUNCH = Duration.ofHours(3);

    private VisitLength() {}

    static Duration usual(Theme theme) {
        return Duration.ofMinutes(
                switch (theme) {
                    case FAITH, CRAFT -> 30;
                    case HERITAGE, MUSEUM -> 45;
                    case WATER, ARCHAEOLOGY, NATURE, WELLNESS -> 60;
                    case FOOD -> 90;
                    case COAST -> 120;
                    case FESTIVAL, ADVENTURE, MOUNTAIN -> 180;
                });
    }
}
