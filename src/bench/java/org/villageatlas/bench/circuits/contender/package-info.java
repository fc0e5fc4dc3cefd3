/** The solvers that run on the instances: ours and the open ones that we compare with, under the same clock. */
@NullMarked
package org.villageatlas.bench.circuits.contender;

import org.jspecify.annotations.NullMarked;
