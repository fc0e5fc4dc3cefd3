package org.villageatlas.overlap.crowding;

import java.util.Collection;
import java.util.List;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.statistics.Figure;

/**
 * What one product suffers.
 *
 * @param rivalVolumeRatio undefined as long as quantities are not known
 */
public record ProductCrowding(MarketedProduct marketed, Crowding crowding, Figure rivalVolumeRatio) {

    /** @param pairs of any products; those that this one is in count */
    public static ProductCrowding of(MarketedProduct marketed, Collection<OverlapPair> pairs) {
        List<OverlapPair> own =
                pairs.stream().filter(pair -> pair.involves(marketed)).toList();
        return new ProductCrowding(marketed, Crowding.of(own), RivalVolume.ratio(marketed, own));
    }
}
