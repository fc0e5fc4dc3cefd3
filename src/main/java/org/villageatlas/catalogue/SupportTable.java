package org.villageatlas.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Support;
import org.villageatlas.product.Supports;
import org.villageatlas.resource.Resource;

/**
 * Reads which resources support which products on every start. The table is advice and no fact of a village, so it is
 * not kept in the database; a corrected table holds from the next start.
 */
@Configuration(proxyBeanMethods = false)
class SupportTable {

    @Bean
    Supports supports(CatalogueSettings settings) {
        List<RowProblem> problems = new ArrayList<>();
        Supports supports = read(settings.gisData().resolve("taxonomy"), problems);
        InvalidTables.refuse(problems);
        return supports;
    }

    /**
     * Reads the table and checks it against the categories beside it.
     *
     * @param problems takes what is not valid
     */
    static Supports read(Path taxonomy, List<RowProblem> problems) {
        Table<Support> table =
                Table.read(taxonomy.resolve("supports.csv"), problems, SupportTable::id, SupportTable::support);
        Table<String> categories =
                Table.read(taxonomy.resolve("categories.csv"), new ArrayList<>(), id -> id, row -> row.slug("id"));
        table.refersTo("category", Support::category, categories);
        return new Supports(table.rows());
    }

    private static String id(Support row) {
        return row.category() + " " + row.kind() + " " + row.theme() + " " + row.words();
    }

    private static Support support(TableRow row) {
        String words = row.optional("words");
        Double strength = row.number("strength", 0, 1);
        if (strength == null) {
            throw new Invalid("strength", null, "a number above 0 and at most 1");
        }
        return new Support(
                row.slug("category"),
                row.optional("kind") == null ? null : row.choice("kind", Resource.Kind.class),
                row.optional("theme") == null ? null : row.choice("theme", Resource.Theme.class),
                words == null ? Set.of() : Set.copyOf(List.of(words.split(" +"))),
                strength,
                Boolean.TRUE.equals(row.yesOrNo("needed")),
                row.text("reason"));
    }
}
