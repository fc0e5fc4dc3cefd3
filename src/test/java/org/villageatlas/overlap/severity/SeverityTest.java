package org.villageatlas.overlap.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

    private static final Proximity PROXIMITY = new Proximity(Duration.ofMinutes(30), Duration.ofMinutes(120));
    private static final AdviceRule RULE = AdviceRule.standard(130);

    @ParameterizedTest
    @CsvSource({
        "0,NONE",
        "19.9999994,NONE",
        "19.9999996,WATCH",
        "20,WATCH",
        "39.999,WATCH",
        "39.9999999,MODERATE",
        "40,MODERATE",
        "60,HIGH",
        "79.99,HIGH",
        "80,SEVERE",
        "100,SEVERE"
    })
    void aBandBeginsAtItsThresholdToSixDecimals(double severity, Band band) {
        assertThat(Band.Thresholds.STANDARD.of(severity)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "30,0.5", "60,0.25", "120,0.0625", "120.01,0", "Infinity,0"})
    void nearnessHalvesWithEachHalfTimeUpToTheCutoff(double minutes, double near) {
        assertThat(PROXIMITY.of(minutes)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"0.3999999,DIFFERENTIATE_VARIETY", "0.399999,NONE"})
    void anExposureAtTheThresholdToSixDecimalsIsActedOn(double exposure, Advice advice) {
        Measures measures = new Measures(30, SharedLevel.VARIETY, 1, 0.5, 0.3, exposure, 100 * exposure);
        assertThat(RULE.advise(measures, null, null)).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "129,129,JOINT_BRAND",
                "130,129,DIFFERENTIATE_VARIETY",
                "null,129,DIFFERENTIATE_VARIETY",
                "129,null,DIFFERENTIATE_VARIETY",
                "null,null,DIFFERENTIATE_VARIETY"
            })
    void onlyTwoKnownSmallQuantitiesMakeAJointBrand(Double one, Double other, Advice advice) {
        Measures measures = new Measures(30, SharedLevel.VARIETY, 1, 0.5, 0.9, 0.7, 70);
        assertThat(RULE.advise(measures, one, other)).isEqualTo(advice);
    }

    @Test
    void refusesWeightsThatDoNotAddToOne() {
        assertThatThrownBy(() -> new Severity(0.5, 0.6)).hasMessageContaining("sum of weights");
        assertThatThrownBy(() -> new Severity(Double.NaN, 0.5)).hasMessageContaining("weight of nearness is NaN");
    }

    @Test
    void refusesBandsThatDoNotRise() {
        assertThatThrownBy(() -> new Band.Thresholds(20, 10, 60, 80)).hasMessageContaining("moderate is 10");
    }

    @Test
    void refusesTimesThatAreNotAboveZero() {
        Duration hour = Duration.ofHours(1);
        assertThatThrownBy(() -> new Proximity(Duration.ZERO, hour)).hasMessageContaining("half-time");
        assertThatThrownBy(() -> new Proximity(hour, Duration.ZERO)).hasMessageContaining("cutoff");
        assertThatThrownBy(() -> OverlapParameters.standard(Duration.ZERO, PROXIMITY, 1))
                .hasMessageContaining("neighbourhood");
        assertThatThrownBy(() -> OverlapParameters.standard(hour, PROXIMITY, 0)).hasMessageContaining("minimum lot");
    }

    @Test
    void refusesSharesThatDoNotAddToOne() {
        assertThatThrownBy(() -> new MarketShares(Map.of("a", 0.4, "b", 0.4))).hasMessageContaining("sum of shares");
        assertThatThrownBy(() -> new MarketShares(Map.of("a", 0.0, "b", 1.0))).hasMessageContaining("share of a");
    }
}
