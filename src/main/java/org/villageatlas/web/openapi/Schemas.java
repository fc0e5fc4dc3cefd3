package org.villageatlas.web.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.ResolvableType;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Located;
import org.villageatlas.village.VillageFacet;
import org.villageatlas.web.Members;

/**
 * The JSON Schema (draft 2020-12) of what a Java type is written as: a record becomes a component with its members in
 * snake case, those that are {@link Nullable} may be null, and no others are allowed.
 */
final class Schemas {

    private final Components components;
    private final Map<String, Object> named = new HashMap<>();
    private final Set<Schema<?>> leftOutWhenNull = Collections.newSetFromMap(new IdentityHashMap<>());

    Schemas(Components components) {
        this.components = components;
    }

    /** The schema of a type, with null where the type is {@link Nullable}. */
    Schema<?> of(AnnotatedType type) {
        return of(type, Map.of());
    }

    private Schema<?> of(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> bound) {
        Schema<?> schema = ofValue(type, bound);
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private Schema<?> ofValue(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> bound) {
        if (type.getType() instanceof TypeVariable<?> variable && bound.containsKey(variable)) {
            return of(bound.get(variable), Map.of());
        }
        if (type instanceof AnnotatedArrayType array) {
            return list(of(array.getAnnotatedGenericComponentType(), bound));
        }
        Class<?> raw = ResolvableType.forType(type.getType()).resolve(Object.class);
        List<AnnotatedType> arguments = arguments(type);
        if (Collection.class.isAssignableFrom(raw) && arguments.size() == 1) {
            return list(of(arguments.get(0), bound));
        }
        if (Map.class.isAssignableFrom(raw)) {
            JsonSchema map = typed("object");
            map.setAdditionalProperties(arguments.size() == 2 ? of(arguments.get(1), bound) : true);
            return map;
        }
        return raw.isRecord() ? ofRecord(raw, bind(raw, arguments)) : ofClass(raw);
    }

    private static List<AnnotatedType> arguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? List.of(parameterized.getAnnotatedActualTypeArguments())
                : List.of();
    }

    private static Map<TypeVariable<?>, AnnotatedType> bind(Class<?> raw, List<AnnotatedType> arguments) {
        Map<TypeVariable<?>, AnnotatedType> bound = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            bound.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return bound;
    }

    /** The schema of a class that has no parameters of its own. */
    Schema<?> ofClass(Class<?> raw) {
        if (raw.isRecord()) {
            return ofRecord(raw, Map.of());
        }
        if (raw.isEnum()) {
            JsonSchema words = typed("string");
            words.setEnum(Arrays.stream(raw.getEnumConstants())
                    .map(constant -> (Object) Choice.label((Enum<?>) constant))
                    .toList());
            return words;
        }
        if (Geometry.class.isAssignableFrom(raw)) {
            return named(List.of("Geometry"), Geometry.class, this::geometry);
        }
        Schema<?> written = ofWritten(raw, Map.of());
        if (written != null) {
            return written;
        }
        return raw.isSealed() ? oneOf(raw) : simple(raw);
    }

    private Schema<?> oneOf(Class<?> sealed) {
        JsonSchema choice = new JsonSchema();
        choice.setOneOf(new ArrayList<>());
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            choice.addOneOfItem(ofClass(permitted));
        }
        return choice;
    }

    /** The schema of the value that stands for an object of the class, or null where none does. */
    private @Nullable Schema<?> ofWritten(Class<?> raw, Map<TypeVariable<?>, AnnotatedType> bound) {
        for (Method method : raw.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                Schema<?> byTypes = byTypes(method);
                return byTypes == null ? of(method.getAnnotatedReturnType(), bound) : byTypes;
            }
        }
        return null;
    }

    private static Schema<?> simple(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return typed("boolean");
        }
        if (raw == int.class || raw == Integer.class || raw == short.class) {
            return typed("integer").format("int32");
        }
        if (raw == long.class || raw == Long.class) {
            return typed("integer").format("int64");
        }
        if (raw == double.class || raw == float.class || Number.class.isAssignableFrom(raw)) {
            return typed("number").format("double");
        }
        if (CharSequence.class.isAssignableFrom(raw) || raw == LocalTime.class) {
            return typed("string");
        }
        if (raw == Instant.class) {
            return typed("string").format("date-time");
        }
        if (raw == LocalDate.class) {
            return typed("string").format("date");
        }
        return raw == URI.class ? typed("string").format("uri-reference") : new JsonSchema();
    }

    private Schema<?> ofRecord(Class<?> type, Map<TypeVariable<?>, AnnotatedType> bound) {
        Schema<?> written = ofWritten(type, bound);
        if (written != null) {
            return written;
        }
        if (!bound.isEmpty()) {
            return members(type, bound); // a component for each use would need a name of its own
        }
        return named(
                names(type, Located.class.isAssignableFrom(type) ? "Properties" : ""),
                type,
                () -> members(type, bound));
    }

    /** What a facet tells of a village. */
    Schema<?> ofFacet(VillageFacet<?> facet) {
        for (Method method : facet.getClass().getDeclaredMethods()) {
            if (method.getName().equals("of") && !method.isBridge()) {
                return ofValue(method.getAnnotatedReturnType(), Map.of());
            }
        }
        throw new IllegalStateException(facet.getClass() + " declares no type of what it tells");
    }

    private JsonSchema members(Class<?> type, Map<TypeVariable<?>, AnnotatedType> bound) {
        JsonSchema schema = object(properties(type, bound));
        for (Members.Member member : Members.of(type)) {
            if (member.namesAreData()) {
                schema.setAdditionalProperties(
                        ((Schema<?>) of(member.component().getAnnotatedType(), bound)).getAdditionalProperties());
            }
        }
        schema.setDescription(Comments.of(type));
        return schema;
    }

    /** The members of a record, by name. */
    Map<String, Schema<?>> properties(AnnotatedType type) {
        Class<?> raw = ResolvableType.forType(type.getType()).resolve(Object.class);
        return properties(raw, bind(raw, arguments(type)));
    }

    /** The members of a record without parameters of its own. */
    Map<String, Schema<?>> properties(Class<?> type) {
        return properties(type, Map.of());
    }

    private Map<String, Schema<?>> properties(Class<?> type, Map<TypeVariable<?>, AnnotatedType> bound) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        for (Members.Member member : Members.of(type)) {
            if (!member.namesAreData()) {
                RecordComponent component = member.component();
                Schema<?> schema = ofComponent(component, bound).description(Comments.of(component));
                properties.put(member.name(), schema);
                if (member.isLeftOutWhenNull()) {
                    leftOutWhenNull.add(schema);
                }
            }
        }
        return properties;
    }

    /** What Java knows as any object has its types by annotation. */
    private Schema<?> ofComponent(RecordComponent component, Map<TypeVariable<?>, AnnotatedType> bound) {
        Schema<?> byTypes = byTypes(component.getAccessor());
        return byTypes == null ? of(component.getAnnotatedType(), bound) : byTypes;
    }

    private static @Nullable Schema<?> byTypes(Method method) {
        io.swagger.v3.oas.annotations.media.Schema given =
                method.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (given == null || given.types().length == 0) {
            return null;
        }
        JsonSchema schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(given.types())));
        schema.setItems(schema.getTypes().contains("array") ? typed("number") : null);
        return schema;
    }

    /** An object with these members, there but for those that are left out when null, and no others. */
    JsonSchema object(Map<String, Schema<?>> properties) {
        JsonSchema schema = typed("object");
        properties.forEach(schema::addProperty);
        List<String> required = properties.entrySet().stream()
                .filter(property -> !leftOutWhenNull.contains(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(false);
        return schema;
    }

    static Schema<?> list(Schema<?> items) {
        return typed("array").items(items);
    }

    static JsonSchema typed(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getTypes() != null && schema.getEnum() == null) {
            schema.addType("null");
            return schema;
        }
        JsonSchema choice = new JsonSchema();
        choice.setAnyOf(new ArrayList<>(List.of(schema, typed("null"))));
        return choice;
    }

    private JsonSchema geometry() {
        Map<String, Schema<?>> members = new LinkedHashMap<>();
        members.put("type", typed("string"));
        members.put("coordinates", list(new JsonSchema()));
        JsonSchema geometry = object(members);
        geometry.setDescription("A geometry of GeoJSON (RFC 7946): WGS84, longitude before latitude");
        return geometry;
    }

    /**
     * A reference to a component, made when it is first asked for.
     *
     * @param names of which it takes the first that no other type has
     * @param type what the component stands for
     */
    Schema<?> named(List<String> names, Object type, Supplier<JsonSchema> made) {
        String name = names.stream()
                .filter(free -> named.getOrDefault(free, type).equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("other types have the names " + names + " of " + type));
        if (named.putIfAbsent(name, type) == null) {
            components.addSchemas(name, new JsonSchema());
            components.addSchemas(name, made.get());
        }
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    /** The names of a record for readers: what it is a row of, and with its room where another has that name. */
    static List<String> names(Class<?> record, String ending) {
        String name = rowName(record) + ending;
        return List.of(name, roomOf(record) + name);
    }

    private static String rowName(Class<?> record) {
        String own = record.getSimpleName();
        Class<?> around = record.getEnclosingClass();
        boolean alone = around == null || !around.isRecord() || own.startsWith(rowName(around));
        String whole = alone ? own : rowName(around) + own;
        return whole.endsWith("Row") && whole.length() > 3 ? whole.substring(0, whole.length() - 3) : whole;
    }

    private static String roomOf(Class<?> record) {
        String room = record.getPackageName().replaceFirst(".*\\.", "");
        return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1);
    }
}
