package org.villageatlas.circuit.order;

import org.villageatlas.accessibility.Profile;

/**
 * How a tour travels.
 *
 * @param longestDrive most minutes on the way in a day, positive infinity when there is no limit
 * @param longestLeg most minutes from stop to stop, positive infinity when there is no limit
 * @param returnToBase whether every night is spent at the start
 */
public record Travel(Profile profile, double longestDrive, double longestLeg, boolean returnToBase) {}
