/**
 * Which products a village could make instead: from its own resources and from what villages like it make, with the rivals
 * each would meet. Plain Java over a report, and a ranked list over HTTP. Nomination and assignment choose among them.
 */
@NullMarked
package org.villageatlas.overlap.recommendation;

import org.jspecify.annotations.NullMarked;
