package org.villageatlas.circuit.planner;

import java.time.Duration;

/**
 * How hard to search.
 *
 * @param seed of everything random: the same input, seed, rounds and threads give the same tour
 * @param rounds of ruin and repair of each thread
 * @param threads searches side by side
 * @param cap the search stops here even when rounds are left; the clock shapes the answer only when half of it is over before the rounds are
 */
public record Effort(long seed, int rounds, int threads, Duration cap) {}
