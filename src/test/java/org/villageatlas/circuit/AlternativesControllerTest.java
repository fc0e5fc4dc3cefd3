package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.job.AsyncResponses;
import org.villageatlas.job.JobSettings;
import org.villageatlas.job.Jobs;

class AlternativesControllerTest {

    private static final String WISH = "{'start':'port','days':2,'hours_per_day':5}";

    private final ToyIsland island = new ToyIsland();
    private final AlternativesController controller = new AlternativesController(
            island.planning(),
            island.kept,
            new CircuitResponses(new AsyncResponses(new Jobs(), new JobSettings(20, 600, null, null, 96)), () -> 1));

    @Test
    void aTourThatIsWorthMoreThanTheOneAskedAboutTakesItsPlace() {
        for (String village : List.of("alm", "brook", "dell")) {
            island.attractionOpen(village + "-house", village, 50, "24/7");
            island.attractionOpen(village + "-cellar", village, 40, "24/7");
        }
        Circuit good = island.plan(WISH);
        Circuit poor = island.kept.keep(
                island.plan("{'start':'port','days':2,'hours_per_day':5,'avoid':['brook','dell','edge','alm-house']}")
                        .asking(good.request()));
        assertThat(poor.value()).isLessThan(good.value());

        AlternativesController.Alternatives answer = controller.plan(poor.id(), 2);
        assertThat(answer.insteadOf()).isEqualTo(poor.id());
        assertThat(answer.circuit().value()).isGreaterThan(poor.value());
        assertThat(island.kept.get(answer.circuit().id()).request()).isEqualTo(good.request());
        assertThat(answer.alternatives())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other.valueGivenUp()).isGreaterThanOrEqualTo(0));
        assertThat(island.kept.get(poor.id())).isEqualTo(poor);
    }

    @Test
    void theBestTourKeepsItsPlace() {
        Circuit good = island.kept.keep(island.plan(WISH));
        AlternativesController.Alternatives answer = controller.plan(good.id(), 1);
        assertThat(answer.insteadOf()).isNull();
        assertThat(answer.circuit().id()).isEqualTo(good.id());
    }
}
