package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Located;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Position;

/**
 * A village of a portfolio: the circuit it is on and what it gains, or why it is on none.
 *
 * @param village id
 * @param villageName name of the village
 * @param circuit id of the circuit that stops there, or null for none
 * @param circuitName name of that circuit, or null
 * @param theme of that circuit, or null
 * @param days of that circuit, or null
 * @param stops of all circuits in the village
 * @param visitMinutes minutes of those stops, or null where there is none
 * @param reason why it is on no circuit, or null where it is on one
 */
record PortfolioVillageRow(
        String village,
        String villageName,
        @Nullable String circuit,
        @Nullable String circuitName,
        @Nullable String theme,
        @Nullable Integer days,
        int stops,
        @Nullable Double visitMinutes,
        @Nullable String reason)
        implements Located {

    /** Villages on a circuit first, in the order of the circuits, then the others. */
    static Features<PortfolioVillageRow> page(Portfolio portfolio, Page page) {
        List<Feature<PortfolioVillageRow>> rows = new ArrayList<>();
        for (Portfolio.Member member : portfolio.circuits()) {
            portfolio.villages().stream()
                    .filter(gain -> gain.circuits().contains(member.id()))
                    .forEach(gain -> rows.add(covered(gain, member)));
        }
        portfolio.uncovered().forEach(village -> rows.add(uncovered(village)));
        return Features.of(rows, page, row -> row);
    }

    private static Feature<PortfolioVillageRow> covered(Portfolio.Gain gain, Portfolio.Member member) {
        return feature(
                gain.lon(),
                gain.lat(),
                new PortfolioVillageRow(
                        gain.village(),
                        gain.villageName(),
                        member.id(),
                        member.name(),
                        member.theme(),
                        member.days(),
                        gain.stops(),
                        gain.visitMinutes(),
                        null));
    }

    private static Feature<PortfolioVillageRow> uncovered(Portfolio.Uncovered village) {
        return feature(
                village.lon(),
                village.lat(),
                new PortfolioVillageRow(
                        village.village(), village.villageName(), null, null, null, null, 0, null, village.reason()));
    }

    private static Feature<PortfolioVillageRow> feature(double lon, double lat, PortfolioVillageRow row) {
        return new Feature<>(row.village(), new Position(lon, lat).toPoint(), row);
    }
}
