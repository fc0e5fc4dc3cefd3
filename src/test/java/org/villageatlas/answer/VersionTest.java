package org.villageatlas.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.problem.Outdated;

class VersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", " \"3\" "})
    void knowsItsOwnTag(String ifMatch) {
        assertThatCode(() -> new Version(3).check("scenario", "s", ifMatch)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "3", "\"2\"", "W/\"3\"", "\"33\""})
    void refusesWhatIsNoTagOfIt(@Nullable String ifMatch) {
        assertThatThrownBy(() -> new Version(3).check("scenario", "s", ifMatch))
                .isInstanceOfSatisfying(
                        Outdated.class, problem -> assertThat(problem.given()).isEqualTo(ifMatch));
    }

    @Test
    void growsByOne() {
        assertThat(new Version(3).next().tag()).isEqualTo("\"4\"");
    }
}
