/** What the service does under many requests for long work at once. */
@NullMarked
package org.villageatlas.bench.load;

import org.jspecify.annotations.NullMarked;
