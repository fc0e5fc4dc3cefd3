package org.villageatlas.overlap.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.villageatlas.city.City;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.programme.Programme;
import org.villageatlas.village.Village;

/**
 * The overlap of a whole programme and what it was computed with.
 *
 * @param villages by id
 * @param ground what travel times say of them
 * @param neighbourhood within the time asked for
 * @param offers all products of these villages, by id
 * @param pairs worst first
 */
public record OverlapReport(
        Programme programme,
        OverlapParameters parameters,
        HuffModel huff,
        Taxonomy taxonomy,
        List<Village> villages,
        Ground ground,
        Neighbourhood neighbourhood,
        List<Offer> offers,
        List<OverlapPair> pairs) {

    public OverlapReport {
        villages = List.copyOf(villages);
        offers = List.copyOf(offers);
        pairs = List.copyOf(pairs);
    }

    /** The markets, most populous first. */
    public List<City> cities() {
        return ground.cities();
    }

    /** Why, for each village that has no neighbour at any distance. */
    public Map<String, String> withoutRoad() {
        return ground.withoutRoad();
    }

    /** The products by the id of their village. */
    public Map<String, List<Offer>> offersByVillage() {
        return offers.stream()
                .collect(Collectors.groupingBy(offer -> offer.village().id(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What found the pairs, to ask it for more. */
    public OverlapFinder finder() {
        return new OverlapFinder(taxonomy, neighbourhood, parameters);
    }
}
