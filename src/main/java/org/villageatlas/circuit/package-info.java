/**
 * Circuits of one to seven days over complementary villages: planned from the catalogue and the travel times, kept, listed,
 * named, and answered with alternatives. docs/explanations/circuits.md says what a stop is on its way through these rooms.
 */
@NullMarked
package org.villageatlas.circuit;

import org.jspecify.annotations.NullMarked;
