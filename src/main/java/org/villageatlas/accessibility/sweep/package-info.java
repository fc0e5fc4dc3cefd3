/**
 * Ways over a hierarchy between many places: many to many in lanes down a cone, one to all and nearest of several in one
 * pass. Imports the hierarchy alone; the engine asks it.
 */
@NullMarked
package org.villageatlas.accessibility.sweep;

import org.jspecify.annotations.NullMarked;
