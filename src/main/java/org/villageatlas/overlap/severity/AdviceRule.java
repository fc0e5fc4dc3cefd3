package org.villageatlas.overlap.severity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * When which advice is given, after what the villages of Oita did: rivals that meet differ by variety or by season and
 * market, or sell under one brand when each alone is too small; complementary products that are near are packaged together.
 *
 * @param rivalSimilarity products as similar as this are rivals
 * @param rivalExposure rivals exposed to each other as much as this are to act
 * @param complementSimilarity products at most as similar as this complement each other
 * @param complementProximity complementary products as near as this can be packaged together
 * @param minimumLotEur yearly sales below it are too small to sell alone, euros
 */
public record AdviceRule(
        double rivalSimilarity,
        double rivalExposure,
        @JsonProperty("companion_similarity") double complementSimilarity,
        @JsonProperty("companion_proximity") double complementProximity,
        double minimumLotEur) {

    /** @throws IllegalArgumentException unless the first four are 0 to 1, complementary products below rivals, and the lot positive */
    public AdviceRule {
        Checks.fraction("similarity of rivals", rivalSimilarity);
        Checks.fraction("exposure of rivals", rivalExposure);
        Checks.between("similarity of complements", complementSimilarity, 0, rivalSimilarity);
        Checks.fraction("proximity of complements", complementProximity);
        Checks.positive("minimum lot", minimumLotEur);
    }

    /** Similarity 0.5 and exposure 0.4 for rivals, 0.25 and 0.25 for complementary products. */
    public static AdviceRule standard(double minimumLotEur) {
        return new AdviceRule(0.5, 0.4, 0.25, 0.25, minimumLotEur);
    }

    /**
     * The advice for two products, whatever else their villages make.
     *
     * @param quantity yearly sales of one product in euros, or null when unknown: then no lot is claimed to be small
     * @param other the same of the other
     */
    public Advice advise(Measures measures, @Nullable Double quantity, @Nullable Double other) {
        if (measures.similarity() >= rivalSimilarity && Severity.rounded(measures.exposure()) >= rivalExposure) {
            if (isSmall(quantity) && isSmall(other)) {
                return Advice.JOINT_BRAND;
            }
            return measures.level() == SharedLevel.VARIETY
                    ? Advice.DIFFERENTIATE_BY_VARIETY
                    : Advice.DIFFERENTIATE_BY_SEASON_OR_MARKET;
        }
        return measures.similarity() <= complementSimilarity && measures.proximity() >= complementProximity
                ? Advice.PACKAGE_TOGETHER
                : Advice.NO_CONFLICT;
    }

    private boolean isSmall(@Nullable Double quantity) {
        return quantity != null && quantity < minimumLotEur;
    }
}
