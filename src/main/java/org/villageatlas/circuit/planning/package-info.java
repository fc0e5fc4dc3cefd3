/**
 * Plans a circuit: the candidates that the catalogue offers for a request, their score, the legs between them, all of it as
 * a problem of the tour solver, the plan found with its bound, and in words what keeps a candidate out. Everything here is
 * built with {@code new}. Only the rooms of circuits call it.
 */
@NullMarked
package org.villageatlas.circuit.planning;

import org.jspecify.annotations.NullMarked;
