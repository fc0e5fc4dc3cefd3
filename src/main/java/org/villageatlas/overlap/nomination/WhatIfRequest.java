package org.villageatlas.overlap.nomination;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.city.City;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.recommendation.CandidateProduct;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.SalesShare;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Months;
import org.villageatlas.village.Village;

/**
 * A nomination to try out, as JSON has it.
 *
 * @param village id of the village that would make it
 * @param category id of a leaf of the taxonomy
 * @param variety of the category; left out or null when it is not known
 * @param yearlySalesEur what it would sell, euros a year, 0 or more; left out when it is not known
 * @param months when it would be on sale, 1 to 12; left out or empty when that is not known
 * @param salesByCity where it would go, as the products' tables say it; left out where the model is to tell
 * @param withinMinutes who is a neighbour, minutes above 0 to 1440; the programme's rule unless said
 */
@Schema(example = "{\"village\":\"al-theth\",\"category\":\"acacia-honey\",\"months\":[6,7,8]}")
record WhatIfRequest(
        @Nullable String village,
        @Nullable String category,
        @Nullable String variety,
        @Nullable Double yearlySalesEur,
        @Nullable List<Integer> months,
        @Nullable String salesByCity,
        @Nullable Double withinMinutes) {

    private static final int LONGEST_VARIETY = 200;
    private static final double LARGEST_SALES = 1e12;
    private static final int EXAMPLES = 5;

    String neededVillage() {
        if (village == null) {
            throw new Invalid("village", null, "the id of a village, as /api/villages lists them");
        }
        return village;
    }

    /**
     * The product that would be made; its id is that of no other product.
     *
     * @throws Invalid naming the first member that is not valid
     */
    MarketedProduct toMarketedProduct(Village home, OverlapReport report) {
        Category leaf = leaf(report.taxonomy());
        Product product = CandidateProduct.of(
                home.id() + "~candidate",
                home,
                leaf,
                checkedVariety(),
                Product.Standing.ofSales(checkedSales(), checkedSalesByCity(report)),
                checkedMonths());
        return report.candidate(product, home, leaf);
    }

    private Category leaf(Taxonomy taxonomy) {
        String expected = "the id of a category of the level product, as /api/categories lists them";
        if (category == null) {
            throw new Invalid("category", null, expected);
        }
        Category found = taxonomy.get("category", category);
        if (found.level() != Category.Level.PRODUCT) {
            List<String> below =
                    taxonomy.productsWithin(found).stream().sorted().toList();
            throw new Invalid(
                    "category",
                    category,
                    expected + "; below " + found.id() + " are "
                            + String.join(", ", below.subList(0, Math.min(EXAMPLES, below.size())))
                            + (below.size() > EXAMPLES ? " and " + (below.size() - EXAMPLES) + " more" : ""));
        }
        return found;
    }

    private @Nullable String checkedVariety() {
        if (variety == null) {
            return null;
        }
        boolean control = variety.chars().anyMatch(Character::isISOControl);
        if (variety.isBlank() || variety.length() > LONGEST_VARIETY || control) {
            throw new Invalid(
                    "variety",
                    control ? variety.replaceAll("\\p{Cntrl}", "?") : variety,
                    "the name of a variety of 1 to " + LONGEST_VARIETY
                            + " characters; leave it out when it is not known");
        }
        return variety.strip();
    }

    private @Nullable Double checkedSales() {
        if (yearlySalesEur != null && !(yearlySalesEur >= 0 && yearlySalesEur <= LARGEST_SALES)) {
            throw new Invalid("yearly_sales_eur", yearlySalesEur, "euros a year, 0 or more");
        }
        return yearlySalesEur;
    }

    private Set<Month> checkedMonths() {
        return months == null
                ? Set.of()
                : months.stream().map(month -> Months.of("months", month)).collect(Collectors.toSet());
    }

    private List<SalesShare> checkedSalesByCity(OverlapReport report) {
        List<SalesShare> shares = SalesShare.parse("sales_by_city", salesByCity);
        Set<String> known = report.cities().stream().map(City::id).collect(Collectors.toSet());
        for (SalesShare share : shares) {
            if (!share.city().equals(SalesShare.ELSEWHERE) && !known.contains(share.city())) {
                throw new Invalid(
                        "sales_by_city",
                        share.city(),
                        "the id of a market city of the programme, as /api/cities lists them, or "
                                + SalesShare.ELSEWHERE);
            }
        }
        return shares;
    }
}
