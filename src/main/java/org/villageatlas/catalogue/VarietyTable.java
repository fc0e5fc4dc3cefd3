package org.villageatlas.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.product.Varieties;

/** Reads the synonyms of varieties on every start: a corrected table holds from the next start. */
@Configuration(proxyBeanMethods = false)
class VarietyTable {

    @Bean
    Varieties varieties(CatalogueSettings settings) {
        List<RowProblem> problems = new ArrayList<>();
        Varieties varieties = read(settings.gisData().resolve("taxonomy"), problems);
        InvalidTables.refuse(problems);
        return varieties;
    }

    /**
     * Reads the table and checks it against the categories beside it.
     *
     * @param problems takes what is not valid
     */
    static Varieties read(Path taxonomy, List<RowProblem> problems) {
        Table<Varieties.Synonym> table = Table.read(
                taxonomy.resolve("varieties.csv"),
                problems,
                row -> row.category() + " " + row.name(),
                row -> new Varieties.Synonym(
                        row.slug("category"), row.text("name"), row.text("variety"), row.text("source")));
        Table<String> categories =
                Table.read(taxonomy.resolve("categories.csv"), new ArrayList<>(), id -> id, row -> row.slug("id"));
        table.refersTo("category", Varieties.Synonym::category, categories);
        return new Varieties(table.rows());
    }
}
