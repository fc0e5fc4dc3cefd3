/**
 * Reads the tables of facts from gis-data, checks them row by row and writes them through the features'
 * interfaces: all of a country or nothing.
 */
@NullMarked
package org.villageatlas.catalogue;

import org.jspecify.annotations.NullMarked;
