package org.villageatlas.bench.circuits.check;

/**
 * What the checker found.
 *
 * @param value recomputed from the file; meaningless when there is a fault
 * @param fault the first rule broken, empty when none is
 */
public record Verdict(double value, String fault) {

    public boolean isFeasible() {
        return fault.isEmpty();
    }

    static Verdict broken(String fault) {
        return new Verdict(0, fault);
    }
}
