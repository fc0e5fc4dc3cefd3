package org.villageatlas.overlap.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.answer.Revision;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.Cost;
import org.villageatlas.job.KeptResults;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Products;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.product.Varieties;
import org.villageatlas.programme.Programme;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/**
 * Reads a programme and finds its overlap.
 *
 * <p>Reports are kept until the catalogue changes. A change of products alone leaves the travel times as they were and
 * finds anew the pairs of the products that changed. What is not kept is long work: of ten thousand villages it takes a
 * quarter of a minute and hundreds of megabytes.
 */
@Component
public class OverlapReports {

    private static final int PROCESSORS = 2;
    private static final long WORKING_BYTES = 32_000_000;
    private static final long BYTES_A_VILLAGE = 5000;

    /** Of two villages, as many as are neighbours in a country of thousands: 1 in 120. */
    private static final double BYTES_A_PAIR_OF_VILLAGES = 2.2;

    private final Villages villages;
    private final Products products;
    private final Cities cities;
    private final TravelTimes travelTimes;
    private final Revision revision;
    private final Varieties varieties;
    private final OverlapSettings settings;
    private final List<Preparation> preparations;
    private final AsyncResponses responses;
    private final KeptResults results;

    private record Key(String programme, OverlapParameters parameters, HuffModel huff) {}

    private record Kept(long revision, OverlapReport report) {}

    private record Question(Object by, long revision) {}

    public OverlapReports(
            Villages villages,
            Products products,
            Cities cities,
            TravelTimes travelTimes,
            Revision revision,
            Varieties varieties,
            OverlapSettings settings,
            List<Preparation> preparations,
            AsyncResponses responses,
            KeptResults results) {
        this.villages = villages;
        this.products = products;
        this.cities = cities;
        this.travelTimes = travelTimes;
        this.revision = revision;
        this.varieties = varieties;
        this.settings = settings;
        this.preparations = List.copyOf(preparations);
        this.responses = responses;
        this.results = results;
    }

    /**
     * The overlap between all villages of a programme.
     *
     * @throws org.villageatlas.problem.Invalid when an option is out of range
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed, or when
     *     too much work waits
     * @throws org.villageatlas.job.Accepted when it is not kept and takes longer than the request waits
     */
    public OverlapReport report(Programme programme, OverlapOptions options) {
        OverlapParameters parameters = options.parameters(programme.rules(), settings);
        Key key = new Key(programme.id(), parameters, settings.huffModel());
        long now = revision.current();
        return results.<Kept>find(key)
                .filter(kept -> kept.revision() == now)
                .orElseGet(() ->
                        answer(programme, key, "Overlap of " + programme.name(), 0, () -> kept(programme, key, now)))
                .report();
    }

    private Kept kept(Programme programme, Key key, long now) {
        return results.get(
                key,
                kept -> kept.report().bytes(),
                kept -> kept.revision() == now,
                before -> new Kept(now, report(programme, key, before == null ? null : before.report())));
    }

    /**
     * What is worked out from a report, as long work.
     *
     * @param by all that it goes by beside the catalogue
     * @param pairBytes that it takes for each two villages beside the report
     * @param work asks for the report itself
     */
    public <T> T answer(Programme programme, Object by, String title, double pairBytes, Supplier<T> work) {
        return answer(programme, by, title, pairBytes, work, null);
    }

    /** As {@link #answer(Programme, Object, String, double, Supplier)}, with a result under a path of its own. */
    public <T> T answer(
            Programme programme,
            Object by,
            String title,
            double pairBytes,
            Supplier<T> work,
            AsyncResponses.@Nullable ResultPath<T> path) {
        return responses.of(new Question(by, revision.current()), title, cost(programme, pairBytes), work, path);
    }

    /** The report itself is not sent, so it is not bulky. */
    private Cost cost(Programme programme, double pairBytes) {
        long count = villages.listOf(programme.id()).size();
        double report = count * BYTES_A_VILLAGE + BYTES_A_PAIR_OF_VILLAGES * count * count;
        double working = WORKING_BYTES + report + pairBytes * count * count;
        return new Cost(Math.round(working), Math.round(report), PROCESSORS, false);
    }

    private OverlapReport report(Programme programme, Key key, @Nullable OverlapReport before) {
        List<Village> members = villages.listOf(programme.id());
        List<City> markets = cities.list(programme.rules().minCityPopulation());
        ProgrammeTravelTimes programmeTravelTimes = before != null
                        && before.villages().equals(members)
                        && before.cities().equals(markets)
                ? before.programmeTravelTimes()
                : new ProgrammeTravelTimes(
                        members, markets, key.huff(), key.parameters().neighbourMinutes(), travelTimes);
        Taxonomy taxonomy = products.taxonomy();
        List<MarketedProduct> marketedProducts = marketedProducts(programme, programmeTravelTimes, taxonomy);
        OverlapReport report = new OverlapReport(
                programme,
                key.parameters(),
                key.huff(),
                taxonomy,
                varieties,
                programmeTravelTimes,
                marketedProducts,
                before);
        preparations.forEach(preparation -> preparation.prepare(report));
        return report;
    }

    private List<MarketedProduct> marketedProducts(
            Programme programme, ProgrammeTravelTimes programmeTravelTimes, Taxonomy taxonomy) {
        Map<String, Village> byId = new HashMap<>();
        programmeTravelTimes.villages().forEach(village -> byId.put(village.id(), village));
        List<MarketedProduct> marketedProducts = new ArrayList<>();
        for (Product product : products.listOf(programme.id())) {
            Village village = byId.get(product.village());
            if (village != null) {
                Category category = taxonomy.get("category", product.category());
                marketedProducts.add(new MarketedProduct(
                        product,
                        village,
                        category,
                        programmeTravelTimes.shares(product),
                        varieties.of(category, product.variety(), taxonomy)));
            }
        }
        return marketedProducts;
    }
}
