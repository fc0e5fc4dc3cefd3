package org.villageatlas.circuit.planner;

import java.time.Duration;

/**
 * How hard to search.
 *
 * @param seed of everything random: the same input, seed and rounds give the same tour
 * @param rounds of ruin and repair in all
 * @param cap the search stops here even when rounds are left; only then does the clock shape the answer
 */
public record Effort(long seed, int rounds, Duration cap) {}
