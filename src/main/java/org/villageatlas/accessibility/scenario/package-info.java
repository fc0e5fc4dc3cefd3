/**
 * Scenarios: what if these roads were closed, opened, faster or slower, or there was a new one. Reads what somebody wishes
 * to assume, checks it against the map, keeps it, and gives the changes to whoever asks for travel times under it.
 */
@NullMarked
package org.villageatlas.accessibility.scenario;

import org.jspecify.annotations.NullMarked;
