package org.villageatlas.bench.overlap;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.geo.Metres;

/** Pairs of one category within 10 km: ours beside PostGIS, by CPU time, with the pairs compared one by one. */
public final class OverlapBenchmark implements Benchmark {

    private static final Metres LIMIT = new Metres(10_000);
    private static final long SEED = 20260101;
    private static final int LARGEST_FOR_PEER = 200_000;

    @Override
    public String arguments() {
        return "POINTS...: numbers such as 100000, made up uniform and clustered, or tables id,cat,lon,lat; "
                + "--alone leaves PostGIS out, as happens above " + LARGEST_FOR_PEER + " points";
    }

    @Override
    public boolean run(List<String> arguments) throws IOException {
        boolean alone = arguments.contains("--alone");
        List<Points> cases = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.matches("\\d+")) {
                cases.add(Points.uniform(Integer.parseInt(argument), SEED));
                cases.add(Points.clustered(Integer.parseInt(argument), SEED));
            } else if (!argument.equals("--alone")) {
                cases.add(Points.read(Path.of(argument)));
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("How many points?");
        }
        boolean hasPeer = !alone && cases.stream().anyMatch(points -> points.size() <= LARGEST_FOR_PEER);
        try (OwnCluster cluster = hasPeer ? OwnCluster.start() : null) {
            return run(cases, cluster == null ? null : cluster.url());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static boolean run(List<Points> cases, @Nullable String url) throws IOException, SQLException {
        boolean identical = true;
        StringBuilder summary = new StringBuilder("overlap, pairs of a category within 10 km:");
        for (Points points : cases) {
            FoundPairs found = FoundPairs.in(points, LIMIT);
            CpuTime own = CpuTime.of(() -> FoundPairs.in(points, LIMIT));
            double nanos = own.meanMillis() * 1e6 / (points.size() + found.size());
            print(
                    "%-20s %9d pairs, ours: CPU %9.1f ms (first %.1f), wall %.1f ms, %.0f ns a point and pair%n",
                    points.name(), found.size(), own.meanMillis(), own.firstMillis(), own.wallMillis(), nanos);
            summary.append(String.format(Locale.ROOT, " %s %.1f ms", points.name(), own.meanMillis()));
            if (url != null && points.size() <= LARGEST_FOR_PEER) {
                try (PostgisPeer peer = new PostgisPeer(url, points)) {
                    identical &= beside(peer, "geog", own, found, summary);
                    identical &= beside(peer, "cat, geog", own, found, summary);
                }
            }
            summary.append(';');
        }
        System.out.println(
                summary + (url == null ? " PostGIS left out" : identical ? " identical pairs" : " DIFFERENT"));
        return identical;
    }

    private static boolean beside(
            PostgisPeer peer, String columns, CpuTime own, FoundPairs found, StringBuilder summary)
            throws IOException, SQLException {
        PostgisPeer.Answer answer = peer.pairs(columns, LIMIT.value());
        boolean same = found.isSameAs(answer.pairs());
        double ratio = answer.cpuMillis() / own.meanMillis();
        print(
                "  PostGIS GiST(%s): CPU %.0f ms, ratio %.0f, %s; %s%n",
                columns, answer.cpuMillis(), ratio, same ? "identical pairs" : "DIFFERENT PAIRS", answer.plan());
        summary.append(String.format(Locale.ROOT, ", GiST(%s) %.0f times", columns, ratio));
        return same;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
