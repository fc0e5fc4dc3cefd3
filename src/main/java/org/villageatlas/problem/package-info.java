/**
 * The ways a request can fail: what was asked for is not there, what was sent is not valid, what is needed is not ready
 * yet, or what is to be changed has been changed since. Everybody may throw them; only web knows how they look over HTTP.
 */
@NullMarked
package org.villageatlas.problem;

import org.jspecify.annotations.NullMarked;
