package org.villageatlas.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.resource.Months;

/** Names the rows that the advice of a pair rests on, so that a reader can look every one of them up. */
public final class AdviceRows {

    private static final int MOST_CITIES = 5;

    private final OpenVarieties openVarieties;
    private final ComplementaryProducts packages;

    public AdviceRows(OpenVarieties openVarieties, ComplementaryProducts packages) {
        this.openVarieties = openVarieties;
        this.packages = packages;
    }

    /** Both products first, then what else the advice makes use of. */
    public List<AdviceRow> of(OverlapPair pair, Advice advice) {
        List<AdviceRow> rows = new ArrayList<>();
        sides(pair).forEach(marketed -> rows.add(AdviceRow.product(marketed, says(advice, marketed))));
        switch (advice) {
            case DIFFERENTIATE_BY_VARIETY -> rows.addAll(varieties(pair));
            case DIFFERENTIATE_BY_SEASON_OR_MARKET -> rows.addAll(meetings(pair));
            case PACKAGE_TOGETHER -> rows.addAll(additions(pair));
            case NO_CONFLICT -> rows.addAll(nearer(pair));
            case JOINT_BRAND -> {}
        }
        return List.copyOf(rows);
    }

    private static Stream<MarketedProduct> sides(OverlapPair pair) {
        return Stream.of(pair.a(), pair.b());
    }

    private static String says(Advice advice, MarketedProduct marketed) {
        return switch (advice) {
            case JOINT_BRAND -> String.format(Locale.ROOT, "sells %.0f euros a year", marketed.quantity());
            case DIFFERENTIATE_BY_VARIETY -> variety(marketed);
            case DIFFERENTIATE_BY_SEASON_OR_MARKET -> variety(marketed) + ", " + months(marketed);
            case PACKAGE_TOGETHER, NO_CONFLICT -> "makes " + name(marketed);
        };
    }

    private static String variety(MarketedProduct marketed) {
        return marketed.hasVariety() ? "variety " + marketed.product().variety() : "variety not known";
    }

    private static String months(MarketedProduct marketed) {
        return marketed.product().months().isEmpty()
                ? "months not known"
                : "on sale in the months " + Months.format(marketed.product().months());
    }

    private static String name(MarketedProduct marketed) {
        String name = marketed.category().name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Who makes the varieties that are open, and who takes the others. */
    private List<AdviceRow> varieties(OverlapPair pair) {
        List<AdviceRow> rows = new ArrayList<>();
        openVarieties
                .makers(pair)
                .forEach(marketed -> rows.add(AdviceRow.product(
                        marketed,
                        variety(marketed) + ", open: made in "
                                + marketed.village().name() + ", no neighbour of either")));
        openVarieties
                .taken(pair)
                .forEach(marketed -> rows.add(AdviceRow.product(
                        marketed,
                        variety(marketed) + ", taken by " + marketed.village().name())));
        return rows;
    }

    /** The cities where the two meet most. */
    private static List<AdviceRow> meetings(OverlapPair pair) {
        Map<String, Double> shares = pair.a().shares().byMarket();
        return shares.keySet().stream()
                .filter(city -> pair.b().shares().of(city) > 0)
                .sorted(Comparator.comparingDouble((String city) ->
                                pair.a().shares().overlap(pair.b().shares(), city))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CITIES)
                .map(city -> new AdviceRow(
                        "cities",
                        city,
                        String.format(
                                Locale.ROOT,
                                "takes %.4f of the one and %.4f of the other, %.4f of both at once",
                                shares.get(city),
                                pair.b().shares().of(city),
                                pair.a().shares().overlap(pair.b().shares(), city))))
                .toList();
    }

    /** The villages to whose package the other side adds. */
    private List<AdviceRow> additions(OverlapPair pair) {
        return sides(pair)
                .filter(own -> packages.isComplement(own, pair.other(own)))
                .map(own -> new AdviceRow(
                        "villages",
                        own.village().id(),
                        "makes no " + name(pair.other(own)) + ", and no village nearer to it does"))
                .toList();
    }

    /** What either side has already of what the other would add. */
    private List<AdviceRow> nearer(OverlapPair pair) {
        return packages.isUnlikeAndNear(pair)
                ? sides(pair)
                        .flatMap(own -> packages.inPlaceOf(own.village().id(), pair.other(own)).stream()
                                .map(other -> AdviceRow.product(
                                        other,
                                        "what " + own.village().name() + " already has of " + name(other) + ", from "
                                                + other.village().name())))
                        .toList()
                : List.of();
    }
}
