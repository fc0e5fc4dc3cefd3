package org.villageatlas.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.villageatlas.problem.Invalid;

class ProgrammesTest {

    private static final Programmes NONE = new Programmes() {
        @Override
        public List<Programme> list() {
            return List.of();
        }

        @Override
        public Optional<Programme> find(String id) {
            return Optional.empty();
        }

        @Override
        public void add(List<Programme> programmes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(Programme before, Programme after) {
            return false;
        }
    };

    @Test
    void anEmptyServiceSaysThatThereIsNoProgrammeYet() {
        assertThatThrownBy(() -> NONE.choose(null))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("there is none yet");
    }
}
