package org.villageatlas.overlap.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Page;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;

/** Answers an analyst's questions of chance and of place. */
@Component
class Statistics {

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Resources resources;

    Statistics(OverlapReports reports, Programmes programmes, Resources resources) {
        this.reports = reports;
        this.programmes = programmes;
        this.resources = resources;
    }

    /** @throws Invalid naming the first parameter that is not valid */
    Features categories(StatisticsRequest request) {
        Page page = request.page();
        NeighbourDefinition choice = NeighbourDefinition.of(request);
        Stratification ground = ground(request);
        int rounds = request.rounds();
        OverlapReport report = report(request);
        Category within = category("category", request.category(), report);
        Category other = product(category("other", request.other(), report), request);
        Weights weights = choice.weights(report.villages(), report);
        CategoryStatistics rows = new CategoryStatistics(
                report, weights, ground.strata(report.villages(), coastal(ground, report)), request);
        Features features = Features.of(rows.categories(within), page, rows::feature);
        Fields members = Fields.of("all_categories", rows.global())
                .put("islands", CategoryStatistics.islands(weights, report.villages()));
        if (within != null && within.level() == Category.Level.PRODUCT) {
            members.put("pairwise", rows.categories(null).contains(within.id()) ? rows.pairs(within.id()) : List.of());
            if (other != null) {
                members.put("pair", rows.tested(within.id(), other.id()));
            }
        }
        return Shown.withTable(features.withMembers(members.put(
                "method",
                StatisticsMethod.categories()
                        .put("neighbours", choice.fields(report))
                        .put("strata", Choice.label(ground))
                        .put("random_placings", rounds)
                        .put("seed", request.randomSeed()))));
    }

    /** @throws Invalid naming the first parameter that is not valid */
    Features local(StatisticsRequest request, @Nullable String village, @Nullable String sort) {
        Page page = request.page();
        NeighbourDefinition choice = NeighbourDefinition.of(request);
        Stratification ground = ground(request);
        OverlapReport report = report(request);
        Category within = category("category", request.category(), report);
        if (village != null
                && report.villages().stream().noneMatch(one -> one.id().equals(village))) {
            throw new Invalid("village", village, "the id of a village of the programme, as /api/villages lists them");
        }
        Weights weights = choice.weights(report.villages(), report);
        LocalRows rows = new LocalRows(report, weights, ground, coastal(ground, report));
        return Features.of(rows.of(within, village, sort), page, rows::feature)
                .withMembers(Fields.of("islands", CategoryStatistics.islands(weights, report.villages()))
                        .put(
                                "method",
                                StatisticsMethod.local()
                                        .put("neighbours", choice.fields(report))
                                        .put("strata", Choice.label(ground))));
    }

    private static Stratification ground(StatisticsRequest request) {
        return StatisticsRequest.word("strata", request.strata(), Stratification.NONE, Stratification.class);
    }

    /** The villages with an attraction of the theme coast, where the ground asks for them. */
    private Set<String> coastal(Stratification ground, OverlapReport report) {
        if (ground != Stratification.COAST && ground != Stratification.TERRAIN) {
            return Set.of();
        }
        return resources
                .find(new ResourceQuery(report.programme().id(), null, null, Resource.Theme.COAST.name()))
                .stream()
                .map(Resource::village)
                .collect(Collectors.toSet());
    }

    /** @throws Invalid naming the first parameter that is not valid */
    Features sales(StatisticsRequest request) {
        Page page = request.page();
        NeighbourDefinition choice = NeighbourDefinition.of(request);
        OverlapReport report = report(request);
        SalesPattern pattern = new SalesPattern(report, choice, category("category", request.category(), report));
        return Features.of(pattern.places(), page, pattern::feature)
                .withMembers(Fields.of("all_villages", pattern.global())
                        .put("left_out", pattern.leftOut())
                        .put("method", StatisticsMethod.sales().put("neighbours", choice.fields(report))));
    }

    private OverlapReport report(StatisticsRequest request) {
        return reports.report(programmes.choose(request.programme()), OverlapOptions.within(request.withinMinutes()));
    }

    private static @Nullable Category category(String field, @Nullable String id, OverlapReport report) {
        return id == null ? null : report.taxonomy().get(field, id);
    }

    /** Two categories are paired as products: a wider one would meet itself. */
    private static @Nullable Category product(@Nullable Category other, StatisticsRequest request) {
        if (other != null && other.level() != Category.Level.PRODUCT) {
            throw new Invalid("other", request.other(), "the id of a category of the level product");
        }
        if (other != null && request.category() == null) {
            throw new Invalid("category", null, "the id of a category of the level product, to pair with other");
        }
        return other;
    }
}
