package org.villageatlas.overlap.report;

/**
 * What a room above works out once for each report and keeps as long as it: done with the report, so that nobody's first
 * question has to wait for it.
 */
public interface Preparation {

    void prepare(OverlapReport report);
}
