package org.villageatlas.village;

import java.util.Set;

/** Answers which villages offer something of a category. */
public interface OfferedCategories {

    /**
     * Ids of the villages with a product of the category or of one below it.
     *
     * @throws org.villageatlas.problem.Invalid when there is no such category
     */
    Set<String> villagesOffering(String category);
}
