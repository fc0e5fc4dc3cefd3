package org.villageatlas.product;

import java.util.List;

/** Answers which joint packages neighbours could make, for rooms that plan with that advice. */
public interface JointPackages {

    /**
     * A joint package: a product that a village could offer beside its own.
     *
     * @param id stable
     * @param village that lacks such a product
     * @param withVillage the neighbour that makes it
     * @param product its id
     * @param minutes between the two
     * @param proximity of the two, 0 to 1
     */
    record JointPackage(
            String id,
            String village,
            String withVillage,
            String product,
            String productName,
            double minutes,
            double proximity) {}

    /**
     * All of a programme.
     *
     * @throws org.villageatlas.problem.Unavailable while travel times are not known
     */
    List<JointPackage> of(String programme);
}
