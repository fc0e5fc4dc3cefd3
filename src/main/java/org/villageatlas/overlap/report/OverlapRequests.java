package org.villageatlas.overlap.report;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

        /** The pairs that are asked for, worst first. */
        public List<OverlapPair> pairs() {
            return report.pairs().stream()
                    .filter(pair -> query.matches(pair, report.taxonomy()))
                    .toList();
        }
    }

    /**
     * What the parameters of a request ask for; null asks for no restriction.
     *
     * @throws Invalid naming the first parameter that is not valid
     */
    public Asked ask(
            @Nullable String programme,
            @Nullable Double withinMinutes,
            double minSimilarity,
            double minSeverity,
            @Nullable String village,
            @Nullable String category,
            @Nullable String city) {
        Programme chosen = programmes.choose(programme);
        Duration neighbours =
                OverlapQuery.neighbours(withinMinutes, chosen.rules().neighbours());
        OverlapQuery query = new OverlapQuery(
                neighbours,
                minSimilarity,
                minSeverity,
                village == null ? null : village(village, chosen).id(),
                category == null ? null : products.taxonomy().get("category", category),
                city == null ? null : city(city));
        return new Asked(reports.report(chosen, neighbours), query);
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
