/**
 * A rural-development scheme with its own rules: neighbourhood, half-time of proximity, size of a city.
 * Villages belong to one; nothing below knows programmes.
 */
@NullMarked
package org.villageatlas.programme;

import org.jspecify.annotations.NullMarked;
