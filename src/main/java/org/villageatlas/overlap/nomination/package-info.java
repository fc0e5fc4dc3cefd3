/**
 * Before a village nominates: what one more product would meet and change (what-if), and which products it could make
 * instead, from its own resources and from what villages like it make (ideas). Plain Java over a report; the controllers
 * show it over HTTP. Nothing is stored and nobody imports it.
 */
@NullMarked
package org.villageatlas.overlap.nomination;

import org.jspecify.annotations.NullMarked;
