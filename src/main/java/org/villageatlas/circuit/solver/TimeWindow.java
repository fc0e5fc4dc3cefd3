package org.villageatlas.circuit.solver;

/**
 * When a visit may begin.
 *
 * @param open earliest begin on the clock of the day; who comes earlier waits
 * @param close latest begin
 * @param days bit d is set when it holds on day d
 */
public record TimeWindow(double open, double close, long days) {

    public TimeWindow {
        if (Double.isNaN(open) || Double.isNaN(close)) {
            throw new IllegalArgumentException("open from " + open + " to " + close);
        }
    }
}
