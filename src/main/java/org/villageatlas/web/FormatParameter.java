package org.villageatlas.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.problem.Invalid;

/** The parameter {@code f} chooses the form of an answer; without it the Accept header does. */
class FormatParameter implements ContentNegotiationStrategy {

    static final String NAME = "f";

    private static final Map<String, MediaType> FORMATS = Map.of(
            "json", MediaType.parseMediaType(MediaTypes.JSON),
            "geojson", MediaType.parseMediaType(MediaTypes.GEOJSON),
            "csv", MediaType.parseMediaType(MediaTypes.CSV));

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
        String format = request.getParameter(NAME);
        if (format == null) {
            return MEDIA_TYPE_ALL_LIST;
        }
        MediaType type = FORMATS.get(format);
        return type == null ? MEDIA_TYPE_ALL_LIST : List.of(type);
    }

    /** Refuses a form that is none; not done above, as problems have to be written whatever form was asked for. */
    static void check(@Nullable String format) {
        if (format != null && !FORMATS.containsKey(format)) {
            throw new Invalid(NAME, format, "json, geojson or csv");
        }
    }
}
