package org.villageatlas.overlap.report;

/** Whether it is known what a village suffers from its neighbours. */
public enum ReportStatus {
    OK,
    /** No road leads there and back to another village. */
    UNREACHABLE,
    /** Travel times are not known yet. */
    PREPARING
}
