/**
 * What HTTP looks like: problem details, formats, limits, security headers and the map page. Nobody imports it.
 */
@NullMarked
package org.villageatlas.web;

import org.jspecify.annotations.NullMarked;
