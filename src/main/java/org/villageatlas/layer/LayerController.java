package org.villageatlas.layer;

import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;

@RestController
class LayerController {

    private final List<Layer> layers;

    LayerController(List<Layer> layers) {
        this.layers = layers.stream().sorted(Comparator.comparing(Layer::id)).toList();
    }

    /** Map layers with where their data comes from and its licence. */
    @GetMapping(
            path = "/api/layers",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<Layer> list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(layers, new Page(limit, offset), layer -> new Feature<>(layer.id(), null, layer));
    }
}
