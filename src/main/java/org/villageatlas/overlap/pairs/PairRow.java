package org.villageatlas.overlap.pairs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.AdviceRow;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.overlap.severity.SharedLevel;
import org.villageatlas.resource.Months;

/**
 * A pair of competing products of neighbouring villages as it is answered.
 *
 * @param measured both products and what is measured of them
 * @param advice what the two villages had better do
 * @param openVarieties varieties of the product that no village near either sells; null unless another variety is advised
 * @param marketShares the cities where the two meet most, at most five
 */
public record PairRow(
        @JsonUnwrapped MeasuredPair measured,
        PairAdvice advice,
        @Nullable List<String> openVarieties,
        List<PairMarket> marketShares) {

    /**
     * A pair and its measures.
     *
     * @param id ids of both products with {@code ~} between, the smaller first
     * @param a the product whose id comes first
     * @param b the other
     * @param minutes by car between both villages, the slower of there and back
     * @param sharedLevel narrowest level of the taxonomy that both share
     * @param sharedCategory id of the narrowest category that holds both
     * @param similarity how similar the products are, 0 to 1
     * @param proximity how near the villages are, 0 to 1
     * @param sharedMarket the part of their markets that both sell to, 0 to 1
     * @param exposure proximity and shared market by their weights, 0 to 1
     * @param severity how badly they compete, 0 to 100
     * @param band how much attention the severity asks for
     */
    public record MeasuredPair(
            String id,
            PairSide a,
            PairSide b,
            double minutes,
            SharedLevel sharedLevel,
            String sharedCategory,
            double similarity,
            double proximity,
            double sharedMarket,
            double exposure,
            double severity,
            Band band) {}

    /**
     * One product of a pair.
     *
     * @param village id of the village that makes it
     * @param villageName name of that village
     * @param product id of the product
     * @param productName name of the product
     * @param category id of its category
     * @param categoryName name of its category
     * @param variety free text below the category, or null when unknown
     * @param months when it is on sale, 1 to 12; empty means all year or unknown
     * @param targetMarket id of the city that most of it is sold to, or null where none is
     * @param sharesFrom {@code declared} where its sales by city are known, {@code huff} where the model tells them
     * @param lon longitude of the village in degrees, WGS84
     * @param lat latitude of the village in degrees, WGS84
     */
    public record PairSide(
            String village,
            String villageName,
            String product,
            String productName,
            String category,
            String categoryName,
            @Nullable String variety,
            List<Integer> months,
            @Nullable String targetMarket,
            String sharesFrom,
            double lon,
            double lat) {

        static PairSide of(MarketedProduct marketed) {
            Position position = marketed.village().position();
            return new PairSide(
                    marketed.village().id(),
                    marketed.village().name(),
                    marketed.id(),
                    marketed.product().name(),
                    marketed.category().id(),
                    marketed.category().name(),
                    marketed.product().variety(),
                    Months.numbers(marketed.product().months()),
                    marketed.shares().largest().orElse(null),
                    marketed.product().standing().salesByCity().isEmpty() ? "huff" : "declared",
                    position.longitude(),
                    position.latitude());
        }
    }

    /**
     * What is advised to both villages.
     *
     * @param kind of advice
     * @param reason a sentence with the numbers
     * @param restsOn the rows of the catalogue that the advice makes use of, both products first
     */
    public record PairAdvice(Advice kind, String reason, List<AdviceRow> restsOn) {}

    /**
     * A city and what of both products is sold there.
     *
     * @param city id of the city
     * @param name of the city
     * @param shareA share of the sales of the first product, 0 to 1
     * @param shareB share of the sales of the other, 0 to 1
     */
    public record PairMarket(String city, String name, double shareA, double shareB) {}

    /**
     * A pair in a table, which has no place for a list of records.
     *
     * @param measured as in {@link PairRow}
     * @param advice its advice
     */
    record PairCells(@JsonUnwrapped MeasuredPair measured, AdviceCells advice) {}

    /**
     * An advice in a table.
     *
     * @param kind of advice
     * @param reason a sentence with the numbers
     * @param restsOn tables and ids of the rows that the advice makes use of
     */
    record AdviceCells(Advice kind, String reason, List<String> restsOn) {}

    PairCells cells() {
        List<String> addresses =
                advice.restsOn().stream().map(AdviceRow::address).toList();
        return new PairCells(measured, new AdviceCells(advice.kind(), advice.reason(), addresses));
    }
}
