package org.villageatlas.overlap.severity;

import org.jspecify.annotations.Nullable;

/**
 * When which advice is given, after what the villages of Oita did: rivals that meet differ by variety or by season and
 * market, or sell under one brand when each alone is too small; complementary products that are near are packaged together.
 *
 * @param rivalSimilarity products as similar as this are rivals
 * @param rivalExposure rivals exposed to each other as much as this are to act
 * @param complementSimilarity products at most as similar as this complement each other
 * @param complementProximity complementary products as near as this can be packaged together
 * @param minimumLot a quantity below it is too small to sell alone, in the unit of the quantities
 */
public record AdviceRule(
        double rivalSimilarity,
        double rivalExposure,
        double complementSimilarity,
        double complementProximity,
        double minimumLot) {

    /** @throws IllegalArgumentException unless the first four are 0 to 1, complementary products below rivals, and the lot positive */
    public AdviceRule {
        Checks.fraction("similarity of rivals", rivalSimilarity);
        Checks.fraction("exposure of rivals", rivalExposure);
        Checks.between("similarity of companions", complementSimilarity, 0, rivalSimilarity);
        Checks.fraction("nearness of companions", complementProximity);
        Checks.positive("minimum lot", minimumLot);
    }

    /** Similarity 0.5 and exposure 0.4 for rivals, 0.25 and 0.25 for complementary products. */
    public static AdviceRule standard(double minimumLot) {
        return new AdviceRule(0.5, 0.4, 0.25, 0.25, minimumLot);
    }

    /**
     * @param quantity of one product, or null when unknown: then no lot is claimed to be small
     * @param other quantity of the other, or null when unknown
     */
    public Advice advise(Measures measures, @Nullable Double quantity, @Nullable Double other) {
        if (measures.similarity() >= rivalSimilarity && Severity.rounded(measures.exposure()) >= rivalExposure) {
            if (isSmall(quantity) && isSmall(other)) {
                return Advice.JOINT_BRAND;
            }
            return measures.level() == SharedLevel.VARIETY
                    ? Advice.DIFFERENTIATE_VARIETY
                    : Advice.DIFFERENTIATE_SEASON_OR_MARKET;
        }
        return measures.similarity() <= complementSimilarity && measures.proximity() >= complementProximity
                ? Advice.PACKAGE_TOGETHER
                : Advice.NONE;
    }

    private boolean isSmall(@Nullable Double quantity) {
        return quantity != null && quantity < minimumLot;
    }
}
