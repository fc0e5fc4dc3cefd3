/**
 * A market or gateway with a population.
 */
@NullMarked
package org.villageatlas.city;

import org.jspecify.annotations.NullMarked;
