/**
 * One option for each of many, so that options next to each other cost as little as possible: a search for the best
 * choice, and a bound that no choice can be below. Plain Java over arrays; only overlap itself may call it.
 */
@NullMarked
package org.villageatlas.overlap.choice;

import org.jspecify.annotations.NullMarked;
