package org.villageatlas.bench.circuits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines below the table: by kind of problem, by trust in the best known value, and all. */
final class Summary {

    private Summary() {}

    /** Whether no plan of ours broke a rule. */
    static boolean print(List<Outcome> outcomes, Options options) {
        System.out.println();
        List<String> contenders =
                outcomes.stream().map(Outcome::contender).distinct().toList();
        for (String contender : contenders) {
            List<Outcome> mine = outcomes.stream()
                    .filter(outcome -> outcome.contender().equals(contender))
                    .toList();
            String who = contender.isEmpty() ? "" : contender + " ";
            for (String group : groups(mine)) {
                line(who + group, mine, outcome -> group(outcome).equals(group));
                for (char trust = 'A'; trust <= 'C'; trust++) {
                    char wanted = trust;
                    line(
                            who + group + " " + trust,
                            mine,
                            outcome -> group(outcome).equals(group)
                                    && outcome.published().trust() == wanted);
                }
            }
        }
        List<Outcome> ours =
                outcomes.stream().filter(o -> o.contender().isEmpty()).toList();
        line(options.seconds() + " s on " + options.threads() + " threads, all", ours, outcome -> true);
        return ours.stream().allMatch(Outcome::isFeasible);
    }

    private static List<String> groups(List<Outcome> outcomes) {
        return new ArrayList<>(outcomes.stream().map(Summary::group).distinct().toList());
    }

    /** OPLib's large closed tours apart from the classical ones. */
    private static String group(Outcome outcome) {
        boolean isOpLib = outcome.published().name().endsWith(".oplib");
        return isOpLib ? "OPLib" : outcome.published().kind().name();
    }

    private static void line(String name, List<Outcome> outcomes, Predicate<Outcome> which) {
        List<Outcome> chosen = outcomes.stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            System.out.printf(
                    "%-32s mean gap %7.4f %%, worst %7.3f %%, best known %d of %d, infeasible %d%n",
                    name,
                    chosen.stream().mapToDouble(Outcome::gap).average().orElse(0),
                    chosen.stream().mapToDouble(Outcome::gap).max().orElse(0),
                    chosen.stream().filter(Outcome::isBestKnown).count(),
                    chosen.size(),
                    chosen.stream().filter(outcome -> !outcome.isFeasible()).count());
        }
    }
}
