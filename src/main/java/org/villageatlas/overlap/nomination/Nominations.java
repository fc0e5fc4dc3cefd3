package org.villageatlas.overlap.nomination;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.villageatlas.city.City;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.colocation.Colocations;
import org.villageatlas.overlap.crowding.ProductCrowding;
import org.villageatlas.overlap.market.SupplyRow;
import org.villageatlas.overlap.pairs.PairRows;
import org.villageatlas.overlap.recommendation.RecommendationRow;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.report.ReportStatus;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Demands;
import org.villageatlas.product.SalesShare;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Months;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Answers what a village asks before it nominates a product. */
@Component
class Nominations {

    private static final int BEST = 3;

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Villages villages;
    private final VillageRecommendations recommendations;
    private final Colocations colocations;
    private final Demands demands;

    Nominations(
            OverlapReports reports,
            Programmes programmes,
            Villages villages,
            VillageRecommendations recommendations,
            Colocations colocations,
            Demands demands) {
        this.reports = reports;
        this.programmes = programmes;
        this.villages = villages;
        this.recommendations = recommendations;
        this.colocations = colocations;
        this.demands = demands;
    }

    /** What would be if the village made the candidate; nothing is stored. */
    WhatIfAnswer tryOut(WhatIfRequest request) {
        String id = request.neededVillage();
        Village home = villages.find(id)
                .orElseThrow(() -> new Invalid("village", id, "the id of a village, as /api/villages lists them"));
        OverlapReport report =
                reports.report(programmes.get(home.programme()), OverlapOptions.within(request.withinMinutes()));
        MarketedProduct candidate = request.toMarketedProduct(home, report);
        WhatIf effect = WhatIf.of(
                candidate,
                report.marketedByVillage(),
                report.neighbourhood().of(home.id()).stream()
                        .map(Neighbourhood.Neighbour::village)
                        .toList(),
                report.finder(),
                report::pairsOf);
        return new WhatIfAnswer(
                false,
                report.status(home.id()),
                report.withoutRoad().get(home.id()),
                candidate(candidate, effect.own(), report),
                effect.pairs().stream().map(new PairRows(report)::row).toList(),
                effect.products().stream().map(WhatIfAnswer.ProductChange::of).toList(),
                villages(effect, report),
                markets(effect, report),
                WhatIfAnswer.CandidateColocation.of(colocations
                        .of(report)
                        .local(home.id(), candidate.category().id())),
                recommendations.of(home, report).stream()
                        .filter(recommendation -> !recommendation.category().equals(candidate.category()))
                        .limit(BEST)
                        .map(recommendation -> RecommendationRow.of(recommendation, report.taxonomy()))
                        .toList(),
                VillageRecommendations.method(report));
    }

    private static WhatIfAnswer.Candidate candidate(
            MarketedProduct candidate, ProductCrowding own, OverlapReport report) {
        String village = candidate.village().id();
        return new WhatIfAnswer.Candidate(
                village,
                candidate.village().name(),
                candidate.category().id(),
                candidate.category().name(),
                report.taxonomy().pathName(candidate.category()),
                candidate.product().variety(),
                Months.numbers(candidate.product().months()),
                candidate.quantity(),
                SalesShare.format(candidate.product().standing().salesByCity()),
                report.status(village) == ReportStatus.OK ? own.crowding().row() : Crowding.CrowdingRow.UNKNOWN,
                own.rivalVolumeRatio().value(),
                own.rivalVolumeRatio().reason(),
                report.marketedByVillage().getOrDefault(village, List.of()).stream()
                        .filter(marketed -> marketed.category().equals(candidate.category()))
                        .map(MarketedProduct::id)
                        .toList());
    }

    private static List<WhatIfAnswer.VillageChange> villages(WhatIf effect, OverlapReport report) {
        Map<String, String> names = report.villages().stream().collect(Collectors.toMap(Village::id, Village::name));
        return effect.villages().stream()
                .map(change -> new WhatIfAnswer.VillageChange(
                        change.of(), names.get(change.of()), WhatIfAnswer.CrowdingChange.of(change)))
                .toList();
    }

    private List<WhatIfAnswer.MarketDifference> markets(WhatIf effect, OverlapReport report) {
        Map<String, String> names = report.cities().stream().collect(Collectors.toMap(City::id, City::name));
        return effect.markets().stream()
                .map(change -> new WhatIfAnswer.MarketDifference(
                        change.after().market(),
                        names.get(change.after().market()),
                        change.after().category().id(),
                        change.after().season(),
                        SupplyRow.of(change.before(), demands),
                        SupplyRow.of(change.after(), demands)))
                .toList();
    }
}
