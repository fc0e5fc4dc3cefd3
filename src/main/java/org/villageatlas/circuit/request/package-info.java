/**
 * What a circuit is asked for: the body of a request as it is sent, the request with its defaults, checked as far as that
 * goes without the catalogue, and the places that it names. It knows no planning; all rooms of circuits read it.
 */
@NullMarked
package org.villageatlas.circuit.request;

import org.jspecify.annotations.NullMarked;
