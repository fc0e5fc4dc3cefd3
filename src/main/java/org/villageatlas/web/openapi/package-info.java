/** The description of the service at /v3/api-docs, made from its controllers and records. Nobody imports it. */
@NullMarked
package org.villageatlas.web.openapi;

import org.jspecify.annotations.NullMarked;
