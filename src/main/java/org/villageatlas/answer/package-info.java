/**
 * What answers are made of, whatever they are about: features, pages of them and their order, words from closed lists,
 * entity tags and the revision of the catalogue. Every room above may use it; it knows no room by name.
 */
@NullMarked
package org.villageatlas.answer;

import org.jspecify.annotations.NullMarked;
