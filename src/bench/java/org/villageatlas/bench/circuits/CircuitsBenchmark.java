package org.villageatlas.bench.circuits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.bench.circuits.check.PlanChecker;
import org.villageatlas.bench.circuits.check.Verdict;

/** Runs our solver, and peers when asked, on a folder of published instances. */
public final class CircuitsBenchmark implements Benchmark {

    private static final String ROW = "%-42s %-6s %c %10.0f %10.0f %8.3f %-8s %9d%n";

    @Override
    public String arguments() {
        return "DIR SECONDS [--threads N] [--seed N] [--only TEXT] [--peers]";
    }

    @Override
    public boolean run(List<String> arguments) throws IOException {
        Options options = Options.parse(arguments);
        List<PublishedCase> cases = PublishedCase.list(options.folder()).stream()
                .filter(published -> published.name().contains(options.only()))
                .toList();
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("No instance of " + options.folder() + " is called like that.");
        }
        List<Contender> contenders = Contender.chosen(options.hasPeers());
        List<Outcome> outcomes = new ArrayList<>();
        System.out.println("instance, problem, trust class, value, best known, gap %, feasible, iterations");
        for (PublishedCase published : cases) {
            Instance instance = Instance.read(published);
            for (Contender contender : contenders) {
                outcomes.add(measure(published, instance, contender, options));
            }
        }
        return Summary.print(outcomes, options);
    }

    private static Outcome measure(PublishedCase published, Instance instance, Contender contender, Options options)
            throws IOException {
        long begun = System.nanoTime();
        Contender.Answer answer = contender.solve(instance.problem(), options);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Path file = published.file();
        Verdict verdict = PlanChecker.check(file, published.kind().name(), published.routes(), answer.routes());
        boolean agrees = Math.abs(verdict.value() - instance.fixedValue() - answer.value()) < 1e-6;
        Outcome outcome =
                new Outcome(published, contender.name(), verdict.value(), verdict.isFeasible() && agrees, seconds);
        System.out.printf(
                ROW,
                published.name() + (contender.name().isEmpty() ? "" : " " + contender.name()),
                published.kind(),
                published.trust(),
                verdict.value(),
                published.bestKnown(),
                outcome.gap(),
                outcome.isFeasible() ? "yes" : verdict.isFeasible() ? "value " + answer.value() : verdict.fault(),
                answer.iterations());
        return outcome;
    }
}
