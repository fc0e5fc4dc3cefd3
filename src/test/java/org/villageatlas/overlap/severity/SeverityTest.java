package org.villageatlas.overlap.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.programme.Bands;

class SeverityTest {

    private static final Proximity PROXIMITY = new Proximity(30, 120);
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
        assertThat(Band.of(severity, Bands.STANDARD)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "30,0.5", "60,0.25", "120,0.0625", "120.01,0", "Infinity,0"})
    void proximityHalvesWithEachHalfTimeUpToTheCutoff(double minutes, double near) {
        assertThat(PROXIMITY.of(minutes)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"0.3999999,DIFFERENTIATE_BY_VARIETY", "0.399999,NO_CONFLICT"})
    void anExposureAtTheThresholdToSixDecimalsIsActedOn(double exposure, Advice advice) {
        Measures measures = new Measures(30, SharedLevel.VARIETY, 1, 0.5, 0.3, exposure, 100 * exposure);
        assertThat(RULE.advise(measures, null, null)).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "129,129,JOINT_BRAND",
                "130,129,DIFFERENTIATE_BY_VARIETY",
                "null,129,DIFFERENTIATE_BY_VARIETY",
                "129,null,DIFFERENTIATE_BY_VARIETY",
                "null,null,DIFFERENTIATE_BY_VARIETY"
            })
    void onlyTwoKnownSmallQuantitiesMakeAJointBrand(Double one, Double other, Advice advice) {
        Measures measures = new Measures(30, SharedLevel.VARIETY, 1, 0.5, 0.9, 0.7, 70);
        assertThat(RULE.advise(measures, one, other)).isEqualTo(advice);
    }

    @Test
    void refusesWeightsThatDoNotAddToOne() {
        assertThatThrownBy(() -> new Severity(0.5, 0.6)).hasMessageContaining("sum of weights");
        assertThatThrownBy(() -> new Severity(Double.NaN, 0.5)).hasMessageContaining("weight of proximity is NaN");
    }

    @Test
    void refusesTimesThatAreNotAboveZero() {
        assertThatThrownBy(() -> new Proximity(0, 60)).hasMessageContaining("half-time");
        assertThatThrownBy(() -> new Proximity(60, 0)).hasMessageContaining("cutoff");
        assertThatThrownBy(() -> OverlapParameters.standard(0, PROXIMITY, 1)).hasMessageContaining("neighbourhood");
        assertThatThrownBy(() -> OverlapParameters.standard(60, PROXIMITY, 0)).hasMessageContaining("minimum lot");
    }

    @Test
    void refusesSharesThatDoNotAddToOne() {
        assertThatThrownBy(() -> new MarketShares(Map.of("a", 0.4, "b", 0.4))).hasMessageContaining("sum of shares");
        assertThatThrownBy(() -> new MarketShares(Map.of("a", 0.0, "b", 1.0))).hasMessageContaining("share of a");
    }
}
