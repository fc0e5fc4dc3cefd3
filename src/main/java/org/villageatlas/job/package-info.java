/**
 * Long work with progress that a person can watch and cancel, so that it looks the same everywhere.
 * Rooms that compute for long start a job here; the room knows nothing of what they compute.
 */
@NullMarked
package org.villageatlas.job;

import org.jspecify.annotations.NullMarked;
