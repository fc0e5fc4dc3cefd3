package org.villageatlas.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import tools.jackson.databind.json.JsonMapper;

/** Writes features in the form that was asked for. */
@Component
class FeaturesConverter extends AbstractHttpMessageConverter<Object> {

    private final JsonMapper json;

    FeaturesConverter(JsonMapper json) {
        super(
                MediaType.parseMediaType(MediaTypes.JSON),
                MediaType.parseMediaType(MediaTypes.GEOJSON),
                MediaType.parseMediaType(MediaTypes.CSV));
        setDefaultCharset(StandardCharsets.UTF_8);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Features.class || type == Feature.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("features are only written", input);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage output) throws IOException {
        MediaType type = output.getHeaders().getContentType();
        boolean geojson = MediaType.parseMediaType(MediaTypes.GEOJSON).isCompatibleWith(type);
        if (value instanceof Feature feature) {
            json.writeValue(output.getBody(), geojson ? GeoJson.feature(feature) : CsvTable.listed(feature));
        } else if (value instanceof Features features) {
            if (MediaType.parseMediaType(MediaTypes.CSV).isCompatibleWith(type)) {
                try (Writer out = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8)) {
                    CsvTable.write(features, out);
                }
            } else {
                json.writeValue(output.getBody(), geojson ? collection(features) : list(features));
            }
        }
    }

    private static Map<String, @Nullable Object> collection(Features features) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("type", "FeatureCollection");
        answer.putAll(head(features));
        answer.put(
                "features", features.features().stream().map(GeoJson::feature).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> list(Features features) {
        Map<String, @Nullable Object> answer = head(features);
        answer.put("items", features.features().stream().map(CsvTable::listed).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> head(Features features) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("numberMatched", features.numberMatched());
        head.put("numberReturned", features.features().size());
        head.put("links", links(features));
        head.putAll(features.members());
        return head;
    }

    private static List<Map<String, String>> links(Features features) {
        Page page = features.page();
        List<Map<String, String>> links = new ArrayList<>();
        links.add(link("self", page.offset()));
        if (page.offset() + features.features().size() < features.numberMatched()) {
            links.add(link("next", page.offset() + page.limit()));
        }
        if (page.offset() > 0) {
            links.add(link("prev", Math.max(0, page.offset() - page.limit())));
        }
        return links;
    }

    private static Map<String, String> link(String relation, int offset) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("rel", relation);
        // The query is taken as it came, still encoded, so it is not encoded again.
        ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        link.put("href", here.replaceQueryParam("offset", offset).build().toUriString());
        return link;
    }
}
