/**
 * Upper bound on the value of any plan, by Lagrangian relaxation and best paths. Whoever plans asks
 * {@link org.villageatlas.circuit.solver.bound.TourBound}. It knows nothing of how plans are searched.
 */
@NullMarked
package org.villageatlas.circuit.solver.bound;

import org.jspecify.annotations.NullMarked;
