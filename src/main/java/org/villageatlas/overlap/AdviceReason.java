package org.villageatlas.overlap;

import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.Measures;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.resource.Months;

/** Says in a sentence, with the numbers, why a pair gets its advice. */
public final class AdviceReason {

    private final OverlapParameters parameters;
    private final OpenVarieties openVarieties;
    private final UnaryOperator<String> cityName;

    /** @param cityName how to call a city of which only the id is known */
    public AdviceReason(OverlapParameters parameters, OpenVarieties openVarieties, UnaryOperator<String> cityName) {
        this.parameters = parameters;
        this.openVarieties = openVarieties;
        this.cityName = cityName;
    }

    public String of(OverlapPair pair, Advice advice) {
        Measures measures = pair.measures();
        String reason = say(
                "%s are %.0f minutes apart and share %.2f of their markets; %s.",
                sellers(pair), measures.minutes(), measures.sharedMarket(), conclusion(pair, advice));
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    private static String sellers(OverlapPair pair) {
        String a = pair.a().village().name();
        String b = pair.b().village().name();
        String shared = lower(pair.shared().name());
        return switch (pair.measures().level()) {
            case VARIETY ->
                say(
                        "%s and %s both sell %s of the variety %s,",
                        a, b, shared, pair.a().product().variety());
            case PRODUCT -> say("%s and %s both sell %s (%s),", a, b, shared, varieties(pair));
            default ->
                say(
                        "%s of %s and %s of %s, alike only as %s,",
                        lower(pair.a().category().name()),
                        a,
                        lower(pair.b().category().name()),
                        b,
                        shared);
        };
    }

    private static String varieties(OverlapPair pair) {
        return pair.a().hasVariety() || pair.b().hasVariety()
                ? variety(pair.a()) + ", " + variety(pair.b())
                : "varieties unknown";
    }

    private static String variety(MarketedProduct marketed) {
        String variety = marketed.hasVariety() ? marketed.product().variety() : "unknown variety";
        return say("%s in %s", variety, marketed.village().name());
    }

    private String conclusion(OverlapPair pair, Advice advice) {
        Measures measures = pair.measures();
        return switch (advice) {
            case JOINT_BRAND ->
                say(
                        "with sales of %.0f and %.0f euros a year each stays below a lot of %.0f euros, so one brand for "
                                + "both can fill orders that neither fills alone",
                        pair.a().quantity(),
                        pair.b().quantity(),
                        parameters.advice().minimumLotEur());
            case DIFFERENTIATE_BY_VARIETY ->
                say(
                        "if one of them chose another variety, their severity would fall from %.1f to %.1f%s",
                        measures.severity(),
                        severity(parameters.similaritySteps().product(), measures.exposure()),
                        open(pair));
            case DIFFERENTIATE_BY_SEASON_OR_MARKET ->
                say(
                        "if they sold in other months%s or to other cities%s, their severity would fall from %.1f to %.1f",
                        months(pair),
                        cities(pair),
                        measures.severity(),
                        severity(measures.similarity(), exposureWithoutMarket(measures)));
            case PACKAGE_TOGETHER ->
                say(
                        "with a similarity of %.2f they complement each other more than they compete, and with a proximity of "
                                + "%.3f, at least %.2f, they are near enough to be offered together",
                        measures.similarity(),
                        measures.proximity(),
                        parameters.advice().complementProximity());
            case NO_CONFLICT -> harmless(measures);
        };
    }

    /** The months that both are on sale in, where those of both are known. */
    private static String months(OverlapPair pair) {
        Set<Month> both = new TreeSet<>(pair.a().product().months());
        both.retainAll(pair.b().product().months());
        return both.isEmpty()
                ? ""
                : " (both are on sale in "
                        + String.join(", ", both.stream().map(Months::name).toList())
                        + ")";
    }

    /** The city where they meet most. */
    private String cities(OverlapPair pair) {
        ToDoubleFunction<String> shared =
                city -> pair.a().shares().overlap(pair.b().shares(), city);
        return pair.a().shares().byMarket().keySet().stream()
                .filter(city -> shared.applyAsDouble(city) > 0)
                .min(Comparator.comparingDouble((String city) -> -shared.applyAsDouble(city))
                        .thenComparing(Comparator.naturalOrder()))
                .map(city -> say(
                        " (they meet most in %s, with %.2f of what both sell)",
                        cityName.apply(city), shared.applyAsDouble(city)))
                .orElse("");
    }

    private String open(OverlapPair pair) {
        List<String> open = openVarieties.of(pair);
        return open.isEmpty() ? "" : "; no village near either sells " + String.join(", ", open);
    }

    private String harmless(Measures measures) {
        if (measures.similarity() >= parameters.advice().rivalSimilarity()) {
            return say(
                    "their exposure to each other of %.3f is below %.2f, too little to act on",
                    Severity.rounded(measures.exposure()), parameters.advice().rivalExposure());
        }
        if (measures.proximity() >= parameters.advice().complementProximity()
                && measures.similarity() <= parameters.advice().complementSimilarity()) {
            return say(
                    "with a similarity of %.2f they hardly compete, and neither adds anything to what the other offers: it "
                            + "makes it itself or has it from a nearer neighbour",
                    measures.similarity());
        }
        return say(
                "with a similarity of %.2f they hardly compete, and with a proximity of %.3f, below %.2f, they are too far "
                        + "apart to be offered together",
                measures.similarity(), measures.proximity(), parameters.advice().complementProximity());
    }

    private double severity(double similarity, double exposure) {
        return parameters.severity().of(similarity, exposure);
    }

    private double exposureWithoutMarket(Measures measures) {
        return parameters.severity().exposure(measures.proximity(), 0);
    }

    private static String say(String sentence, @Nullable Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
