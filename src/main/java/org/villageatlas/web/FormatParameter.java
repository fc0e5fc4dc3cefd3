package org.villageatlas.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.villageatlas.answer.Format;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.problem.Invalid;

/** The parameter {@code f} chooses the form of an answer; without it the Accept header does. */
class FormatParameter implements ContentNegotiationStrategy {

    static final String NAME = "f";

    private final Map<String, MediaType> formats = new LinkedHashMap<>();

    /** @param more than the three forms of every list */
    FormatParameter(List<Format> more) {
        formats.put("json", MediaType.parseMediaType(MediaTypes.JSON));
        formats.put("geojson", MediaType.parseMediaType(MediaTypes.GEOJSON));
        formats.put("csv", MediaType.parseMediaType(MediaTypes.CSV));
        more.forEach(format -> formats.put(format.name(), MediaType.parseMediaType(format.mediaType())));
    }

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
        String format = request.getParameter(NAME);
        if (format == null) {
            return MEDIA_TYPE_ALL_LIST;
        }
        MediaType type = formats.get(format);
        return type == null ? MEDIA_TYPE_ALL_LIST : List.of(type);
    }

    /** Refuses a form that is none; not done above, as problems have to be written whatever form was asked for. */
    void check(@Nullable String format) {
        if (format != null && !formats.containsKey(format)) {
            throw new Invalid(NAME, format, "one of " + String.join(", ", formats.keySet()));
        }
    }
}
