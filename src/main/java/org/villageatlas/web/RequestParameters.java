package org.villageatlas.web;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The parameters of the query that a handler reads, one by one or bound to the components of a record. */
public final class RequestParameters {

    private RequestParameters() {}

    /**
     * A parameter bound to a component of a record.
     *
     * @param name in the query
     * @param component that takes its value
     * @param type of the component, with its annotations
     */
    public record Bound(String name, RecordComponent component, AnnotatedType type) {}

    /** Those given one by one: all that a handler annotates with {@link RequestParam}. */
    public static List<MethodParameter> single(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .toList();
    }

    /** Those bound to the records among the handler's arguments. */
    public static List<Bound> bound(HandlerMethod handler) {
        List<Bound> bound = new ArrayList<>();
        for (MethodParameter argument : handler.getMethodParameters()) {
            if (isRecordOfParameters(argument.getParameterType())) {
                add(argument.getParameterType(), bound);
            }
        }
        return bound;
    }

    private static void add(Class<?> type, List<Bound> bound) {
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            BindParam given = parameters[i].getAnnotation(BindParam.class);
            String name = given == null ? components[i].getName() : given.value();
            bound.add(new Bound(name, components[i], components[i].getAnnotatedType()));
        }
    }

    /** The name of a parameter in the query, as its annotation or else the code has it. */
    public static @Nullable String name(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null && !annotation.name().isEmpty()) {
            return annotation.name();
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return parameter.getParameterName();
    }

    /** Whether a request's parameters are bound to the components of the type. */
    public static boolean isRecordOfParameters(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(BindParam.class));
    }
}
