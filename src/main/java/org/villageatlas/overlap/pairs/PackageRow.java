package org.villageatlas.overlap.pairs;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.village.Village;

/**
 * A product of a neighbour that a village could offer together with its own, as it is answered.
 *
 * @param id of the village and the product with {@code ~} between
 * @param village id of the village whose package gains
 * @param villageName its name
 * @param withVillage id of the neighbour that makes the product
 * @param withVillageName its name
 * @param product id of the product
 * @param productName its name
 * @param category id of its category
 * @param categoryName name of its category
 * @param variety free text below the category, or null when unknown
 * @param minutes by car between both villages, the slower of there and back
 * @param proximity how near the villages are, 0 to 1
 * @param reason a sentence with the numbers
 */
record PackageRow(
        String id,
        String village,
        String villageName,
        String withVillage,
        String withVillageName,
        String product,
        String productName,
        String category,
        String categoryName,
        @Nullable String variety,
        double minutes,
        double proximity,
        String reason) {

    static Feature<PackageRow> feature(Village home, ComplementaryProducts.ComplementaryProduct complement) {
        MarketedProduct marketed = complement.marketed();
        PackageRow row = new PackageRow(
                id(home, complement),
                home.id(),
                home.name(),
                marketed.village().id(),
                marketed.village().name(),
                marketed.id(),
                marketed.product().name(),
                marketed.category().id(),
                marketed.category().name(),
                marketed.product().variety(),
                complement.minutes(),
                complement.proximity(),
                reason(home, complement));
        return new Feature<>(
                row.id(), Position.line(home.position(), marketed.village().position()), row);
    }

    /** Stable: of the village and the product that its package gains. */
    static String id(Village home, ComplementaryProducts.ComplementaryProduct complement) {
        return home.id() + "~" + complement.marketed().id();
    }

    private static String reason(Village home, ComplementaryProducts.ComplementaryProduct complement) {
        return String.format(
                Locale.ROOT,
                "%s makes no %s; %s, %.0f minutes away, is the nearest that does, so the two can be offered together.",
                home.name(),
                complement.marketed().category().name().toLowerCase(Locale.ROOT),
                complement.marketed().village().name(),
                complement.minutes());
    }
}
