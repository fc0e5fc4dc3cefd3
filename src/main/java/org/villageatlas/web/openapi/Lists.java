package org.villageatlas.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.ResolvableType;
import org.villageatlas.answer.Located;
import org.villageatlas.answer.Report;

/** The schemas of lists of features as JSON and GeoJSON have them. */
final class Lists {

    private final Schemas schemas;

    Lists(Schemas schemas) {
        this.schemas = schemas;
    }

    /** A list in JSON: counts, links, what else a report says, and the rows. */
    Schema<?> json(AnnotatedType features) {
        Class<?> row = row(features);
        return schemas.named(Schemas.names(row, "List"), features.getType(), () -> {
            Map<String, Schema<?>> members = head(features);
            members.put("items", Schemas.list(item(row)));
            return schemas.object(members);
        });
    }

    /** A feature collection in GeoJSON, with the same counts and members. */
    Schema<?> geojson(AnnotatedType features) {
        Class<?> row = row(features);
        return schemas.named(Schemas.names(row, "Collection"), features.getType() + " on a map", () -> {
            Map<String, Schema<?>> members = new LinkedHashMap<>();
            members.put("type", word("FeatureCollection"));
            members.putAll(head(features));
            members.put("features", Schemas.list(feature(row)));
            return schemas.object(members);
        });
    }

    /** A row in JSON: its record, with the position where it always has one. */
    Schema<?> item(Class<?> row) {
        if (!Located.class.isAssignableFrom(row)) {
            return schemas.ofClass(row);
        }
        return schemas.named(Schemas.names(row, ""), row + " with its position", () -> {
            Map<String, Schema<?>> members = schemas.properties(row);
            members.put(
                    "lon",
                    Schemas.orNull(Schemas.typed("number"))
                            .description("longitude in degrees, WGS84; null when unknown"));
            members.put(
                    "lat",
                    Schemas.orNull(Schemas.typed("number"))
                            .description("latitude in degrees, WGS84; null when unknown"));
            JsonSchema item = schemas.object(members);
            item.setDescription(Comments.of(row));
            return item;
        });
    }

    /** A row in GeoJSON. */
    Schema<?> feature(Class<?> row) {
        return schemas.named(Schemas.names(row, "Feature"), row + " on a map", () -> {
            Map<String, Schema<?>> members = new LinkedHashMap<>();
            members.put("type", word("Feature"));
            members.put("id", Schemas.typed("string"));
            members.put("geometry", Schemas.orNull(schemas.ofClass(Geometry.class)));
            members.put("properties", schemas.ofClass(row));
            return schemas.object(members);
        });
    }

    private Map<String, Schema<?>> head(AnnotatedType features) {
        Map<String, Schema<?>> head = new LinkedHashMap<>();
        head.put("numberMatched", count("how many there are in all"));
        head.put("numberReturned", count("how many are on this page"));
        head.put("links", Schemas.list(schemas.named(List.of("Link"), Lists.class, this::link)));
        if (raw(features) == Report.class) {
            head.putAll(schemas.properties(argument(features, 1)));
        }
        return head;
    }

    private static Schema<?> count(String description) {
        return Schemas.typed("integer").format("int32").description(description);
    }

    private JsonSchema link() {
        JsonSchema link = schemas.object(
                new LinkedHashMap<>(Map.of("rel", Schemas.typed("string"), "href", Schemas.typed("string"))));
        link.setDescription("This page of the list (self), the next or the one before (next, prev)");
        return link;
    }

    private static Schema<?> word(String only) {
        JsonSchema word = Schemas.typed("string");
        word.setEnum(List.of(only));
        return word;
    }

    private static Class<?> row(AnnotatedType features) {
        return raw(argument(features, 0));
    }

    private static AnnotatedType argument(AnnotatedType features, int index) {
        return features instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()[index]
                : features;
    }

    private static Class<?> raw(AnnotatedType type) {
        return ResolvableType.forType(type.getType()).resolve(Object.class);
    }
}
