package org.villageatlas.bench.circuits;

import java.util.Collections;
import java.util.List;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/** The files of Chao, Golden &amp; Wasil (1996) and Tsiligirides (1984): true Euclidean lengths and a limit per route. */
final class EuclideanFormat {

    private EuclideanFormat() {}

    /** {@code n}, {@code m}, {@code tmax}, then points: the first is the start, the last the end. */
    static Instance readTeam(List<String> lines) {
        int routes = (int) named(lines.get(1), "m");
        double limit = named(lines.get(2), "tmax");
        List<double[]> points = lines.subList(3, lines.size()).stream()
                .map(Instance::numbers)
                .limit((long) named(lines.get(0), "n"))
                .toList();
        return new Instance(problem(points, routes, limit, points.size() - 1), 0);
    }

    /** {@code Tmax P}, then points: the first is the start, the second the end. */
    static Instance readSingle(List<String> lines) {
        double[] head = Instance.numbers(lines.get(0));
        List<double[]> points =
                lines.subList(1, lines.size()).stream().map(Instance::numbers).toList();
        return new Instance(problem(points, (int) head[1], head[0], 1), 0);
    }

    private static TourProblem problem(List<double[]> points, int routes, double limit, int end) {
        TourDay day = new TourDay(0, end, 0, limit + Instance.TOLERANCE);
        List<TourStop> stops =
                points.stream().map(point -> TourStop.of(point[2], 0)).toList();
        return TourProblem.of(lengths(points), stops, Collections.nCopies(routes, day));
    }

    private static double[][] lengths(List<double[]> points) {
        double[][] lengths = new double[points.size()][points.size()];
        for (int from = 0; from < lengths.length; from++) {
            for (int to = 0; to < lengths.length; to++) {
                double east = points.get(from)[0] - points.get(to)[0];
                double north = points.get(from)[1] - points.get(to)[1];
                lengths[from][to] = Math.sqrt(east * east + north * north);
            }
        }
        return lengths;
    }

    private static double named(String line, String name) {
        String[] words = line.split("[\\s;]+");
        if (words.length != 2 || !words[0].equals(name)) {
            throw new IllegalArgumentException("Expected '" + name + " NUMBER', found '" + line + "'.");
        }
        return Double.parseDouble(words[1]);
    }
}
