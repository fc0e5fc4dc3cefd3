package org.villageatlas.accessibility.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.graphhopper.GraphHopperEngine;
import org.villageatlas.job.Job;
import org.villageatlas.job.JobSettings;
import org.villageatlas.job.Jobs;
import org.villageatlas.job.KeptResults;
import org.villageatlas.problem.Unavailable;

@Timeout(30)
class RoadNetworkTest {

    @TempDir
    Path data;

    private final Jobs jobs = new Jobs();

    @Test
    void whileItIsPreparedTravelTimesAreUnavailableWithTheJob() throws InterruptedException {
        CountDownLatch finish = new CountDownLatch(1);
        AccessibilitySettings settings = Island.settings(Island.ROADS, data);
        RoadNetwork network = new RoadNetwork(
                settings,
                progress -> {
                    await(finish);
                    return new GraphHopperEngine(settings).open(progress);
                },
                jobs);
        network.prepare();
        TravelTimes times = new CachedTravelTimes(
                network, new NoScenarios(), new KeptResults(new JobSettings(20, 600, null, null, 96)));
        Unavailable problem = catchThrowableOfType(Unavailable.class, () -> times.route(Island.CITIES, Conditions.CAR));
        assertThat(problem.job()).isEqualTo("road-graph");
        assertThat(problem.retryAfter()).isPositive().isLessThan(Duration.ofMinutes(1));
        assertThat(network.status().state()).isEqualTo(RoadNetwork.State.BUILDING);
        finish.countDown();
        ended();
        assertThat(network.status().message()).startsWith("Road graph ready: 10 junctions, 12 road sections");
        assertThat(times.matrix(Island.VILLAGES, Island.CITIES, Conditions.CAR).minutes(0, 0))
                .isEqualTo(15);
        network.close();
    }

    @Test
    void aMissingMapIsToldInEveryAnswerWithItsPathAndWhatToDo() throws InterruptedException {
        AccessibilitySettings settings = Island.settings(Path.of("maps/atlantis"), data);
        RoadNetwork network = new RoadNetwork(settings, new GraphHopperEngine(settings), jobs);
        network.prepare();
        assertThat(ended().state()).isEqualTo(Job.State.FAILED);
        assertThat(network.status().state()).isEqualTo(RoadNetwork.State.FAILED);
        assertThatThrownBy(network::graph)
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("maps/atlantis does not exist")
                .hasMessageContaining("Set atlas.map to");
    }

    @Test
    void theSameMatrixIsComputedOnce() throws InterruptedException {
        AccessibilitySettings settings = Island.settings(Island.ROADS, data);
        RoadNetwork network = new RoadNetwork(settings, new GraphHopperEngine(settings), jobs);
        network.prepare();
        ended();
        TravelTimes times = new CachedTravelTimes(
                network, new NoScenarios(), new KeptResults(new JobSettings(20, 600, null, null, 96)));
        TravelTimeMatrix first = times.matrix(Island.VILLAGES, Island.CITIES, Conditions.CAR);
        assertThat(times.matrix(List.copyOf(Island.VILLAGES), Island.CITIES, Conditions.CAR))
                .isSameAs(first);
        assertThat(times.matrix(Island.CITIES, Island.VILLAGES, Conditions.CAR)).isNotSameAs(first);
        network.close();
    }

    @Test
    void afterClosingThereAreNoTravelTimes() throws InterruptedException {
        AccessibilitySettings settings = Island.settings(Island.ROADS, data);
        RoadNetwork network = new RoadNetwork(settings, new GraphHopperEngine(settings), jobs);
        network.prepare();
        ended();
        network.close();
        assertThatThrownBy(network::graph).isInstanceOf(Unavailable.class).hasMessageContaining("closing");
    }

    private Job ended() throws InterruptedException {
        while (true) {
            Job job = jobs.find(RoadNetwork.JOB).orElseThrow();
            if (job.state() != Job.State.WAITING && job.state() != Job.State.RUNNING) {
                return job;
            }
            Thread.sleep(10);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
