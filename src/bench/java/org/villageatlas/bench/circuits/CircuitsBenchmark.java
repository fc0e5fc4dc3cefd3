package org.villageatlas.bench.circuits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.bench.circuits.check.PlanChecker;
import org.villageatlas.bench.circuits.check.Verdict;
import org.villageatlas.bench.circuits.contender.Contender;
import org.villageatlas.bench.circuits.contender.Jsprit;
import org.villageatlas.bench.circuits.contender.OrTools;
import org.villageatlas.bench.circuits.contender.OurSolver;
import org.villageatlas.bench.circuits.contender.Timefold;

/** Runs our solver, and open peers when asked, on a folder of published instances. */
public final class CircuitsBenchmark implements Benchmark {

    private static final String ROW = "%-40s %-6s %c %-8s %9.0f %9.0f %8.3f  %-4s %6.2f s %9d%s%n";

    @Override
    public String arguments() {
        return "DIR SECONDS [--threads N] [--seed N] [--only TEXT[,TEXT...]] [--peers] [--cpu]";
    }

    @Override
    public boolean run(List<String> arguments) throws IOException {
        Options options = Options.parse(arguments);
        List<PublishedCase> cases = PublishedCase.list(options.folder()).stream()
                .filter(published -> options.isWanted(published.name()))
                .toList();
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("No instance of " + options.folder() + " is called like that.");
        }
        List<Contender> contenders = new ArrayList<>(List.of(new OurSolver(options.isByProcessor())));
        if (options.hasPeers()) {
            contenders.addAll(List.of(new Jsprit(), new OrTools(), new Timefold()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        System.out.println("instance, problem, trust, solver, value, best known, gap %, feasible, time, iterations");
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
        Contender.Answer answer = contender.solve(instance.problem(), options.effort());
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verdict verdict =
                PlanChecker.check(published.file(), published.kind().name(), published.routes(), answer.routes());
        Outcome outcome = new Outcome(published, contender.name(), verdict.value(), verdict.isFeasible(), seconds);
        System.out.printf(
                ROW,
                published.name(),
                published.kind(),
                published.trust(),
                contender.name(),
                outcome.value(),
                published.bestKnown(),
                outcome.gap(),
                outcome.isFeasible() ? "yes" : "NO",
                seconds,
                answer.iterations(),
                outcome.isFeasible() ? "" : " " + verdict.fault());
        return outcome;
    }
}
