/** Published orienteering instances: their four formats, our solver and its peers on them, and what each found. */
@NullMarked
package org.villageatlas.bench.circuits;

import org.jspecify.annotations.NullMarked;
