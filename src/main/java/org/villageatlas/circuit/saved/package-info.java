/**
 * The circuits that are there already: listed, and saved under names that people give them.
 */
@NullMarked
package org.villageatlas.circuit.saved;

import org.jspecify.annotations.NullMarked;
