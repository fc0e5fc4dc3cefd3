/**
 * Long work: it is admitted to memory and processors, has progress that a person can watch, and can be cancelled.
 * Rooms that compute for long ask here for their response; the room knows nothing of what they compute.
 */
@NullMarked
package org.villageatlas.job;

import org.jspecify.annotations.NullMarked;
