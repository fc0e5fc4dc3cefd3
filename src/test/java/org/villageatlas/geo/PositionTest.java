package org.villageatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.problem.Invalid;

class PositionTest {

    @Test
    void readsLongitudeBeforeLatitude() {
        assertThat(Position.parse("points", "19.82, 41.33")).isEqualTo(new Position(19.82, 41.33));
        assertThat(new Position(19.82, 41.33).toPoint().toText()).isEqualTo("POINT (19.82 41.33)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19.8", "19.8,41.3,0", "a,b", "NaN,41", "181,0", "0,-91", "1e999,0", "19,8;41,3"})
    void rejectsWhatIsNoPosition(String text) {
        assertThatThrownBy(() -> Position.parse("points", text))
                .isInstanceOf(Invalid.class)
                .extracting(problem -> ((Invalid) problem).field())
                .isEqualTo("points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "20,41,19,42", "19,42,20,41", "x,1,2,3", "-181,0,0,0"})
    void rejectsWhatIsNoExtent(String text) {
        assertThatThrownBy(() -> Extent.parse("bbox", text)).isInstanceOf(Invalid.class);
    }

    @Test
    void foldsDiacriticsCaseAndGaps() {
        assertThat(SearchText.fold("  Guri i   BARDHË ")).isEqualTo("guri i bardhe");
        assertThat(SearchText.fold("greenhouse_Mikan")).isEqualTo("greenhouse mikan");
    }
}
