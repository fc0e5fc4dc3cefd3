/**
 * What a map layer is. A room with something to show on maps publishes a {@link org.villageatlas.layer.Layer} as a
 * bean; whoever shows layers collects the beans and knows no room by name.
 */
@NullMarked
package org.villageatlas.layer;

import org.jspecify.annotations.NullMarked;
