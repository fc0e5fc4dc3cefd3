package org.villageatlas.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tables that cannot be taken, so that the service does not start. */
class InvalidTables extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    private InvalidTables(List<RowProblem> problems) {
        super(problems.stream().limit(MOST).map(RowProblem::toString).collect(Collectors.joining("; "))
                + (problems.size() > MOST ? "; and " + (problems.size() - MOST) + " more" : ""));
    }

    /** @throws InvalidTables that names the first problems, if there are any */
    static void refuse(List<RowProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidTables(problems);
        }
    }

    /** Says what is wrong in one line, and what to do. */
    static class Failure extends AbstractFailureAnalyzer<InvalidTables> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, InvalidTables cause) {
            return new FailureAnalysis(
                    "The tables of gis-data are not valid: " + cause.getMessage() + ".",
                    "Correct them and start again, or start with another atlas.gis-data; nothing was stored.",
                    cause);
        }
    }
}
