/**
 * Tours of one to seven days over complementary villages: the planner is plain Java over numbers, the rest
 * reads the catalogue and the travel times for it and keeps what was planned.
 */
@NullMarked
package org.villageatlas.circuit;

import org.jspecify.annotations.NullMarked;
