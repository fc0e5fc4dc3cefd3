/**
 * Plans tours over numbers alone: minutes between nodes, lengths of visits, a value model. Knows no village, no
 * request and no database; everything here is built with {@code new}. Only the circuit room calls it.
 */
@NullMarked
package org.villageatlas.circuit.planner;

import org.jspecify.annotations.NullMarked;
