package org.villageatlas.overlap.market;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.job.LongWork;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.product.Demands;

@RestController
class MarketController {

    private final OverlapRequests requests;
    private final Demands demands;

    /** What the rows of markets are apart by. */
    enum By {
        YEAR,
        SEASON
    }

    /**
     * How the figures of markets are computed.
     *
     * @param pairs how the pairs are computed that are added up
     * @param counted which pairs count
     * @param supplyEur its formula
     * @param hhi its formula
     * @param effectiveSellers its formula
     * @param saturation its formula
     * @param demandEur where it is from
     * @param season what of a year counts for it
     */
    record MarketMethod(
            @JsonUnwrapped OverlapMethod pairs,
            String counted,
            String supplyEur,
            String hhi,
            String effectiveSellers,
            String saturation,
            String demandEur,
            String season) {}

    /**
     * What the list of markets carries beside its rows.
     *
     * @param method how the figures are computed
     */
    record MarketMembers(MarketMethod method) {}

    MarketController(OverlapRequests requests, Demands demands) {
        this.requests = requests;
        this.demands = demands;
    }

    /**
     * How crowded each market city is in each category, most effective sellers first.
     *
     * @param by {@code year} for one row for each city and category, {@code season} for one for each season as well
     */
    @LongWork
    @GetMapping(
            path = "/api/overlap/markets",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Report<MarketRow, MarketMembers> markets(
            OverlapRequest request, @RequestParam(required = false) @Nullable String by) {
        Page page = request.page();
        boolean seasons = by != null && Choice.parse("by", by, By.class) == By.SEASON;
        OverlapRequests.Asked asked = requests.ask(request);
        Features<MarketRow> rows =
                new MarketRows(asked, seasons ? Season.DIVIDED : Season.UNDIVIDED, demands).page(page, request.sort());
        return rows.with(new MarketMembers(method(asked)))
                .withTable(
                        MarketRow.MarketCells.class,
                        () -> rows.features().stream()
                                .map(row -> row.properties().cells())
                                .toList());
    }

    private static MarketMethod method(OverlapRequests.Asked asked) {
        return new MarketMethod(
                OverlapMethod.of(asked.report(), asked.query()),
                "the pairs that /api/overlap lists with the same filters, this category and city",
                "sum of yearly sales * share of this city; null unless all sales are known",
                "sum of squares of the sellers' parts of the supply; equal weights: as if each product sold as much as any "
                        + "other. A low index means many rivals",
                "1 / hhi",
                "supply / demand; null unless both are known",
                "a year, of demand.csv; null unless its rows cover all months of the row",
                "by=season: a seller's share spread over its months, added up over those of the season; counted are pairs "
                        + "that both sell there then; unknown: pairs of which either's months are not known");
    }
}
