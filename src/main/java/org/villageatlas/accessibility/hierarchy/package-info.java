/**
 * A contraction hierarchy in flat arrays: states by rank, upward graphs, and weights that combine time and length.
 * Knows nothing of maps or of how the graph was contracted: it takes any {@link
 * org.villageatlas.accessibility.hierarchy.ContractedGraph} and may import nothing of this service.
 */
@NullMarked
package org.villageatlas.accessibility.hierarchy;

import org.jspecify.annotations.NullMarked;
