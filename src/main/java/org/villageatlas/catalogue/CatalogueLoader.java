package org.villageatlas.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.DigestUtils;
import org.villageatlas.city.Cities;
import org.villageatlas.product.Products;
import org.villageatlas.programme.ChangedTables;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resources;
import org.villageatlas.village.Villages;

/**
 * Fills an empty database with the tables of gis-data before the first request is taken: all of them or nothing. A filled
 * one stays as it is; tables that were changed since are named.
 */
@Component
class CatalogueLoader implements SmartInitializingSingleton, ChangedTables {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);
    private static final String TAXONOMY = "taxonomy";
    private static final List<String> COUNTRY =
            List.of("programme", "cities", "villages", "products", "resources", "services");

    private final CatalogueSettings settings;
    private final TransactionOperations transaction;
    private final Programmes programmes;
    private final Villages villages;
    private final Cities cities;
    private final Products products;
    private final Resources resources;
    private final JdbcLoadedTables loaded;
    private volatile List<String> changed = List.of();

    CatalogueLoader(
            CatalogueSettings settings,
            TransactionOperations transaction,
            Programmes programmes,
            Villages villages,
            Cities cities,
            Products products,
            Resources resources,
            JdbcLoadedTables loaded) {
        this.settings = settings;
        this.transaction = transaction;
        this.programmes = programmes;
        this.villages = villages;
        this.cities = cities;
        this.products = products;
        this.resources = resources;
        this.loaded = loaded;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!programmes.list().isEmpty()) {
            compare();
            return;
        }
        List<CountryTables> countries = countries().stream()
                .map(country -> new CountryTables(settings.gisData().resolve(TAXONOMY), country))
                .toList();
        InvalidTables.refuse(countries.stream()
                .flatMap(tables -> tables.problems().stream())
                .distinct()
                .toList());
        transaction.executeWithoutResult(status -> write(countries));
        if (countries.isEmpty()) {
            LOG.warn(
                    "No tables in {}: the catalogue is empty",
                    settings.gisData().toAbsolutePath());
        }
    }

    @Override
    public List<String> changed() {
        return changed;
    }

    private void compare() {
        Map<String, String> before = loaded.find();
        Map<String, String> now = fingerprints();
        if (before.isEmpty()) {
            loaded.replace(now); // filled by a version that kept no fingerprints: changes show from now on
            return;
        }
        changed = now.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!changed.isEmpty()) {
            LOG.warn(
                    "Changed since the database was filled, and not read again: {} in {}. "
                            + "PUT /api/programmes/{id} changes the rules of a programme; "
                            + "a start with an empty database (atlas.data-dir or atlas.database.url) reads all tables.",
                    String.join(", ", changed),
                    settings.gisData().toAbsolutePath());
        }
    }

    /** Of the files that fill a database, by path below gis-data. */
    private Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new TreeMap<>();
        Path folder = settings.gisData();
        fingerprint(folder.resolve(TAXONOMY).resolve("categories.csv"), fingerprints);
        for (Path country : countries()) {
            COUNTRY.forEach(table -> fingerprint(country.resolve(table + ".csv"), fingerprints));
        }
        return fingerprints;
    }

    private void fingerprint(Path file, Map<String, String> fingerprints) {
        if (Files.exists(file)) {
            try {
                String name = settings.gisData().relativize(file).toString().replace('\\', '/');
                fingerprints.put(name, DigestUtils.md5DigestAsHex(Files.readAllBytes(file)));
            } catch (IOException problem) {
                throw new UncheckedIOException("The table " + file + " cannot be read", problem);
            }
        }
    }

    private List<Path> countries() {
        Path folder = settings.gisData();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .filter(country -> !country.endsWith(TAXONOMY))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", problem);
        }
    }

    private void write(List<CountryTables> countries) {
        loaded.replace(fingerprints());
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
