package org.villageatlas.overlap.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Sorting;
import org.villageatlas.city.Cities;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Products;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Reads the filters that all overlap reports share. */
@Component
public class OverlapRequests {

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final Products products;
    private final Cities cities;

    OverlapRequests(
            OverlapReports reports, Programmes programmes, Villages villages, Products products, Cities cities) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.products = products;
        this.cities = cities;
    }

    /** A report and what is asked of it. */
    public record Asked(OverlapReport report, OverlapQuery query) {

        private static final Sorting<OverlapPair> ORDERS = new Sorting<>(OverlapPair.WORST_FIRST)
                .high("severity", OverlapPair::severity)
                .low("minutes", pair -> pair.measures().minutes())
                .high("similarity", pair -> pair.measures().similarity())
                .high("proximity", pair -> pair.measures().proximity())
                .high("shared_market", pair -> pair.measures().sharedMarket());

        /** The pairs that are asked for, worst first. */
        public List<OverlapPair> pairs() {
            String village = query.village();
            return (village == null ? report.pairs() : report.pairsOf(village))
                    .stream()
                            .filter(pair -> query.matches(pair, report.taxonomy()))
                            .toList();
        }

        /**
         * The same in an order that is asked for.
         *
         * @throws Invalid when there is no such order
         */
        public List<OverlapPair> pairs(@Nullable String sort) {
            Comparator<OverlapPair> order = ORDERS.by(sort);
            return sort == null ? pairs() : pairs().stream().sorted(order).toList();
        }
    }

    /**
     * What the parameters of a request ask for.
     *
     * @throws Invalid naming the first parameter that is not valid
     */
    public Asked ask(OverlapRequest request) {
        Programme chosen = programmes.choose(request.programme());
        String village = request.village();
        String category = request.category();
        String city = request.city();
        OverlapQuery query = new OverlapQuery(
                request.minSimilarity() == null ? 0 : request.minSimilarity(),
                request.minSeverity() == null ? 0 : request.minSeverity(),
                village == null ? null : village(village, chosen).id(),
                category == null ? null : products.taxonomy().get("category", category),
                city == null ? null : city(city));
        return new Asked(reports.report(chosen, request.options()), query);
    }

    private Village village(String id, Programme programme) {
        return villages.find(id)
                .filter(village -> village.programme().equals(programme.id()))
                .orElseThrow(() -> new Invalid(
                        "village",
                        id,
                        "the id of a village of the programme " + programme.id() + ", as /api/villages lists them"));
    }

    private String city(String id) {
        if (cities.find(id).isEmpty()) {
            throw new Invalid("city", id, "the id of a city, as /api/cities lists them");
        }
        return id;
    }
}
