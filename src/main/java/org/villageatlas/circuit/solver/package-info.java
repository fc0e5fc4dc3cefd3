/**
 * Tours as numbers: what a problem, its rules and a plan are, and what a solver promises. It knows no village, no map and
 * no framework. Only the circuit rooms and the benchmark call it. Below it lie {@code rules} (what the rules mean),
 * and on that {@code search} and {@code bound}, which do not know each other. Method and figures: docs/explanations/circuit-solver.md.
 */
@NullMarked
package org.villageatlas.circuit.solver;

import org.jspecify.annotations.NullMarked;
