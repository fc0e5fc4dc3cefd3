/**
 * What a map layer and a list of features are, whatever they are about: a feature has an id, fields
 * and perhaps a geometry; a page of them can be shown as JSON, GeoJSON or CSV. Each feature room publishes
 * its layers as beans; rooms that show layers collect them and know no feature by name.
 */
@NullMarked
package org.villageatlas.layer;

import org.jspecify.annotations.NullMarked;
