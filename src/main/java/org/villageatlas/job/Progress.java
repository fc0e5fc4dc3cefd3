package org.villageatlas.job;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the work of a thread is, told to the job that it is done for; silent where nobody watches. It goes with the
 * thread, as interrupts do, so that what lies between a question and its search need not hand it on.
 */
public final class Progress {

    private static final Progress UNWATCHED = new Progress(null, 0, 1, "");
    private static final ThreadLocal<Progress> HERE = ThreadLocal.withInitial(() -> UNWATCHED);

    private final @Nullable Job job;
    private final double from;
    private final double to;
    private final String words;

    private Progress(@Nullable Job job, double from, double to, String words) {
        this.job = job;
        this.from = from;
        this.to = to;
        this.words = words;
    }

    /** That of the calling thread; other threads that work for it may be handed it. */
    public static Progress ofThisThread() {
        return HERE.get();
    }

    /** Whether a job governs how long this may take. */
    public boolean isWatched() {
        return job != null;
    }

    /**
     * Says how much of the present part is done.
     *
     * @param share 0 to 1
     */
    public void at(double share) {
        if (job != null) {
            job.progress(from + share * (to - from), words);
        }
    }

    /**
     * Says how much of the present part is done, and what comes next.
     *
     * @param share 0 to 1
     */
    public void at(double share, String next) {
        if (job != null) {
            job.progress(from + share * (to - from), next);
        }
    }

    /**
     * Does a part of the work, whose own shares then count within it.
     *
     * @param from share of the present part that is done when this one begins, 0 to 1
     * @param to share that is done when it ends
     * @param words what is being done
     */
    public static <T> T part(double from, double to, String words, Supplier<T> work) {
        Progress whole = ofThisThread();
        double length = whole.to - whole.from;
        return with(new Progress(whole.job, whole.from + from * length, whole.from + to * length, words), work);
    }

    static <T> T watched(Job job, String words, Supplier<T> work) {
        return with(new Progress(job, 0, 1, words), work);
    }

    private static <T> T with(Progress progress, Supplier<T> work) {
        Progress before = HERE.get();
        HERE.set(progress);
        try {
            progress.at(0);
            return work.get();
        } finally {
            HERE.set(before);
        }
    }
}
