package org.villageatlas.product;

import java.util.List;

/** Answers whose goods neighbours could sell together, for rooms that plan with that advice. */
public interface SoldTogether {

    /**
     * A product that a village could offer beside its own.
     *
     * @param id stable
     * @param village that lacks such a product
     * @param withVillage the neighbour that makes it
     * @param product its id
     * @param minutes between the two
     * @param nearness of the two, 0 to 1
     */
    record Pairing(
            String id,
            String village,
            String withVillage,
            String product,
            String productName,
            double minutes,
            double nearness) {}

    /**
     * All of a programme.
     *
     * @throws org.villageatlas.problem.Unavailable while travel times are not known
     */
    List<Pairing> of(String programme);
}
