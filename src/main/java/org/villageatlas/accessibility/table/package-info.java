/**
 * A road network written by hand as two tables, points.csv and roads.csv: read, checked, and compiled into an
 * OpenStreetMap file that any tool can open. Knows no routing engine; the engine reads the file like any other.
 */
@NullMarked
package org.villageatlas.accessibility.table;

import org.jspecify.annotations.NullMarked;
