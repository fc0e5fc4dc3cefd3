package org.villageatlas.bench.circuits;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.villageatlas.circuit.solver.TourProblem;

/**
 * A published instance as a problem for solvers. Nodes are the points of the file in its order.
 *
 * @param fixedValue counted in the published values beside the visits: the depot's own score in OPLib
 */
public record Instance(TourProblem problem, double fixedValue) {

    /**
     * Lengths in the Euclidean formats may exceed the limit by this much: the published values were found with sums in
     * another order.
     */
    static final double TOLERANCE = 5e-7;

    static Instance read(PublishedCase published) throws IOException {
        List<String> lines = Files.readAllLines(published.file()).stream()
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .toList();
        return switch (published.kind()) {
            case TOP -> EuclideanFormat.readTeam(lines);
            case OP -> OpLibFormat.isIt(lines) ? OpLibFormat.read(lines) : EuclideanFormat.readSingle(lines);
            case TOPTW ->
                WindowFormat.read(
                        lines,
                        published.routes(),
                        published.file().getFileName().toString());
        };
    }

    static double[] numbers(String line) {
        String[] words = line.trim().split("[\\s;]+");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
