package org.villageatlas.product;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.NotFound;

/** The products of villages and the taxonomy they are named by. */
public interface Products {

    /**
     * Those that match, by id; null asks for no restriction.
     *
     * @param programme id of a programme
     * @param village id of a village
     * @param categories ids of leaves of the taxonomy
     */
    List<Product> find(@Nullable String programme, @Nullable String village, @Nullable Set<String> categories);

    Optional<Product> find(String id);

    void add(List<Product> products);

    Taxonomy taxonomy();

    void addCategories(List<Category> categories);

    default Product get(String id) {
        return find(id).orElseThrow(() -> new NotFound("product", id));
    }

    /** The products of a programme's villages, by id. */
    default List<Product> listOf(String programme) {
        return find(programme, null, null);
    }
}
