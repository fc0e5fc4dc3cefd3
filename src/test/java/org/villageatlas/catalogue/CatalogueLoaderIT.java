package org.villageatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.villageatlas.TestDatabase;
import org.villageatlas.answer.JdbcRevision;
import org.villageatlas.city.Cities;
import org.villageatlas.product.Products;
import org.villageatlas.programme.ChangedTables;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.village.Villages;

class CatalogueLoaderIT {

    private static final String PROGRAMME = "al-100-villages";

    @TempDir
    private Path folder;

    /** The stores as the service builds them, on a database of the test's. */
    private static AnnotationConfigApplicationContext stores(TestDatabase database, Path gisData) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(CatalogueSettings.class, () -> new CatalogueSettings(gisData));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new JdbcTransactionManager(database.source())));
        context.registerBean(JdbcRevision.class);
        for (Class<?> room : List.of(Programmes.class, Villages.class, Cities.class, Products.class, Resources.class)) {
            context.registerBean(jdbcStore(room));
        }
        context.registerBean(JdbcLoadedTables.class);
        context.registerBean(CatalogueLoader.class);
        return context;
    }

    private static Class<?> jdbcStore(Class<?> room) {
        try {
            return Class.forName(room.getPackageName() + ".Jdbc" + room.getSimpleName());
        } catch (ClassNotFoundException problem) {
            throw new AssertionError(problem);
        }
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void everyRowOfGisDataComesBackAsItWasRead(TestDatabase database) {
        Path gisData = Path.of("gis-data");
        CountryTables tables = new CountryTables(gisData.resolve("taxonomy"), gisData.resolve("albania"));
        try (AnnotationConfigApplicationContext context = stores(database, gisData)) {
            context.refresh();
            assertThat(context.getBean(Programmes.class).list()).isEqualTo(tables.programmes.rows());
            assertThat(context.getBean(Villages.class).listOf(PROGRAMME))
                    .containsExactlyInAnyOrderElementsOf(tables.villages.rows());
            assertThat(context.getBean(Cities.class).list(0)).containsExactlyInAnyOrderElementsOf(tables.cities.rows());
            Products products = context.getBean(Products.class);
            assertThat(products.listOf(PROGRAMME)).containsExactlyInAnyOrderElementsOf(tables.products.rows());
            assertThat(products.taxonomy().list()).containsExactlyInAnyOrderElementsOf(tables.categories.rows());
            Resources resources = context.getBean(Resources.class);
            assertThat(resources.find(ResourceQuery.inProgramme(PROGRAMME)))
                    .containsExactlyInAnyOrderElementsOf(tables.resources.rows());
            assertThat(resources.findServices(ResourceQuery.inProgramme(PROGRAMME)))
                    .containsExactlyInAnyOrderElementsOf(tables.services.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void oneBadRowLeavesTheDatabaseEmpty(TestDatabase database) throws IOException {
        copy(Path.of("gis-data"), folder);
        Path villages = folder.resolve("albania/villages.csv");
        Files.writeString(villages, Files.readString(villages).replaceFirst(",high,", ",certain,"));
        try (AnnotationConfigApplicationContext context = stores(database, folder)) {
            assertThatThrownBy(context::refresh)
                    .hasMessageContaining("villages.csv line 2: place_confidence is 'certain'");
        }
        assertThat(database.jdbc()
                        .sql("select count(*) from category")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    void aFilledDatabaseIsLeftAlone(TestDatabase database) {
        try (AnnotationConfigApplicationContext context = stores(database, Path.of("gis-data"))) {
            context.refresh();
        }
        database.jdbc()
                .sql("update village set name = 'Corrected' where id = 'al-lin'")
                .update();
        try (AnnotationConfigApplicationContext context = stores(database, Path.of("gis-data"))) {
            context.refresh();
            assertThat(context.getBean(Villages.class).get("al-lin").name()).isEqualTo("Corrected");
        }
    }

    @ParameterizedTest
    @MethodSource("org.villageatlas.TestDatabase#all")
    @ExtendWith(OutputCaptureExtension.class)
    void aTableThatWasChangedSinceIsNamed(TestDatabase database, CapturedOutput log) throws IOException {
        copy(Path.of("gis-data"), folder);
        for (int start = 1; start <= 2; start++) {
            try (AnnotationConfigApplicationContext context = stores(database, folder)) {
                context.refresh();
                assertThat(context.getBean(ChangedTables.class).changed()).isEmpty();
            }
        }
        Path programme = folder.resolve("albania/programme.csv");
        Files.writeString(programme, Files.readString(programme).replace(",60,", ",45,"));
        try (AnnotationConfigApplicationContext context = stores(database, folder)) {
            context.refresh();
            assertThat(context.getBean(ChangedTables.class).changed()).containsExactly("albania/programme.csv");
        }
        assertThat(log.getOut()).contains("albania/programme.csv in " + folder, "PUT /api/programmes/{id}");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
