package org.villageatlas.overlap.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.answer.Revision;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
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
 * <p>The last few reports are kept until the catalogue changes. A change of products alone leaves the travel times as they
 * were and finds anew the pairs of the products that changed.
 */
@Component
public class OverlapReports {

    private static final int KEPT = 4;

    private final Villages villages;
    private final Products products;
    private final Cities cities;
    private final TravelTimes travelTimes;
    private final Revision revision;
    private final Varieties varieties;
    private final OverlapSettings settings;
    private final List<Preparation> preparations;
    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String programme, OverlapParameters parameters, HuffModel huff) {}

    private record Kept(long revision, OverlapReport report) {}

    public OverlapReports(
            Villages villages,
            Products products,
            Cities cities,
            TravelTimes travelTimes,
            Revision revision,
            Varieties varieties,
            OverlapSettings settings,
            List<Preparation> preparations) {
        this.villages = villages;
        this.products = products;
        this.cities = cities;
        this.travelTimes = travelTimes;
        this.revision = revision;
        this.varieties = varieties;
        this.settings = settings;
        this.preparations = List.copyOf(preparations);
    }

    /**
     * The overlap between all villages of a programme.
     *
     * @throws org.villageatlas.problem.Invalid when an option is out of range
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    public OverlapReport report(Programme programme, OverlapOptions options) {
        OverlapParameters parameters = options.parameters(programme.rules(), settings);
        Key key = new Key(programme.id(), parameters, settings.huffModel());
        long now = revision.current();
        Kept found = kept.asMap()
                .compute(
                        key,
                        (same, before) -> before != null && before.revision() == now
                                ? before
                                : new Kept(now, report(programme, key, before == null ? null : before.report())));
        return found.report();
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
