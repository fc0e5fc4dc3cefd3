/**
 * Before a village nominates: what one more product would meet and change. Only its neighbourhood is looked at, and nothing
 * is stored. Nobody imports it.
 */
@NullMarked
package org.villageatlas.overlap.nomination;

import org.jspecify.annotations.NullMarked;
