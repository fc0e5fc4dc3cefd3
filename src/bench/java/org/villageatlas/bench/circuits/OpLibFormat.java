package org.villageatlas.bench.circuits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/**
 * The TSPLIB-like files of OPLib (Kobeaga, Merino &amp; Lozano 2018; Fischetti, Salazar &amp; Toth 1998): a closed tour through
 * the depot in whole lengths.
 */
final class OpLibFormat {

    private OpLibFormat() {}

    static boolean isIt(List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith("NODE_SCORE_SECTION"));
    }

    static Instance read(List<String> lines) {
        Map<String, String> head = new HashMap<>();
        Map<String, List<double[]>> sections = new HashMap<>();
        List<double[]> section = new ArrayList<>();
        for (String line : lines) {
            if (line.contains(":")) {
                String[] words = line.split(":", 2);
                head.put(words[0].trim(), words[1].trim());
            } else if (line.endsWith("_SECTION")) {
                section = new ArrayList<>();
                sections.put(line, section);
            } else if (!line.equals("EOF")) {
                section.add(Instance.numbers(line));
            }
        }
        int size = Integer.parseInt(part(head, "DIMENSION"));
        int depot = (int) part(sections, "DEPOT_SECTION").get(0)[0] - 1;
        double[] scores = new double[size];
        part(sections, "NODE_SCORE_SECTION").forEach(row -> scores[(int) row[0] - 1] = row[1]);
        List<TourStop> stops = new ArrayList<>();
        for (double score : scores) {
            stops.add(TourStop.of(score, 0));
        }
        TourDay day = new TourDay(depot, depot, 0, Double.parseDouble(part(head, "COST_LIMIT")));
        double[][] lengths = part(head, "EDGE_WEIGHT_TYPE").equals("EXPLICIT")
                ? listed(size, part(sections, "EDGE_WEIGHT_SECTION"))
                : computed(size, part(sections, "NODE_COORD_SECTION"), part(head, "EDGE_WEIGHT_TYPE"));
        return new Instance(TourProblem.of(lengths, stops, List.of(day)), scores[depot]);
    }

    private static <T> T part(Map<String, T> parts, String name) {
        T part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no " + name + ".");
        }
        return part;
    }

    private static double[][] computed(int size, List<double[]> rows, String type) {
        double[][] places = new double[size][];
        rows.forEach(row -> places[(int) row[0] - 1] = row);
        double[][] lengths = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                double east = places[from][1] - places[to][1];
                double north = places[from][2] - places[to][2];
                double square = east * east + north * north;
                lengths[from][to] = switch (type) {
                    case "EUC_2D" -> Math.floor(Math.sqrt(square) + 0.5);
                    case "CEIL_2D", "ATT" -> Math.ceil(Math.sqrt(type.equals("ATT") ? square / 10 : square));
                    default -> throw new IllegalArgumentException("EDGE_WEIGHT_TYPE " + type + " is not read.");
                };
            }
        }
        return lengths;
    }

    /** LOWER_DIAG_ROW: the rows of the lower triangle with the diagonal, broken over lines anyhow. */
    private static double[][] listed(int size, List<double[]> rows) {
        double[] all = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        double[][] lengths = new double[size][size];
        int next = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to <= from; to++) {
                lengths[from][to] = all[next];
                lengths[to][from] = all[next++];
            }
        }
        return lengths;
    }
}
