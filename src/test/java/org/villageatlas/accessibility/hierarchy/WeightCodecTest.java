package org.villageatlas.accessibility.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightCodecTest {

    private static final WeightCodec DISTRICT = WeightCodec.of(10_000, 300_000);
    private static final WeightCodec CONTINENT = WeightCodec.of(800_000, 30_000_000);

    @Test
    void aSumIsTheWayThroughBoth() {
        long both = DISTRICT.encode(1234.5, 20_000.25) + DISTRICT.encode(0.125, 3.5);
        assertThat(DISTRICT.seconds(both)).isEqualTo(1234.625, within(1e-5));
        assertThat(DISTRICT.metres(both)).isEqualTo(20_003.75, within(1e-2));
    }

    @Test
    void theFasterWayIsSmallerAndOfEquallyFastOnesTheShorter() {
        assertThat(DISTRICT.encode(100, 9000)).isLessThan(DISTRICT.encode(100.001, 1));
        assertThat(DISTRICT.encode(100, 1)).isLessThan(DISTRICT.encode(100, 2));
    }

    @Test
    void aContinentKeepsFractionsOfAMillisecond() {
        long way = CONTINENT.encode(734_567.89, 23_210_987.6);
        assertThat(CONTINENT.seconds(way)).isEqualTo(734_567.89, within(2e-4));
        assertThat(CONTINENT.metres(way)).isEqualTo(23_210_987.6, within(0.1));
    }

    @Test
    void noWayStaysNoneWhateverIsAdded() {
        assertThat(WeightCodec.NONE + WeightCodec.NONE).isGreaterThan(WeightCodec.NONE);
        assertThat(DISTRICT.seconds(WeightCodec.NONE + DISTRICT.encode(1, 1))).isNaN();
        assertThat(DISTRICT.encode(Double.POSITIVE_INFINITY, 1)).isEqualTo(WeightCodec.NONE);
        assertThat(DISTRICT.encode(1e12, 1)).isEqualTo(WeightCodec.NONE);
    }
}
