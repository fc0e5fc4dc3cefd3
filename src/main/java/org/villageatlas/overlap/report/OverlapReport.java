package org.villageatlas.overlap.report;

import java.util.List;
import java.util.Map;
import org.villageatlas.city.City;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.programme.Programme;
import org.villageatlas.village.Village;

/**
 * The overlap of a whole programme and what it was computed with.
 *
 * @param cities the markets, most populous first
 * @param pairs worst first
 * @param withoutRoad why, for each village that has no neighbour at any distance
 */
record OverlapReport(
        Programme programme,
        OverlapParameters parameters,
        HuffModel huff,
        Taxonomy taxonomy,
        List<Village> villages,
        List<City> cities,
        List<OverlapPair> pairs,
        Map<String, String> withoutRoad) {

    OverlapReport {
        villages = List.copyOf(villages);
        cities = List.copyOf(cities);
        pairs = List.copyOf(pairs);
        withoutRoad = Map.copyOf(withoutRoad);
    }
}
