package org.villageatlas.job;

/** A response that is not there within the wait of its request: the work goes on as a job. No failure, so no trace. */
public final class Accepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Job job;

    public Accepted(Job job) {
        super("The answer takes longer; its work goes on as the job " + job.id() + ".", null, false, false);
        this.job = job;
    }

    public Job job() {
        return job;
    }
}
