package org.villageatlas.overlap;

/**
 * A row of the catalogue that an advice rests on.
 *
 * @param table {@code products}, {@code villages} or {@code cities}, as the service's paths name them
 * @param id of the row
 * @param says what of the row the advice makes use of
 */
public record AdviceRow(String table, String id, String says) {

    static AdviceRow product(MarketedProduct marketed, String says) {
        return new AdviceRow("products", marketed.id(), says);
    }

    /** Where the row is found, such as {@code products/al-theth-honey}. */
    public String address() {
        return table + "/" + id;
    }
}
