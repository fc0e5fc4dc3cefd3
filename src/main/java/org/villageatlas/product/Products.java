package org.villageatlas.product;

import java.util.List;
import java.util.Optional;
import org.villageatlas.problem.NotFound;

/** The products of villages and the taxonomy they are named by. */
public interface Products {

    /** Those that match, by id. */
    List<Product> find(ProductQuery query);

    Optional<Product> find(String id);

    void add(List<Product> products);

    Taxonomy taxonomy();

    void addCategories(List<Category> categories);

    default Product get(String id) {
        return find(id).orElseThrow(() -> new NotFound("product", id));
    }

    /** The products of a programme's villages, by id. */
    default List<Product> listOf(String programme) {
        return find(ProductQuery.inProgramme(programme));
    }
}
