/**
 * A contraction hierarchy in flat arrays: states numbered from the highest down, arcs that only lead up, times and lengths
 * in one number. Knows nothing of maps or of what contracted them: it takes any {@link
 * org.villageatlas.accessibility.hierarchy.ContractedGraph} and may import nothing of this service.
 */
@NullMarked
package org.villageatlas.accessibility.hierarchy;

import org.jspecify.annotations.NullMarked;
