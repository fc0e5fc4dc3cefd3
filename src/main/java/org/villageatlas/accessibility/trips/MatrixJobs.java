package org.villageatlas.accessibility.trips;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Job;
import org.villageatlas.job.Jobs;

/** Large matrices, computed in the background some rows at a time, and kept until they are fetched or for half an hour. */
@Component
class MatrixJobs {

    private static final int ROWS_AT_ONCE = 250;
    private static final int MOST_KEPT = 4;
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final TravelTimes times;
    private final Jobs jobs;
    private final Cache<String, List<Matrix>> results = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .build();

    MatrixJobs(TravelTimes times, Jobs jobs) {
        this.times = times;
        this.jobs = jobs;
    }

    Job start(List<Position> origins, List<Position> destinations, Conditions conditions) {
        String id = "matrix-" + UUID.randomUUID().toString().substring(0, 8);
        String title = "Matrix of " + origins.size() + " x " + destinations.size();
        return jobs.startCancellable(
                id, title, "/api/matrix/" + id, job -> compute(job, origins, destinations, conditions));
    }

    /** What a job that is done has found, as long as it is kept. */
    Optional<List<Matrix>> find(String id) {
        return Optional.ofNullable(results.getIfPresent(id));
    }

    private String compute(Job job, List<Position> origins, List<Position> destinations, Conditions conditions) {
        long end = System.nanoTime() + LONGEST.toNanos();
        List<Matrix> blocks = new ArrayList<>();
        for (int row = 0; row < origins.size(); row += ROWS_AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The matrix was cancelled");
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The matrix took longer than " + LONGEST.toMinutes() + " minutes");
            }
            job.progress((double) row / origins.size(), row + " of " + origins.size() + " origins are done");
            int last = Math.min(origins.size(), row + ROWS_AT_ONCE);
            blocks.add(times.matrix(origins.subList(row, last), destinations, conditions));
        }
        results.put(job.id(), blocks);
        return "Done: GET /api/matrix/" + job.id();
    }
}
