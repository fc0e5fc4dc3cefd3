package org.villageatlas.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Located;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes features in the form that was asked for. */
@Component
class FeaturesConverter extends AbstractGenericHttpMessageConverter<Object> {

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
        return Features.class.isAssignableFrom(type) || type == Feature.class;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw unreadable(input);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw unreadable(input);
    }

    private static HttpMessageNotReadableException unreadable(HttpInputMessage input) {
        return new HttpMessageNotReadableException("Features are only written", input);
    }

    @Override
    protected void writeInternal(Object value, @Nullable Type type, HttpOutputMessage output) throws IOException {
        MediaType form = output.getHeaders().getContentType();
        boolean geojson = MediaType.parseMediaType(MediaTypes.GEOJSON).isCompatibleWith(form);
        if (value instanceof Feature<?> feature) {
            json.writeValue(output.getBody(), geojson ? GeoJson.feature(feature) : listed(feature));
        } else if (value instanceof Features<?> features) {
            if (MediaType.parseMediaType(MediaTypes.CSV).isCompatibleWith(form)) {
                try (Writer out = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8)) {
                    table(features, type).write(out);
                }
            } else {
                json.writeValue(output.getBody(), geojson ? collection(features) : list(features));
            }
        }
    }

    private CsvTable table(Features<?> features, @Nullable Type type) {
        Features.Table<?> table = features.table();
        if (table != null) {
            List<JsonNode> rows = table.rows().get().stream().map(this::tree).toList();
            return new CsvTable(Columns.of(table.type()), rows);
        }
        Class<?> row =
                ResolvableType.forType(type).as(Features.class).getGeneric(0).resolve(Object.class);
        List<ObjectNode> rows = features.features().stream().map(this::listed).toList();
        return new CsvTable(Columns.of(row), rows);
    }

    private JsonNode tree(Object row) {
        return json.valueToTree(row);
    }

    /** A feature's properties, with its longitude and latitude where it is a point. */
    private ObjectNode listed(Feature<?> feature) {
        ObjectNode row = (ObjectNode) tree(feature.properties());
        if (feature.properties() instanceof Located) {
            Point point = (Point) feature.geometry();
            row.put("lon", point == null ? null : point.getX());
            row.put("lat", point == null ? null : point.getY());
        }
        return row;
    }

    private Map<String, @Nullable Object> collection(Features<?> features) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("type", "FeatureCollection");
        answer.putAll(head(features));
        answer.put("features", oneByOne(features, GeoJson::feature));
        return answer;
    }

    private Map<String, @Nullable Object> list(Features<?> features) {
        Map<String, @Nullable Object> answer = head(features);
        answer.put("items", oneByOne(features, this::listed));
        return answer;
    }

    /** Each is made when it is written: fifty thousand at once would take much memory. */
    private static <T> Iterable<T> oneByOne(Features<?> features, Function<Feature<?>, T> form) {
        return () ->
                features.features().stream().map(feature -> form.apply(feature)).iterator();
    }

    private Map<String, @Nullable Object> head(Features<?> features) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("numberMatched", features.numberMatched());
        head.put("numberReturned", features.features().size());
        head.put("links", links(features));
        if (features instanceof Report<?, ?> report) {
            tree(report.members()).properties().forEach(member -> head.put(member.getKey(), member.getValue()));
        }
        return head;
    }

    private static List<Map<String, String>> links(Features<?> features) {
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
