/**
 * Several circuits that together bring every village of a programme onto at least one. Nobody imports it; it plans
 * through {@link org.villageatlas.circuit.CircuitPlanning} and works as a job.
 */
@NullMarked
package org.villageatlas.circuit.portfolio;

import org.jspecify.annotations.NullMarked;
