/**
 * The search for the tours of most value: numbers in, numbers out. It knows no village, no map, no clock but the
 * budget's and no framework; everything here is built with {@code new}. Only the circuit room and the benchmark call it,
 * through {@link org.villageatlas.circuit.solver.TourSolver}. The method and its figures: docs/circuit-solver.md.
 */
@NullMarked
package org.villageatlas.circuit.solver;

import org.jspecify.annotations.NullMarked;
