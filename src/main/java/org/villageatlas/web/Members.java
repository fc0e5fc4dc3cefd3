package org.villageatlas.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The members of a record as JSON has them, those of an unwrapped record within among them. */
public final class Members {

    /**
     * One member.
     *
     * @param name as JSON writes it; members whose names are data have none in common, theirs is that of the component
     * @param component of the record
     * @param namesAreData whether the entries of the component, a map, are members of the record
     * @param isLeftOutWhenNull whether JSON does not have it when there is nothing to say
     */
    public record Member(String name, RecordComponent component, boolean namesAreData, boolean isLeftOutWhenNull) {}

    private Members() {}

    /** In the order of JSON. */
    public static List<Member> of(Class<?> type) {
        return of(type, false);
    }

    private static List<Member> of(Class<?> type, boolean mayBeNull) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement shown = component.getAccessor();
            if (shown.isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (shown.isAnnotationPresent(JsonUnwrapped.class)) {
                members.addAll(of(
                        component.getType(),
                        mayBeNull || component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
            } else {
                boolean leftOut = mayBeNull
                        || shown.isAnnotationPresent(JsonInclude.class)
                        || type.isAnnotationPresent(JsonInclude.class);
                members.add(new Member(
                        name(component), component, shown.isAnnotationPresent(JsonAnyGetter.class), leftOut));
            }
        }
        return members;
    }

    private static String name(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null && !given.value().isEmpty() ? given.value() : snakeCase(component.getName());
    }

    /** As the names of JSON are made: {@code visitMinutes} is {@code visit_minutes}. */
    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
