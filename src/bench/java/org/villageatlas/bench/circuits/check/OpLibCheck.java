package org.villageatlas.bench.circuits.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The closed tours of OPLib: whole lengths, and the depot's own score counts. */
final class OpLibCheck {

    private OpLibCheck() {}

    static Verdict check(String text, List<List<Integer>> plan) {
        int size = Integer.parseInt(keyword(text, "DIMENSION"));
        long limit = Long.parseLong(keyword(text, "COST_LIMIT"));
        double[] scores = new double[size];
        Iterator<Double> table = section(text, "NODE_SCORE_SECTION");
        for (int i = 0; i < size; i++) {
            scores[table.next().intValue() - 1] = table.next();
        }
        int depot = section(text, "DEPOT_SECTION").next().intValue() - 1;
        List<Integer> stops = new ArrayList<>(List.of(depot));
        plan.forEach(stops::addAll);
        stops.add(depot);
        double value = 0;
        long length = 0;
        for (int i = 0; i < stops.size() - 1; i++) {
            int here = stops.get(i);
            if (here < 0 || here >= size || i > 0 && here == depot) {
                return Verdict.broken("there is no point " + here + " to visit");
            }
            value += scores[here];
            length += length(text, size, here, stops.get(i + 1));
        }
        return length > limit ? Verdict.broken("a tour of " + length + ", limit " + limit) : new Verdict(value, "");
    }

    private static long length(String text, int size, int from, int to) {
        String type = keyword(text, "EDGE_WEIGHT_TYPE");
        if (type.equals("EXPLICIT")) {
            Iterator<Double> weights = section(text, "EDGE_WEIGHT_SECTION");
            int row = Math.max(from, to);
            int skip = row * (row + 1) / 2 + Math.min(from, to);
            for (int i = 0; i < skip; i++) {
                weights.next();
            }
            return weights.next().longValue();
        }
        double[][] places = new double[size][];
        Iterator<Double> table = section(text, "NODE_COORD_SECTION");
        for (int i = 0; i < size; i++) {
            places[table.next().intValue() - 1] = new double[] {table.next(), table.next()};
        }
        double exact = Math.hypot(places[from][0] - places[to][0], places[from][1] - places[to][1]);
        if (type.equals("ATT")) {
            double pseudo = exact / Math.sqrt(10);
            long rounded = Math.round(pseudo);
            return rounded < pseudo ? rounded + 1 : rounded;
        }
        return type.equals("CEIL_2D") ? (long) Math.ceil(exact) : (long) (exact + 0.5);
    }

    private static String keyword(String text, String name) {
        Matcher found = Pattern.compile("(?m)^\\s*" + name + "\\s*:\\s*(\\S+)").matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("There is no " + name + ".");
        }
        return found.group(1);
    }

    private static Iterator<Double> section(String text, String name) {
        Matcher found = Pattern.compile(name + "\\s+([-+.0-9eE\\s]+?)(?=[A-DF-Z]|EOF|$)")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("There is no " + name + ".");
        }
        return Arrays.stream(found.group(1).strip().split("\\s+"))
                .map(Double::valueOf)
                .iterator();
    }
}
