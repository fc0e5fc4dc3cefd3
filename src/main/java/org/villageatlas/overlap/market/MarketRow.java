package org.villageatlas.overlap.market;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;

/**
 * One category in one market city as it is answered.
 *
 * @param market which city, category and season
 * @param seasonMonths months of the season, 1 to 12; empty when they are not known
 * @param supply what is sold there
 * @param crowding the pairs of products that meet there
 * @param soldBy the products sold there
 */
record MarketRow(
        @JsonUnwrapped MarketCategory market,
        List<Integer> seasonMonths,
        @JsonUnwrapped SupplyRow supply,
        @JsonUnwrapped Crowding.CrowdingRow crowding,
        List<MarketSeller> soldBy)
        implements Located {

    /**
     * What a row is about.
     *
     * @param id of the city and the category with {@code ~} between, and of the season unless it is the year
     * @param city id of the city
     * @param cityName its name, or null when it is no market of the programme
     * @param category id of the category
     * @param categoryName its name
     * @param categoryPath names from the root of the taxonomy to the category
     * @param season part of the year
     */
    record MarketCategory(
            String id,
            String city,
            @Nullable String cityName,
            String category,
            String categoryName,
            String categoryPath,
            Season season) {}

    /**
     * A product that is sold in a market.
     *
     * @param product its id
     * @param village id of the village that makes it
     * @param villageName name of that village
     * @param variety free text below the category, or null when unknown
     * @param share of its yearly sales that is brought here in the season, 0 to 1
     * @param yearlySalesEur all its sales, euros a year; null when unknown
     */
    record MarketSeller(
            String product,
            String village,
            String villageName,
            @Nullable String variety,
            double share,
            @Nullable Double yearlySalesEur) {

        static MarketSeller of(MarketSupply supply, MarketedProduct marketed) {
            return new MarketSeller(
                    marketed.id(),
                    marketed.village().id(),
                    marketed.village().name(),
                    marketed.product().variety(),
                    supply.share(marketed),
                    marketed.quantity());
        }
    }

    /**
     * A row of the table, which has no place for lists.
     *
     * @param market as in {@link MarketRow}
     * @param supply as there
     * @param crowding as there
     */
    record MarketCells(
            @JsonUnwrapped MarketCategory market,
            @JsonUnwrapped SupplyRow supply,
            @JsonUnwrapped Crowding.CrowdingRow crowding) {}

    MarketCells cells() {
        return new MarketCells(market, supply, crowding);
    }
}
