package org.villageatlas.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.villageatlas.city.Cities;
import org.villageatlas.product.Products;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resources;
import org.villageatlas.village.Villages;

/** Fills an empty database with the tables of gis-data before the first request is taken: all of them or nothing. */
@Component
class CatalogueLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);
    private static final String TAXONOMY = "taxonomy";

    private final CatalogueSettings settings;
    private final TransactionOperations transaction;
    private final Programmes programmes;
    private final Villages villages;
    private final Cities cities;
    private final Products products;
    private final Resources resources;

    CatalogueLoader(
            CatalogueSettings settings,
            TransactionOperations transaction,
            Programmes programmes,
            Villages villages,
            Cities cities,
            Products products,
            Resources resources) {
        this.settings = settings;
        this.transaction = transaction;
        this.programmes = programmes;
        this.villages = villages;
        this.cities = cities;
        this.products = products;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!programmes.list().isEmpty()) {
            return;
        }
        List<CountryTables> countries = readAll();
        transaction.executeWithoutResult(status -> write(countries));
        if (countries.isEmpty()) {
            LOG.warn(
                    "No tables in {}: the catalogue is empty",
                    settings.gisData().toAbsolutePath());
        }
    }

    private List<CountryTables> readAll() {
        Path folder = settings.gisData();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .filter(country -> !country.endsWith(TAXONOMY))
                    .sorted()
                    .map(country -> checked(new CountryTables(folder.resolve(TAXONOMY), country), country))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", problem);
        }
    }

    private static CountryTables checked(CountryTables tables, Path country) {
        if (!tables.problems().isEmpty()) {
            throw new IllegalStateException("The tables in " + country + " are not valid:\n"
                    + String.join(
                            "\n",
                            tables.problems().stream().map(RowProblem::toString).toList()));
        }
        return tables;
    }

    private void write(List<CountryTables> countries) {
        boolean first = true;
        for (CountryTables tables : countries) {
            if (first) {
                products.addCategories(tables.categories.rows());
                first = false;
            }
            programmes.add(tables.programmes.rows());
            cities.add(tables.cities.rows());
            villages.add(tables.villages.rows());
            products.add(tables.products.rows());
            resources.add(tables.resources.rows());
            resources.addServices(tables.services.rows());
            LOG.info(
                    "Loaded {} villages, {} cities, {} products, {} resources and {} services",
                    tables.villages.rows().size(),
                    tables.cities.rows().size(),
                    tables.products.rows().size(),
                    tables.resources.rows().size(),
                    tables.services.rows().size());
        }
    }
}
