package org.villageatlas.overlap.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.Cities;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.Nearness;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Products;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.programme.Programme;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/**
 * Reads a programme and finds its overlap.
 *
 * <p>Keeps nothing: travel times are kept where they are found, and the rest takes milliseconds.
 */
@Component
public class OverlapReports {

    private final Villages villages;
    private final Products products;
    private final Cities cities;
    private final TravelTimes travelTimes;
    private final OverlapSettings settings;

    OverlapReports(
            Villages villages, Products products, Cities cities, TravelTimes travelTimes, OverlapSettings settings) {
        this.villages = villages;
        this.products = products;
        this.cities = cities;
        this.travelTimes = travelTimes;
        this.settings = settings;
    }

    /**
     * The overlap between all villages of a programme.
     *
     * @param neighbours how far they may be from each other
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    public OverlapReport report(Programme programme, Duration neighbours) {
        Programme.Rules rules = programme.rules();
        OverlapParameters parameters = OverlapParameters.standard(
                neighbours, new Nearness(rules.halfTime(), rules.cutoff()), settings.minimumLotEur());
        HuffModel huff = settings.huffModel();
        List<Village> members = villages.listOf(programme.id());
        Ground ground = new Ground(members, cities.list(rules.minCityPopulation()), huff, travelTimes);
        Taxonomy taxonomy = products.taxonomy();
        Neighbourhood near = ground.neighbourhood(Minutes.of(neighbours));
        List<Offer> offers = offers(programme, members, ground, taxonomy);
        List<OverlapPair> pairs = new OverlapFinder(taxonomy, near, parameters).find(offers);
        return new OverlapReport(programme, parameters, huff, taxonomy, members, ground, near, offers, pairs);
    }

    private List<Offer> offers(Programme programme, List<Village> members, Ground ground, Taxonomy taxonomy) {
        Map<String, Village> byId = new HashMap<>();
        members.forEach(village -> byId.put(village.id(), village));
        List<Offer> offers = new ArrayList<>();
        for (Product product : products.listOf(programme.id())) {
            Village village = byId.get(product.village());
            if (village != null) {
                Category category = taxonomy.get("category", product.category());
                offers.add(new Offer(product, village, category, ground.shares(village.id())));
            }
        }
        return offers;
    }
}
