/**
 * What the rules of a problem mean, in arrays that inner loops read: which nodes can be visited, what time it is after a
 * leg, a visit or a break, and which limits a day breaks. Search and bound stand on it; whoever has a day in mind may ask
 * {@link org.villageatlas.circuit.solver.rules.DayScheduler}.
 */
@NullMarked
package org.villageatlas.circuit.solver.rules;

import org.jspecify.annotations.NullMarked;
