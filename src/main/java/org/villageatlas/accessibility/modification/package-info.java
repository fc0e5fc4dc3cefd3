/**
 * Road modifications applied to the sections of a network: sections are closed, opened, slowed, split or added. Also
 * tells which sections a modification matches and which ones a point may be snapped to.
 */
@NullMarked
package org.villageatlas.accessibility.modification;

import org.jspecify.annotations.NullMarked;
