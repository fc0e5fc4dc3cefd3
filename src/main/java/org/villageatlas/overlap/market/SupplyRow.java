package org.villageatlas.overlap.market;

import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.product.Demands;

/**
 * Supply and demand of one category in one market as it is answered.
 *
 * @param sellers products sold there
 * @param supplyEur what they bring, euros a year; null unless all sales are known
 * @param supplyEurReason why it is null, else null
 * @param hhi Herfindahl-Hirschman index of the sellers, above 0 to 1: a low index means many rivals; null when undefined
 * @param hhiReason why it is null, else null
 * @param effectiveSellers as crowded as so many sellers of equal size; null when undefined
 * @param weights {@code sales} where sellers are weighed by what they sell, {@code equal} where every product weighs the same
 * @param demandEur what is bought, euros a year; null when unknown
 * @param saturation supply over demand: above 1 more is brought than is bought; null when undefined
 * @param saturationReason why it is null, else null
 */
public record SupplyRow(
        int sellers,
        @Nullable Double supplyEur,
        @Nullable String supplyEurReason,
        @Nullable Double hhi,
        @Nullable String hhiReason,
        @Nullable Double effectiveSellers,
        String weights,
        @Nullable Double demandEur,
        @Nullable Double saturation,
        @Nullable String saturationReason) {

    public static SupplyRow of(MarketSupply supply, Demands demands) {
        Double demand = supply.demand(demands);
        Figure saturation = supply.saturation(demand);
        return new SupplyRow(
                supply.sellers().count(),
                supply.supply().value(),
                supply.supply().reason(),
                supply.sellers().hhi().value(),
                supply.sellers().hhi().reason(),
                supply.sellers().effective().value(),
                supply.bySales() ? "sales" : "equal",
                demand,
                saturation.value(),
                saturation.reason());
    }
}
