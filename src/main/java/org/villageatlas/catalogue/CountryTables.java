package org.villageatlas.catalogue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.villageatlas.city.City;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.SalesShare;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.programme.Bands;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Steps;
import org.villageatlas.resource.Months;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Service;
import org.villageatlas.village.Village;

/** The tables of gis-data: the taxonomy and what is known of one country, read and checked against each other. */
final class CountryTables {

    private static final int MOST = 1_000_000_000;

    private final List<RowProblem> problems = new ArrayList<>();
    final Table<Category> categories;
    final Table<Programme> programmes;
    final Table<City> cities;
    final Table<Village> villages;
    final Table<Product> products;
    final Table<Resource> resources;
    final Table<Service> services;

    /**
     * @param taxonomy folder of categories.csv
     * @param country folder of the country's tables
     */
    CountryTables(Path taxonomy, Path country) {
        categories = Table.read(taxonomy.resolve("categories.csv"), problems, Category::id, CountryTables::category);
        programmes = Table.read(country.resolve("programme.csv"), problems, Programme::id, CountryTables::programme);
        cities = Table.read(country.resolve("cities.csv"), problems, City::id, CountryTables::city);
        villages = Table.read(country.resolve("villages.csv"), problems, Village::id, CountryTables::village);
        products = Table.read(country.resolve("products.csv"), problems, Product::id, CountryTables::product);
        resources = Table.read(country.resolve("resources.csv"), problems, Resource::id, CountryTables::resource);
        services = Table.read(country.resolve("services.csv"), problems, Service::id, CountryTables::service);
        checkReferences();
    }

    /** All that is not valid; empty when the tables can be taken. */
    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    private void checkReferences() {
        villages.refersTo("programme", Village::programme, programmes);
        products.refersTo("village", Product::village, villages);
        checkSales();
        resources.refersTo("village", Resource::village, villages);
        services.refersTo("village", Service::village, villages);
        try {
            Taxonomy taxonomy = new Taxonomy(categories.rows());
            for (Product product : products.rows()) {
                boolean leaf = taxonomy.find(product.category())
                        .filter(category -> category.level() == Category.Level.PRODUCT)
                        .isPresent();
                if (!leaf) {
                    products.note(
                            product.id(),
                            new Invalid("category", product.category(), "a category of the level product"));
                }
            }
        } catch (Invalid problem) {
            categories.note(String.valueOf(problem.value()), problem);
        }
    }

    private void checkSales() {
        Set<String> known = cities.rows().stream().map(City::id).collect(Collectors.toSet());
        for (Product product : products.rows()) {
            for (SalesShare share : product.standing().salesByCity()) {
                if (!share.city().equals(SalesShare.ELSEWHERE) && !known.contains(share.city())) {
                    products.note(
                            product.id(),
                            new Invalid("sales_by_city", share.city(), "the id of a city, or " + SalesShare.ELSEWHERE));
                }
            }
        }
    }

    private static Category category(TableRow row) {
        return new Category(
                row.slug("id"),
                row.optional("parent"),
                row.choice("level", Category.Level.class),
                row.text("name"),
                row.optional("hs"),
                row.optional("cpc"),
                row.optional("description"));
    }

    private static Programme programme(TableRow row) {
        return new Programme(
                row.slug("id"),
                row.text("name"),
                row.text("country"),
                row.text("area_unit"),
                row.whole("started", 1900, 2100),
                row.optional("description"),
                new Programme.Rules(
                        Duration.ofMinutes(row.neededWhole("neighbour_minutes", 1, 1440)),
                        Duration.ofMinutes(row.neededWhole("half_time_minutes", 1, 1440)),
                        Duration.ofMinutes(row.neededWhole("cutoff_minutes", 1, 1440)),
                        row.neededWhole("min_city_population", 0, MOST),
                        steps(row),
                        bands(row)),
                row.text("source"));
    }

    private static Steps steps(TableRow row) {
        Steps usual = Steps.STANDARD;
        return new Steps(
                row.extraNumber("similarity_steps_variety", usual.variety()),
                row.extraNumber("similarity_steps_product", usual.product()),
                row.extraNumber("similarity_steps_group", usual.group()),
                row.extraNumber("similarity_steps_wider", usual.wider()));
    }

    private static Bands bands(TableRow row) {
        Bands usual = Bands.STANDARD;
        return new Bands(
                row.extraNumber("bands_watch", usual.watch()),
                row.extraNumber("bands_moderate", usual.moderate()),
                row.extraNumber("bands_high", usual.high()),
                row.extraNumber("bands_severe", usual.severe()));
    }

    private static City city(TableRow row) {
        return new City(
                row.slug("id"),
                row.text("name"),
                row.optional("region"),
                row.position(),
                row.neededWhole("population", 0, MOST),
                row.neededWhole("population_year", 1500, 2100),
                Boolean.TRUE.equals(row.yesOrNo("gateway")),
                row.text("source"));
    }

    private static Village village(TableRow row) {
        return new Village(
                row.slug("id"),
                row.text("programme"),
                row.text("name"),
                new Village.Place(
                        row.position(),
                        row.text("region"),
                        row.optional("municipality"),
                        row.optional("admin_unit"),
                        row.choice("place_confidence", Village.Confidence.class)),
                row.whole("population", 0, MOST),
                row.whole("elevation_m", -500, 9000),
                row.optional("description"),
                row.text("source"),
                row.optional("note"));
    }

    private static Product product(TableRow row) {
        return new Product(
                row.slug("id"),
                row.text("village"),
                row.text("category"),
                row.text("name"),
                row.optional("variety"),
                row.yesOrNo("nominated"),
                new Product.Standing(
                        row.number("rating", 0, 5),
                        row.whole("producers", 0, MOST),
                        row.number("yearly_sales_eur", 0, 1e12),
                        SalesShare.parse("sales_by_city", row.ofExtraColumn("sales_by_city"))),
                Months.parse("months", row.optional("months")),
                row.text("source"),
                row.optional("note"));
    }

    private static Resource resource(TableRow row) {
        return new Resource(
                row.slug("id"),
                row.text("village"),
                row.choice("kind", Resource.Kind.class),
                row.text("name"),
                row.optional("theme") == null ? null : visit(row),
                row.number("quality", 0, 5),
                row.optionalPosition(),
                row.text("source"),
                row.optional("note"));
    }

    private static Resource.Visit visit(TableRow row) {
        Integer minutes = row.whole("visit_minutes", 1, 1440);
        return new Resource.Visit(
                row.choice("theme", Resource.Theme.class),
                minutes == null ? null : Duration.ofMinutes(minutes),
                Boolean.TRUE.equals(row.yesOrNo("visit_minutes_estimated")),
                Months.parse("months", row.optional("months")),
                row.optional("opening_hours"));
    }

    private static Service service(TableRow row) {
        return new Service(
                row.slug("id"),
                row.text("village"),
                row.choice("kind", Service.Kind.class),
                row.optional("name"),
                row.optionalPosition(),
                row.text("source"),
                row.optional("note"));
    }
}
