package org.villageatlas.start;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** Says why a database cannot be had, and what to do, by the state of SQL that H2 or PostgreSQL gave. */
class DatabaseFailure implements FailureAnalyzer {

    private static final Reason FILES = new Reason(
            "cannot be read or written",
            "Look whether the folder of atlas.data-dir can be written and its disk has room.");
    private static final Reason UNREACHABLE =
            new Reason("cannot be reached", "Look whether PostgreSQL runs there, or correct atlas.database.url.");
    private static final Reason REFUSED = new Reason(
            "refuses the user or the password", "Correct atlas.database.username and atlas.database.password.");
    private static final Reason EXTENSION = new Reason(
            "does not let the service have PostGIS",
            "Install PostGIS on the server and let an administrator run 'create extension postgis' in this database.");

    private static final Map<String, Reason> REASONS = Map.ofEntries(
            Map.entry(
                    "90020",
                    new Reason(
                            "is in use by another process",
                            "Stop that process, or start with another atlas.data-dir.")),
            Map.entry(
                    "90030",
                    new Reason(
                            "is damaged",
                            "Put back a copy of its file, or move the file away: the next start then fills a new one from "
                                    + "gis-data.")),
            Map.entry(
                    "90097",
                    new Reason(
                            "can only be read",
                            "Let the service write to its file, or start with another atlas.data-dir.")),
            Map.entry("90028", FILES),
            Map.entry("90031", FILES),
            Map.entry("90062", FILES),
            Map.entry("08001", UNREACHABLE),
            Map.entry("08004", UNREACHABLE),
            Map.entry("08006", UNREACHABLE),
            Map.entry("28000", REFUSED),
            Map.entry("28P01", REFUSED),
            Map.entry("3D000", new Reason("does not exist", "Create it on the server, or correct atlas.database.url.")),
            Map.entry("42501", EXTENSION),
            Map.entry("58P01", EXTENSION),
            Map.entry("0A000", EXTENSION));

    private final Environment environment;

    DatabaseFailure(Environment environment) {
        this.environment = environment;
    }

    private record Reason(String what, String action) {}

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Reason reason =
                    cause instanceof SQLException problem ? REASONS.get(String.valueOf(problem.getSQLState())) : null;
            if (reason != null) {
                return new FailureAnalysis(
                        "The database " + address() + " " + reason.what() + ".", reason.action(), cause);
            }
        }
        return null;
    }

    /** Without its parameters, which may hold a password. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "").split("[;?]", 2)[0];
    }
}
