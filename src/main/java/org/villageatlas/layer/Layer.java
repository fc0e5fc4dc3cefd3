package org.villageatlas.layer;

import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;

/**
 * What a feature room publishes for maps.
 *
 * @param id stable slug
 * @param title for people
 * @param href the path that answers its features
 * @param attribution who is to be named on the map
 * @param licence of the data
 */
public record Layer(String id, String title, String href, String attribution, String licence) {

    /** The layer as a row of the list of layers. */
    public Feature toFeature() {
        return new Feature(
                id,
                null,
                Fields.of("id", id)
                        .put("title", title)
                        .put("href", href)
                        .put("attribution", attribution)
                        .put("licence", licence));
    }
}
