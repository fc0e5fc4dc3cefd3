package org.villageatlas.accessibility.trips;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Job;
import org.villageatlas.job.JobSettings;
import org.villageatlas.job.Jobs;

/** Large matrices, computed in the background and kept until they are fetched or for half an hour. */
@Component
class MatrixJobs {

    private static final int MOST_KEPT = 4;
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private final CachedTravelTimes times;
    private final Jobs jobs;
    private final JobSettings limits;
    private final Cache<String, TravelTimeMatrix> results = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .build();

    MatrixJobs(CachedTravelTimes times, Jobs jobs, JobSettings limits) {
        this.limits = limits;
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
    Optional<TravelTimeMatrix> find(String id) {
        return Optional.ofNullable(results.getIfPresent(id));
    }

    private String compute(Job job, List<Position> origins, List<Position> destinations, Conditions conditions) {
        long start = System.nanoTime();
        TravelTimeMatrix matrix = times.matrix(origins, destinations, conditions, share -> {
            if ((System.nanoTime() - start) / 1e9 > limits.mostSeconds()) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "The matrix took longer than %.0f s", limits.mostSeconds()));
            }
            job.progress(share, String.format(Locale.ROOT, "%.0f %% of the ways are found", 100 * share));
        });
        results.put(job.id(), matrix);
        return "Done: GET /api/matrix/" + job.id();
    }
}
