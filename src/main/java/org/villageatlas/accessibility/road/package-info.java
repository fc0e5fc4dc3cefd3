/**
 * Roads in words: their classes and numbers, which roads a road modification selects, what it does and what it matched.
 * Values that every other room may use; knows no graph.
 */
@NullMarked
package org.villageatlas.accessibility.road;

import org.jspecify.annotations.NullMarked;
