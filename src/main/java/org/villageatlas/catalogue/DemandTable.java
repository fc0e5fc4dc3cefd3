package org.villageatlas.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Demands;
import org.villageatlas.resource.Months;

/** Reads what cities buy on every start, from the tables demand.csv of all countries that have one. */
@Configuration(proxyBeanMethods = false)
class DemandTable {

    private static final double MOST_EUR = 1e12;

    @Bean
    Demands demands(CatalogueSettings settings) {
        List<RowProblem> problems = new ArrayList<>();
        Demands demands = read(settings.gisData(), problems);
        InvalidTables.refuse(problems);
        return demands;
    }

    /**
     * Reads the tables and checks them against categories and cities beside them.
     *
     * @param problems takes what is not valid
     */
    static Demands read(Path gisData, List<RowProblem> problems) {
        List<Demands.Demand> demands = new ArrayList<>();
        Table<String> categories = Table.read(
                gisData.resolve("taxonomy/categories.csv"), new ArrayList<>(), id -> id, row -> row.slug("id"));
        for (Path country : countries(gisData)) {
            Table<Demands.Demand> table = Table.read(
                    country.resolve("demand.csv"),
                    problems,
                    row -> row.city() + " " + row.category() + " " + Months.format(row.months()),
                    DemandTable::demand);
            table.refersTo("category", Demands.Demand::category, categories);
            table.refersTo(
                    "city",
                    Demands.Demand::city,
                    Table.read(country.resolve("cities.csv"), new ArrayList<>(), id -> id, row -> row.slug("id")));
            demands.addAll(table.rows());
        }
        return new Demands(demands);
    }

    private static List<Path> countries(Path gisData) {
        if (!Files.isDirectory(gisData)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(gisData)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder " + gisData + " cannot be read", problem);
        }
    }

    private static Demands.Demand demand(TableRow row) {
        Double eur = row.number("demand_eur", 0, MOST_EUR);
        if (eur == null || eur == 0) {
            throw new Invalid("demand_eur", eur, "euros a year above 0");
        }
        return new Demands.Demand(
                row.slug("city"),
                row.slug("category"),
                Months.parse("months", row.optional("months")),
                eur,
                row.text("source"));
    }
}
