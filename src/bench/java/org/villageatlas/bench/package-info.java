/**
 * Benchmarks, run by {@code ./bench NAME}: compiled in the Maven profile {@code bench} alone, so that the libraries we
 * compare with never reach the service. Each prints one row a case and a summary as its last line.
 */
@NullMarked
package org.villageatlas.bench;

import org.jspecify.annotations.NullMarked;
