/**
 * The search for the plan of most value: ruin, recreate, anneal. Whoever plans makes a
 * {@link org.villageatlas.circuit.solver.search.StringRemovalSolver} and calls it through the interface of the room above.
 * It knows nothing of bounds.
 */
@NullMarked
package org.villageatlas.circuit.solver.search;

import org.jspecify.annotations.NullMarked;
