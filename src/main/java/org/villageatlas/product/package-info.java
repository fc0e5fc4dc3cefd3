/**
 * Products of villages and the taxonomy they are named by: section, division, group, product; the variety
 * is free text below. A product may rest on a resource, so this room may look at that one.
 */
@NullMarked
package org.villageatlas.product;

import org.jspecify.annotations.NullMarked;
