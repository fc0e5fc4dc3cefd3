package org.villageatlas.bench.circuits;

import java.util.List;
import java.util.function.Predicate;

/** The lines below the table: by solver, kind of problem and trust in the best known value; the last line is all. */
final class Summary {

    private static final String OURS = "ours";

    private Summary() {}

    /** Whether no plan of ours broke a rule. */
    static boolean print(List<Outcome> outcomes, Options options) {
        System.out.println();
        List<String> groups = outcomes.stream().map(Summary::group).distinct().toList();
        for (String solver : outcomes.stream().map(Outcome::solver).distinct().toList()) {
            for (String group : groups) {
                Predicate<Outcome> mine = outcome ->
                        outcome.solver().equals(solver) && group(outcome).equals(group);
                line(solver + " " + group, select(outcomes, mine));
                for (char trust : "ABC".toCharArray()) {
                    line(
                            solver + " " + group + " " + trust,
                            select(outcomes, mine.and(o -> o.published().trust() == trust)));
                }
            }
        }
        groups.forEach(group ->
                compare(group, select(outcomes, outcome -> group(outcome).equals(group))));
        List<Outcome> ours = select(outcomes, outcome -> outcome.solver().equals(OURS));
        line("ours, " + options.seconds() + " s, " + options.threads() + " threads, all", ours);
        return ours.stream().allMatch(Outcome::isFeasible);
    }

    /** OPLib's larger closed tours apart from the classical ones. */
    private static String group(Outcome outcome) {
        boolean isOpLib = outcome.published().name().endsWith(".oplib");
        return isOpLib ? "OPLib" : outcome.published().kind().name();
    }

    private static List<Outcome> select(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).toList();
    }

    private static void line(String name, List<Outcome> chosen) {
        if (!chosen.isEmpty()) {
            System.out.printf(
                    "%-34s mean gap %7.4f %%, worst %7.3f %%, best known %d of %d, infeasible %d, longest %.2f s%n",
                    name,
                    meanGap(chosen),
                    chosen.stream().mapToDouble(Outcome::gap).max().orElse(0),
                    chosen.stream().filter(Outcome::isBestKnown).count(),
                    chosen.size(),
                    chosen.stream().filter(outcome -> !outcome.isFeasible()).count(),
                    chosen.stream().mapToDouble(Outcome::seconds).max().orElse(0));
        }
    }

    private static void compare(String group, List<Outcome> outcomes) {
        double ours = meanGap(select(outcomes, outcome -> outcome.solver().equals(OURS)));
        outcomes.stream()
                .map(Outcome::solver)
                .distinct()
                .filter(solver -> !solver.equals(OURS))
                .forEach(peer -> {
                    double theirs =
                            meanGap(select(outcomes, outcome -> outcome.solver().equals(peer)));
                    System.out.printf(
                            "%s: our mean gap %.4f %%, %s %.4f %%, ratio %.3f%n",
                            group, ours, peer, theirs, ours / theirs);
                });
    }

    private static double meanGap(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::gap).average().orElse(0);
    }
}
