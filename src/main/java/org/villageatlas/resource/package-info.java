/**
 * What a village has to build on: natural, cultural, human, built or technology. An attraction is a
 * resource with a theme that people visit. Services (health, lodging, food and so on) live here too.
 */
@NullMarked
package org.villageatlas.resource;

import org.jspecify.annotations.NullMarked;
