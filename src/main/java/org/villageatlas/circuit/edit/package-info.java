/**
 * What a planner of tours changes on a circuit by hand. An edit becomes a change of the circuit's request, which is
 * planned anew; circuits themselves never change.
 */
@NullMarked
package org.villageatlas.circuit.edit;

import org.jspecify.annotations.NullMarked;
