package org.villageatlas.job;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Results that are asked for again and again, of all rooms together: what was used least goes when they are too many or
 * take too many bytes. What is wanted by several at once is worked out once. A result may need other results.
 */
@Component
public class KeptResults {

    private static final int MOST = 100;

    /** Weights are whole numbers below 2^31. */
    private static final long UNIT_BYTES = 1024;

    private record Result(Object value, long bytes) {}

    private final AsyncCache<Object, Result> results;

    public KeptResults(JobSettings limits) {
        long most = Math.max(MOST, limits.keptBytes() / UNIT_BYTES);
        results = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Object key, Result result) ->
                        (int) Math.min(Integer.MAX_VALUE, Math.max(most / MOST, result.bytes() / UNIT_BYTES)))
                .buildAsync();
    }

    /** The result that is kept, worked out already. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Object key) {
        CompletableFuture<Result> found = results.getIfPresent(key);
        return found == null || !found.isDone() || found.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of((T) found.join().value());
    }

    /**
     * The result that is kept, or one that is worked out now.
     *
     * @param key holds all that the result goes by; its type is the asking room's own, one for each type of result
     * @param bytes that the result takes
     */
    public <T> T get(Object key, ToLongFunction<T> bytes, Supplier<T> work) {
        return get(key, bytes, kept -> true, before -> work.get());
    }

    /**
     * As {@link #get(Object, ToLongFunction, Supplier)}, for results that become outdated.
     *
     * @param isCurrent whether a kept result still holds
     * @param work is given the result that holds no more, or null
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, ToLongFunction<T> bytes, Predicate<T> isCurrent, Function<@Nullable T, T> work) {
        ConcurrentMap<Object, CompletableFuture<Result>> all = results.asMap();
        while (true) {
            CompletableFuture<Result> found = all.get(key);
            T kept = found == null ? null : (T) awaited(found);
            if (kept != null && isCurrent.test(kept)) {
                return kept;
            }
            CompletableFuture<Result> own = new CompletableFuture<>();
            boolean isOwn =
                    found == null || kept == null ? all.putIfAbsent(key, own) == null : all.replace(key, found, own);
            if (isOwn) {
                return worked(own, bytes, () -> work.apply(kept));
            }
        }
    }

    private static <T> T worked(CompletableFuture<Result> own, ToLongFunction<T> bytes, Supplier<T> work) {
        try {
            T result = work.get();
            own.complete(new Result(result, bytes.applyAsLong(result)));
            return result;
        } catch (RuntimeException | Error problem) {
            own.completeExceptionally(problem);
            throw problem;
        }
    }

    /** Null where it failed: then whoever waited tries it for themselves. */
    private static @Nullable Object awaited(CompletableFuture<Result> result) {
        try {
            return result.get().value();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The request was given up", stopped);
        } catch (ExecutionException failed) {
            return null;
        }
    }
}
