package org.villageatlas.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The members of a record as JSON has them, those of an unwrapped record within among them. */
public final class Members {

    /**
     * One member.
     *
     * @param name as JSON writes it; members whose names are data have none in common, theirs is that of the component
     * @param component of the record
     * @param namesAreData whether the entries of the component, a map, are members of the record
     */
    public record Member(String name, RecordComponent component, boolean namesAreData) {}

    private Members() {}

    /** In the order of JSON. */
    public static List<Member> of(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement shown = component.getAccessor();
            if (shown.isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (shown.isAnnotationPresent(JsonUnwrapped.class)) {
                members.addAll(of(component.getType()));
            } else {
                members.add(new Member(name(component), component, shown.isAnnotationPresent(JsonAnyGetter.class)));
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
