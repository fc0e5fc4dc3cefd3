package org.villageatlas.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.severity.Band;

/**
 * What a product or a village suffers in all.
 *
 * @param pairs in how many pairs it is
 * @param worstSeverity of these, 0 when there are none
 * @param fullRivalEquivalents the sum of S / 100 over them: two rivals at 50 weigh as much as one that matches in full
 */
public record Crowding(int pairs, double worstSeverity, Band worstBand, double fullRivalEquivalents) {

    /** Of the pairs that someone is in. */
    public static Crowding of(Collection<OverlapPair> pairs) {
        List<OverlapPair> worstFirst =
                pairs.stream().sorted(OverlapPair.WORST_FIRST).toList();
        return new Crowding(
                worstFirst.size(),
                worstFirst.isEmpty() ? 0 : worstFirst.get(0).severity(),
                worstFirst.stream()
                        .map(OverlapPair::band)
                        .max(Comparator.naturalOrder())
                        .orElse(Band.NONE),
                worstFirst.stream()
                        .mapToDouble(pair -> pair.measures().severity() / 100)
                        .sum());
    }

    /**
     * Crowding as it is answered; all null where it cannot be known.
     *
     * @param pairs in how many pairs of competing products it is
     * @param worstSeverity the highest severity of these, 0 to 100; null when there are none
     * @param worstBand the band of that severity
     * @param fullRivalEquivalents the sum of severity / 100 over the pairs, 0 or more
     */
    public record CrowdingRow(
            @Nullable Integer pairs,
            @Nullable Double worstSeverity,
            @Nullable Band worstBand,
            @Nullable Double fullRivalEquivalents) {

        public static final CrowdingRow UNKNOWN = new CrowdingRow(null, null, null, null);
    }

    /** The highest severity, or null when there are no pairs. */
    public @Nullable Double knownWorst() {
        return pairs == 0 ? null : worstSeverity;
    }

    public CrowdingRow row() {
        return new CrowdingRow(pairs, knownWorst(), worstBand, fullRivalEquivalents);
    }
}
