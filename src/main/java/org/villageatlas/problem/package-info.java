/**
 * The four ways a request can fail: what was asked for is not there, what was sent is not valid, it would change
 * what somebody else has changed since, or what is needed is not ready yet. Everybody may throw them; only web knows how they look over HTTP.
 */
@NullMarked
package org.villageatlas.problem;

import org.jspecify.annotations.NullMarked;
