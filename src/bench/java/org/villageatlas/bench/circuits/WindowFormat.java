package org.villageatlas.bench.circuits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/**
 * The files of Righini &amp; Salani (2009) and Montemanni &amp; Gambardella (2009), made from Solomon's and Cordeau's.
 * Distances are truncated, to one decimal or (pr*) two, so all is in whole tenths or hundredths.
 */
final class WindowFormat {

    private WindowFormat() {}

    static Instance read(List<String> lines, int routes, String fileName) {
        double unit = fileName.startsWith("pr") ? 100 : 10;
        int points = 1 + (int) Instance.numbers(lines.get(0))[2];
        List<double[]> rows =
                lines.subList(2, 2 + points).stream().map(Instance::numbers).toList();
        List<TourStop> stops = new ArrayList<>();
        for (double[] row : rows) {
            stops.add(TourStop.of(row[4], Math.round(row[3] * unit))
                    .between(Math.round(row[row.length - 2] * unit), Math.round(row[row.length - 1] * unit)));
        }
        TourDay day = new TourDay(0, 0, stops.get(0).open(), stops.get(0).close());
        return new Instance(TourProblem.of(times(rows, unit), stops, Collections.nCopies(routes, day)), 0);
    }

    private static double[][] times(List<double[]> rows, double unit) {
        double[][] times = new double[rows.size()][rows.size()];
        for (int from = 0; from < times.length; from++) {
            for (int to = 0; to < times.length; to++) {
                double east = rows.get(from)[1] - rows.get(to)[1];
                double north = rows.get(from)[2] - rows.get(to)[2];
                times[from][to] = Math.floor(unit * Math.sqrt(east * east + north * north) + 1e-9);
            }
        }
        return times;
    }
}
