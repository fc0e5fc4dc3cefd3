package org.villageatlas.overlap.analysis;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;

/** Answers an analyst's questions of chance and of place. */
@Component
class Statistics {

    /** All that an answer goes by beside the catalogue. */
    private record Question(
            String of,
            StatisticsRequest request,
            @Nullable String village,
            @Nullable String sort) {}

    private final OverlapReports reports;
    private final Programmes programmes;
    private final Resources resources;

    Statistics(OverlapReports reports, Programmes programmes, Resources resources) {
        this.reports = reports;
        this.programmes = programmes;
        this.resources = resources;
    }

    private <T> T answer(Question question, Supplier<T> work) {
        StatisticsRequest request = question.request();
        Programme programme = programmes.choose(request.programme());
        return reports.answer(
                programme,
                question,
                "Statistics of " + question.of() + " of " + programme.name(),
                NeighbourDefinition.of(request).bytesAPair(),
                work);
    }

    /** @throws Invalid naming the first parameter that is not valid */
    Report<CategoryStatisticsRow, CategoryStatisticsRow.CategoriesMembers> categories(StatisticsRequest request) {
        return answer(new Question("categories", request, null, null), () -> categoriesOf(request));
    }

    private Report<CategoryStatisticsRow, CategoryStatisticsRow.CategoriesMembers> categoriesOf(
            StatisticsRequest request) {
        Page page = request.page();
        NeighbourDefinition definition = NeighbourDefinition.of(request);
        Stratification strata = strata(request);
        request.rounds();
        OverlapReport report = report(request);
        Category within = category("category", request.category(), report);
        Category other = product(category("other", request.other(), report), request);
        Weights weights = definition.weights(report.villages(), report);
        CategoryStatistics rows = new CategoryStatistics(
                report, weights, strata.strata(report.villages(), coastal(strata, report)), request);
        boolean product = within != null && within.level() == Category.Level.PRODUCT;
        return Features.of(rows.categories(within), page, rows::feature)
                .with(new CategoryStatisticsRow.CategoriesMembers(
                        rows.global(),
                        CategoryStatistics.islands(weights, report.villages()),
                        within != null && product ? rows.pairs(within.id()) : null,
                        within != null && product && other != null ? rows.compared(within.id(), other.id()) : null,
                        StatisticsMethod.categories(definition.used(report), strata, request)));
    }

    /** @throws Invalid naming the first parameter that is not valid */
    Report<LocalStatisticsRow, LocalStatisticsRow.LocalMembers> local(
            StatisticsRequest request, @Nullable String village, @Nullable String sort) {
        return answer(new Question("villages", request, village, sort), () -> localOf(request, village, sort));
    }

    private Report<LocalStatisticsRow, LocalStatisticsRow.LocalMembers> localOf(
            StatisticsRequest request, @Nullable String village, @Nullable String sort) {
        Page page = request.page();
        NeighbourDefinition definition = NeighbourDefinition.of(request);
        Stratification strata = strata(request);
        OverlapReport report = report(request);
        Category within = category("category", request.category(), report);
        if (village != null
                && report.villages().stream().noneMatch(one -> one.id().equals(village))) {
            throw new Invalid("village", village, "the id of a village of the programme, as /api/villages lists them");
        }
        Weights weights = definition.weights(report.villages(), report);
        LocalRows rows = new LocalRows(report, weights, strata, coastal(strata, report));
        return Features.of(rows.of(within, village, sort), page, rows::feature)
                .with(new LocalStatisticsRow.LocalMembers(
                        CategoryStatistics.islands(weights, report.villages()),
                        StatisticsMethod.local(definition.used(report), strata)));
    }

    private static Stratification strata(StatisticsRequest request) {
        return StatisticsRequest.word("strata", request.strata(), Stratification.NONE, Stratification.class);
    }

    /** The villages with an attraction of the theme coast, where the strata ask for them. */
    private Set<String> coastal(Stratification strata, OverlapReport report) {
        if (strata != Stratification.COAST && strata != Stratification.TERRAIN) {
            return Set.of();
        }
        return resources
                .find(new ResourceQuery(report.programme().id(), null, null, Resource.Theme.COAST.name()))
                .stream()
                .map(Resource::village)
                .collect(Collectors.toSet());
    }

    /** @throws Invalid naming the first parameter that is not valid */
    Report<SalesRow, SalesRow.SalesMembers> sales(StatisticsRequest request) {
        return answer(new Question("sales", request, null, null), () -> salesOf(request));
    }

    private Report<SalesRow, SalesRow.SalesMembers> salesOf(StatisticsRequest request) {
        Page page = request.page();
        NeighbourDefinition definition = NeighbourDefinition.of(request);
        OverlapReport report = report(request);
        SalesPattern pattern = new SalesPattern(report, definition, category("category", request.category(), report));
        return Features.of(pattern.places(), page, pattern::feature)
                .with(new SalesRow.SalesMembers(
                        pattern.global(), pattern.leftOut(), StatisticsMethod.sales(definition.used(report))));
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
