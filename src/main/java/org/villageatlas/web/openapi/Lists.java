package org.villageatlas.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ResolvableType;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Located;
import org.villageatlas.answer.Report;

/** The schemas of lists of features as JSON and GeoJSON have them. */
final class Lists {

    private final Schemas schemas;

    Lists(Schemas schemas) {
        this.schemas = schemas;
    }

    /** A list in JSON: counts, links, what else a report says, and the rows. */
    Schema<?> json(ResolvableType features) {
        Class<?> row = row(features);
        return schemas.named(nameOf(features) + "List", features.toString(), () -> {
            Map<String, Schema<?>> members = head(features);
            members.put("items", Schemas.list(item(row)));
            return whole(features, members);
        });
    }

    /** A feature collection in GeoJSON, with the same counts and members. */
    Schema<?> geojson(ResolvableType features) {
        Class<?> row = row(features);
        return schemas.named(nameOf(features) + "Collection", features.toString(), () -> {
            Map<String, Schema<?>> members = new LinkedHashMap<>();
            members.put("type", word("FeatureCollection"));
            members.putAll(head(features));
            members.put("features", Schemas.list(feature(row)));
            return whole(features, members);
        });
    }

    /** Lists without a record of what else they carry may carry anything. */
    private static JsonSchema whole(ResolvableType features, Map<String, Schema<?>> members) {
        JsonSchema list = Schemas.object(members);
        list.setAdditionalProperties(!row(features).isRecord());
        return list;
    }

    /** A row in JSON: its record, with the position where it always has one. */
    Schema<?> item(Class<?> row) {
        if (!Located.class.isAssignableFrom(row)) {
            return schemas.ofClass(row);
        }
        return schemas.named(Schemas.rowName(row), row + " with its position", () -> {
            Map<String, Schema<?>> members = schemas.properties(row, Map.of());
            members.put("lon", Schemas.typed("number").description("longitude in degrees, WGS84"));
            members.put("lat", Schemas.typed("number").description("latitude in degrees, WGS84"));
            JsonSchema item = Schemas.object(members);
            item.setDescription(Comments.of(row));
            return item;
        });
    }

    /** A row in GeoJSON. */
    Schema<?> feature(Class<?> row) {
        return schemas.named(Schemas.rowName(row) + "Feature", row + " on a map", () -> {
            Map<String, Schema<?>> members = new LinkedHashMap<>();
            members.put("type", word("Feature"));
            members.put("id", Schemas.typed("string"));
            members.put("geometry", Schemas.orNull(schemas.ofClass(org.locationtech.jts.geom.Geometry.class)));
            members.put("properties", schemas.ofClass(row));
            return Schemas.object(members);
        });
    }

    private Map<String, Schema<?>> head(ResolvableType features) {
        Map<String, Schema<?>> head = new LinkedHashMap<>();
        head.put("numberMatched", count("how many there are in all"));
        head.put("numberReturned", count("how many are on this page"));
        head.put("links", Schemas.list(schemas.named("Link", Lists.class, Lists::link)));
        if (features.as(Report.class) != ResolvableType.NONE) {
            Class<?> members = features.as(Report.class).getGeneric(1).resolve(Object.class);
            head.putAll(members.isRecord() ? schemas.properties(members, Map.of()) : Map.of());
        }
        return head;
    }

    private static Schema<?> count(String description) {
        return Schemas.typed("integer").format("int32").description(description);
    }

    private static JsonSchema link() {
        JsonSchema link = Schemas.object(
                new LinkedHashMap<>(Map.of("rel", Schemas.typed("string"), "href", Schemas.typed("string"))));
        link.setDescription("This page of the list (self), the next or the one before (next, prev)");
        return link;
    }

    private static Schema<?> word(String only) {
        JsonSchema word = Schemas.typed("string");
        word.setEnum(List.of(only));
        return word;
    }

    /** Lists that carry more are named by what they carry. */
    private static String nameOf(ResolvableType features) {
        ResolvableType report = features.as(Report.class);
        return report == ResolvableType.NONE
                ? Schemas.rowName(row(features))
                : Schemas.rowName(report.getGeneric(1).resolve(Object.class));
    }

    static Class<?> row(ResolvableType features) {
        return features.as(Features.class).getGeneric(0).resolve(Object.class);
    }
}
