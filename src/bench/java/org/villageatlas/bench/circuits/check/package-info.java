/**
 * Recomputes a plan from the instance file alone: it reads the files anew and shares no code with the solver or with
 * the readers beside it.
 */
@NullMarked
package org.villageatlas.bench.circuits.check;

import org.jspecify.annotations.NullMarked;
