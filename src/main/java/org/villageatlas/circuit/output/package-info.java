/**
 * What a kept circuit can be taken away as: map data, a table, tracks for a telephone, a calendar, a printed page. It
 * reads circuits and asks for the legs along the roads; it plans nothing.
 */
@NullMarked
package org.villageatlas.circuit.output;

import org.jspecify.annotations.NullMarked;
