package org.villageatlas.overlap.report;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.overlap.severity.AdviceRule;
import org.villageatlas.overlap.severity.HuffModel;

/**
 * What an operator may set; all else follows the programme or docs/explanations/overlap.md.
 *
 * @param huffExponent how strongly travel time deters from a market
 * @param minutesFloor shorter ways to a city count as this long
 * @param marketLimit cities farther away are no market of a village
 * @param minimumLotEur yearly sales below it are too small to sell alone
 */
@ConfigurationProperties("atlas.overlap")
public record OverlapSettings(
        @DefaultValue("2") double huffExponent,
        @DefaultValue("1m") Duration minutesFloor,
        @DefaultValue("180m") Duration marketLimit,
        @DefaultValue("10000") double minimumLotEur) {

    /** @throws IllegalArgumentException when a value is out of range */
    public OverlapSettings {
        huffModel(huffExponent, minutesFloor, marketLimit);
        AdviceRule.standard(minimumLotEur);
    }

    HuffModel huffModel() {
        return huffModel(huffExponent, minutesFloor, marketLimit);
    }

    private static HuffModel huffModel(double exponent, Duration floor, Duration limit) {
        return new HuffModel(exponent, Minutes.of(floor), Minutes.of(limit));
    }
}
