package org.villageatlas.overlap.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.colocation.NeighboursAlike;
import org.villageatlas.overlap.market.Season;
import org.villageatlas.overlap.market.SupplyRow;
import org.villageatlas.overlap.pairs.PairRow;
import org.villageatlas.overlap.recommendation.RecommendationRow;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.ReportStatus;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.overlap.statistics.pattern.LocalQuotient;

/**
 * What would be if a village made one more product.
 *
 * @param stored always false
 * @param status whether the village can be compared with others
 * @param reason why it cannot, or null
 * @param candidate the product and its crowding
 * @param pairs that it would be in, worst first
 * @param products what would change for each product it would be in a pair with, in the order of the pairs
 * @param villages what would change for the village, then for each of its neighbours
 * @param markets what would change in each market it would be sold to
 * @param againstChance neighbours that make the same category, beside the null model
 * @param alternatives the best three other products that the village could make
 * @param method how the figures are computed
 */
record WhatIfAnswer(
        boolean stored,
        ReportStatus status,
        @Nullable String reason,
        Candidate candidate,
        List<PairRow> pairs,
        List<ProductChange> products,
        List<VillageChange> villages,
        List<MarketDifference> markets,
        CandidateColocation againstChance,
        List<RecommendationRow> alternatives,
        VillageRecommendations.RecommendationMethod method) {

    /**
     * The product that is tried out.
     *
     * @param village id of the village that would make it
     * @param villageName its name
     * @param category id of its category
     * @param categoryName its name
     * @param categoryPath names from the root of the taxonomy to the category
     * @param variety free text below the category, or null when unknown
     * @param months when it would be on sale, 1 to 12; empty means all year or unknown
     * @param yearlySalesEur euros a year, or null when unknown
     * @param salesByCity shares by city, or null where the model tells them
     * @param crowding the pairs it would be in; all null where they cannot be known
     * @param rivalVolumeRatio what rivals sell, by severity, over its own sales; null when undefined
     * @param rivalVolumeRatioReason why it is null, else null
     * @param alreadyMade ids of the village's products of the same category
     */
    record Candidate(
            String village,
            String villageName,
            String category,
            String categoryName,
            String categoryPath,
            @Nullable String variety,
            List<Integer> months,
            @Nullable Double yearlySalesEur,
            @Nullable String salesByCity,
            @JsonUnwrapped Crowding.CrowdingRow crowding,
            @Nullable Double rivalVolumeRatio,
            @Nullable String rivalVolumeRatioReason,
            List<String> alreadyMade) {}

    /**
     * Crowding before and after.
     *
     * @param pairsBefore pairs it is in
     * @param pairsAfter pairs it would be in
     * @param worstSeverityBefore the highest severity of these, 0 to 100; null when there are none
     * @param worstSeverityAfter the same after
     * @param worstBandBefore the band of that severity
     * @param worstBandAfter the same after
     * @param fullRivalEquivalentsBefore the sum of severity / 100 over the pairs
     * @param fullRivalEquivalentsAfter the same after
     * @param change of that sum
     */
    record CrowdingChange(
            int pairsBefore,
            int pairsAfter,
            @Nullable Double worstSeverityBefore,
            @Nullable Double worstSeverityAfter,
            Band worstBandBefore,
            Band worstBandAfter,
            double fullRivalEquivalentsBefore,
            double fullRivalEquivalentsAfter,
            double change) {

        static CrowdingChange of(WhatIf.Change<?> change) {
            Crowding before = change.before();
            Crowding after = change.after();
            return new CrowdingChange(
                    before.pairs(),
                    after.pairs(),
                    before.knownWorst(),
                    after.knownWorst(),
                    before.worstBand(),
                    after.worstBand(),
                    before.fullRivalEquivalents(),
                    after.fullRivalEquivalents(),
                    change.added());
        }
    }

    /**
     * What would change for a rival.
     *
     * @param product its id
     * @param productName its name
     * @param village id of the village that makes it
     * @param villageName name of that village
     * @param category id of its category
     * @param variety free text below the category, or null when unknown
     * @param crowding before and after
     */
    record ProductChange(
            String product,
            String productName,
            String village,
            String villageName,
            String category,
            @Nullable String variety,
            @JsonUnwrapped CrowdingChange crowding) {

        static ProductChange of(WhatIf.Change<MarketedProduct> change) {
            MarketedProduct marketed = change.of();
            return new ProductChange(
                    marketed.id(),
                    marketed.product().name(),
                    marketed.village().id(),
                    marketed.village().name(),
                    marketed.category().id(),
                    marketed.product().variety(),
                    CrowdingChange.of(change));
        }
    }

    /**
     * What would change for a village.
     *
     * @param village its id
     * @param villageName its name, or null when unknown
     * @param crowding before and after
     */
    record VillageChange(
            String village,
            @Nullable String villageName,
            @JsonUnwrapped CrowdingChange crowding) {}

    /**
     * What would change in a market.
     *
     * @param city its id
     * @param cityName its name, or null when it is no market of the programme
     * @param category id of the candidate's category
     * @param season part of the year
     * @param before supply and demand without the candidate
     * @param after supply and demand with it
     */
    record MarketDifference(
            String city,
            @Nullable String cityName,
            String category,
            Season season,
            SupplyRow before,
            SupplyRow after) {}

    /**
     * The neighbours of the village that make the candidate's category, beside the null model.
     *
     * @param counted neighbours that make it
     * @param reason why the quotient is undefined, or null when it is not
     * @param sentence for a report
     */
    record CandidateColocation(
            @JsonUnwrapped NeighboursAlike counted,
            @Nullable String reason,
            String sentence) {

        static CandidateColocation of(LocalQuotient local) {
            return new CandidateColocation(
                    NeighboursAlike.of(local), local.quotient().reason(), local.sentence());
        }
    }
}
