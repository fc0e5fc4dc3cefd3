/**
 * What the service needs before its rooms begin: a database that keeps what it acknowledged, and one plain line in the
 * log when it cannot start. Nobody imports it.
 */
@NullMarked
package org.villageatlas.start;

import org.jspecify.annotations.NullMarked;
