package org.villageatlas.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.web.RequestParameters;

/** Describes the parameters of an operation: each one by itself, also those that the code binds to a record. */
final class Parameters {

    private static final Map<String, String> FORMS =
            Map.of(MediaTypes.JSON, "json", MediaTypes.GEOJSON, "geojson", MediaTypes.CSV, "csv");

    private final Schemas schemas;

    Parameters(Schemas schemas) {
        this.schemas = schemas;
    }

    void describe(Operation operation, HandlerMethod handler, RequestMapping mapping) {
        String path = mapping.path()[0];
        Map<String, String> comments = comments(handler);
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> !bindsRecord(handler, parameter.getName()))
                    .forEach(parameters::add);
        }
        RequestParameters.bound(handler).forEach(bound -> parameters.add(parameter(bound)));
        parameters.forEach(parameter -> describe(parameter, path, comments.get(parameter.getName())));
        List<String> forms = Arrays.stream(mapping.produces())
                .map(FORMS::get)
                .filter(Objects::nonNull)
                .toList();
        if (forms.size() > 1) {
            parameters.add(form(forms, path));
        }
        operation.setParameters(parameters);
    }

    private static boolean bindsRecord(HandlerMethod handler, String name) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(argument -> RequestParameters.isRecordOfParameters(argument.getParameterType())
                        && name.equals(codeName(argument)));
    }

    private Parameter parameter(RequestParameters.Bound bound) {
        RecordComponent component = bound.component();
        io.swagger.v3.oas.annotations.Parameter given =
                component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.Parameter.class);
        Class<?> type = component.getType();
        Parameter parameter = new QueryParameter()
                .name(bound.name())
                .required(type.isPrimitive())
                .description(Comments.of(component))
                .schema(schemas.ofClass(type));
        if (given != null && !given.example().isEmpty()) {
            parameter.setExample(given.example());
        }
        return parameter;
    }

    private static void describe(Parameter parameter, String path, @Nullable String comment) {
        if (parameter.getExample() == null
                && parameter.getSchema() != null
                && parameter.getSchema().getExample() != null) {
            parameter.setExample(parameter.getSchema().getExample());
            parameter.getSchema().setExampleSetFlag(false);
        }
        if (comment != null) {
            parameter.setDescription(comment);
        }
        CommonParameters.Meaning common = CommonParameters.of(parameter.getName(), path);
        if (common != null) {
            parameter.setDescription(
                    parameter.getDescription() == null ? common.description() : parameter.getDescription());
            parameter.setExample(parameter.getExample() == null ? common.example() : parameter.getExample());
        }
    }

    /** The Javadoc of the handler's arguments, by the name of the parameter in the query. */
    private static Map<String, String> comments(HandlerMethod handler) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (MethodParameter argument : handler.getMethodParameters()) {
            String comment = Comments.ofParameter(handler.getMethod(), codeName(argument));
            String name = RequestParameters.name(argument);
            if (comment != null && name != null) {
                comments.put(name, comment);
            }
        }
        return comments;
    }

    private static @Nullable String codeName(MethodParameter argument) {
        argument.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return argument.getParameterName();
    }

    private static Parameter form(List<String> forms, String path) {
        JsonSchema words = Schemas.typed("string");
        words.setEnum(List.copyOf(forms));
        Parameter form = new QueryParameter().name("f").schema(words).example(forms.get(0));
        describe(form, path, null);
        return form;
    }
}
