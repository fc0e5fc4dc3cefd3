package org.villageatlas.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.villageatlas.problem.Invalid;

/** Refuses parameters that a path does not know, so that a misspelt filter is never silently left out. */
class KnownParameters implements HandlerInterceptor {

    private final FormatParameter formats;

    KnownParameters(FormatParameter formats) {
        this.formats = formats;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean failed =
                request.getDispatcherType() == DispatcherType.ERROR; // its parameters are those of another path
        if (!failed && handler instanceof HandlerMethod method && isOurs(method)) {
            formats.check(request.getParameter(FormatParameter.NAME));
            refuseNumbersGivenTwice(request, method);
            Set<String> known = names(method);
            for (String name : request.getParameterMap().keySet()) {
                if (!known.contains(name)) {
                    throw new Invalid(
                            name, request.getParameter(name), "one of the parameters " + String.join(", ", known));
                }
            }
        }
        return true;
    }

    /** Of two numbers the first would be taken and the other silently left out. */
    private static void refuseNumbersGivenTwice(HttpServletRequest request, HandlerMethod method) {
        for (MethodParameter parameter : RequestParameters.single(method)) {
            Class<?> type = parameter.getParameterType();
            String name = RequestParameters.name(parameter);
            if (name != null && isNumber(type)) {
                refuseTwice(name, request.getParameterValues(name));
            }
        }
        RequestParameters.bound(method).stream()
                .filter(bound -> isNumber(bound.component().getType()))
                .forEach(bound -> refuseTwice(bound.name(), request.getParameterValues(bound.name())));
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() || Number.class.isAssignableFrom(type);
    }

    private static void refuseTwice(String name, String @Nullable [] values) {
        if (values != null && values.length > 1) {
            throw new Invalid(name, String.join(" and ", values), "a value given once");
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.villageatlas.");
    }

    private static Set<String> names(HandlerMethod method) {
        Set<String> names = RequestParameters.single(method).stream()
                .map(RequestParameters::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        RequestParameters.bound(method).forEach(parameter -> names.add(parameter.name()));
        names.add(FormatParameter.NAME);
        return names;
    }
}
