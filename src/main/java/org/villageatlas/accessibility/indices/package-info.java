/**
 * Indices of accessibility that planners cite: nearest city, opportunities within some minutes, market access, services by
 * floating catchment areas, isolation, and the rule of a city within some minutes. docs/explanations/indices.md gives their formulas.
 */
@NullMarked
package org.villageatlas.accessibility.indices;

import org.jspecify.annotations.NullMarked;
