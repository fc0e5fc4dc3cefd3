/**
 * What neighbouring villages could offer together, as a list over HTTP: the packages of Oita, where goods were sold with a
 * neighbour's fresh fish. Nobody imports it.
 */
@NullMarked
package org.villageatlas.overlap.together;

import org.jspecify.annotations.NullMarked;
