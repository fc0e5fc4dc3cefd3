package org.villageatlas.bench.circuits.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;

/** Checks plans against the raw file of an instance. Points are numbered from 0 in the order of the file. */
public final class PlanChecker {

    private static final double LENGTH_TOLERANCE = 1e-6;

    private PlanChecker() {}

    /**
     * @param kind TOP, OP or TOPTW
     * @param routes how many the plan may have
     * @param plan the visited points of each route, without start and end
     */
    public static Verdict check(Path file, String kind, int routes, List<List<Integer>> plan) throws IOException {
        if (plan.size() > routes) {
            return Verdict.broken(plan.size() + " routes of " + routes);
        }
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> route : plan) {
            for (int point : route) {
                if (!seen.add(point)) {
                    return Verdict.broken("point " + point + " is visited twice");
                }
            }
        }
        String text = Files.readString(file);
        if (kind.equals("TOPTW")) {
            return checkWindows(text, plan, file.getFileName().toString().startsWith("pr") ? 2 : 1);
        }
        return text.contains("NODE_SCORE_SECTION") ? OpLibCheck.check(text, plan) : checkLengths(text, plan, kind);
    }

    private static Verdict checkLengths(String text, List<List<Integer>> plan, String kind) {
        Scanner words = new Scanner(text.replaceAll("[a-z;]", " "));
        double[] head = kind.equals("TOP")
                ? new double[] {number(words), number(words), number(words)}
                : new double[] {0, 0, number(words), number(words)};
        double limit = head[2];
        List<double[]> points = new ArrayList<>();
        while (words.hasNext()) {
            points.add(new double[] {number(words), number(words), number(words)});
        }
        int end = kind.equals("TOP") ? points.size() - 1 : 1;
        double value = 0;
        for (List<Integer> route : plan) {
            double length = 0;
            int here = 0;
            for (int next : route) {
                if (next <= 0 || next >= points.size() || next == end) {
                    return Verdict.broken("there is no point " + next + " to visit");
                }
                length += Math.hypot(
                        points.get(here)[0] - points.get(next)[0], points.get(here)[1] - points.get(next)[1]);
                value += points.get(next)[2];
                here = next;
            }
            length += Math.hypot(points.get(here)[0] - points.get(end)[0], points.get(here)[1] - points.get(end)[1]);
            if (length > limit + LENGTH_TOLERANCE) {
                return Verdict.broken("a route of " + length + ", limit " + limit);
            }
        }
        return new Verdict(value, "");
    }

    /** All in whole units of the last decimal that distances keep. */
    private static Verdict checkWindows(String text, List<List<Integer>> plan, int decimals) {
        String[] lines = text.strip().split("\\R");
        int points = Integer.parseInt(lines[0].strip().split("\\s+")[2]) + 1;
        String[][] table = new String[points][];
        for (int i = 0; i < points; i++) {
            table[i] = lines[2 + i].strip().split("\\s+");
        }
        long value = 0;
        for (List<Integer> route : plan) {
            long now = units(opens(table[0]), decimals);
            int here = 0;
            for (int next : route) {
                if (next <= 0 || next >= points) {
                    return Verdict.broken("there is no point " + next + " to visit");
                }
                now = Math.max(now + distance(table[here], table[next], decimals), units(opens(table[next]), decimals));
                if (now > units(closes(table[next]), decimals)) {
                    return Verdict.broken("point " + next + " is closed at " + now);
                }
                now += units(table[next][3], decimals);
                value += new BigDecimal(table[next][4]).longValueExact();
                here = next;
            }
            now += distance(table[here], table[0], decimals);
            if (now > units(closes(table[0]), decimals)) {
                return Verdict.broken("a route is back at " + now);
            }
        }
        return new Verdict(value, "");
    }

    private static String opens(String[] row) {
        return row[row.length - 2];
    }

    private static String closes(String[] row) {
        return row[row.length - 1];
    }

    private static long units(String number, int decimals) {
        return new BigDecimal(number).movePointRight(decimals).longValueExact();
    }

    /** The exact root of the exact sum of squares, truncated. */
    private static long distance(String[] from, String[] to, int decimals) {
        BigDecimal east = new BigDecimal(from[1]).subtract(new BigDecimal(to[1]));
        BigDecimal north = new BigDecimal(from[2]).subtract(new BigDecimal(to[2]));
        BigDecimal square = east.multiply(east).add(north.multiply(north)).movePointRight(2 * decimals);
        return square.toBigInteger().sqrt().longValueExact();
    }

    private static double number(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
