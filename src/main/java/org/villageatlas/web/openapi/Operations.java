package org.villageatlas.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.job.LongWork;
import tools.jackson.databind.json.JsonMapper;

/** Describes an operation by its handler: words from the Javadoc, schemas from the types, problems from the rules. */
@Component
class Operations implements GlobalOperationComponentsCustomizer {

    private static final String ROOT = "org.villageatlas.";
    private static final String PROBLEM = "application/problem+json";
    private static final JsonMapper JSON = new JsonMapper();

    private @Nullable Components described;
    private Schemas schemas = new Schemas(new Components());

    @Override
    public synchronized Operation customize(Operation operation, Components components, HandlerMethod handler) {
        schemasOf(components);
        Method method = handler.getMethod();
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null || mapping.path().length == 0) {
            return operation;
        }
        operation.setOperationId(operationId(mapping));
        operation.setTags(List.of(room(method)));
        String comment = Comments.of(method);
        if (comment != null) {
            operation.setSummary(Comments.firstSentence(comment));
            operation.setDescription(comment);
        }
        new Parameters(schemas).describe(operation, handler, mapping);
        describeBody(operation, handler);
        describeAnswers(operation, handler, mapping);
        return operation;
    }

    /** The schemas of a description, the same ones for all that is described in it. */
    synchronized Schemas schemasOf(Components components) {
        if (components != described) {
            described = components;
            schemas = new Schemas(components);
        }
        return schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        return operation; // the method above is asked as well, and knows the components
    }

    /** The room of the controller, such as {@code overlap}. */
    private static String room(Method method) {
        String name = method.getDeclaringClass().getPackageName().substring(ROOT.length());
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    /** From method and path: {@code GET /api/villages/{id}} is {@code getVillagesById}. */
    private static String operationId(RequestMapping mapping) {
        StringBuilder id = new StringBuilder(mapping.method()[0].name().toLowerCase(Locale.ROOT));
        for (String segment : mapping.path()[0].replaceFirst("^/api/", "").split("/", -1)) {
            String words = segment.startsWith("{") ? "by-" + segment.replaceAll("[{}]", "") : segment;
            for (String word : words.split("[-.]", -1)) {
                id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return id.toString();
    }

    private void describeBody(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class)) {
                AnnotatedType type = handler.getMethod().getAnnotatedParameterTypes()[parameter.getParameterIndex()];
                MediaType json = new MediaType().schema(schemas.of(type));
                io.swagger.v3.oas.annotations.media.Schema given =
                        parameter.getParameterType().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
                if (given != null && !given.example().isEmpty()) {
                    json.setExample(JSON.readValue(given.example(), Map.class));
                }
                operation.setRequestBody(
                        new RequestBody().required(true).content(new Content().addMediaType(MediaTypes.JSON, json)));
            }
        }
    }

    private void describeAnswers(Operation operation, HandlerMethod handler, RequestMapping mapping) {
        AnnotatedType body = bodyOf(handler.getMethod().getAnnotatedReturnType());
        ApiResponses before = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        boolean empty = body.getType() == Void.class || body.getType() == void.class;
        Set<String> codes = empty ? Set.of("204") : successes(before);
        ApiResponses answers = new ApiResponses();
        for (String code : codes) {
            ApiResponse success = new ApiResponse().description(description(handler.getMethod(), before.get(code)));
            if (!empty) {
                success.setContent(contents(body, mapping, before.get(code)));
            }
            answers.addApiResponse(code, success);
        }
        LongWork longWork = handler.getMethodAnnotation(LongWork.class);
        if (longWork != null) {
            answers.addApiResponse("202", accepted(longWork));
            answers.addApiResponse("503", problem("Too much work waits already; Retry-After says when to ask again"));
        }
        problems(operation, answers);
        operation.setResponses(answers);
    }

    private ApiResponse accepted(LongWork longWork) {
        return new ApiResponse()
                .description("It takes longer than the request waits; Location is the job that goes on with it")
                .content(new Content()
                        .addMediaType(MediaTypes.JSON, new MediaType().schema(schemas.ofClass(longWork.accepted()))));
    }

    private static Set<String> successes(ApiResponses before) {
        Set<String> codes = before.keySet().stream()
                .filter(code -> code.startsWith("2"))
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? Set.of("200") : codes;
    }

    private static String description(Method method, @Nullable ApiResponse before) {
        String comment = Comments.ofReturn(method);
        if (comment != null) {
            return comment;
        }
        return before == null || before.getDescription() == null ? "OK" : before.getDescription();
    }

    /** Of handlers that share a path each adds the forms that it answers in. */
    private Content contents(AnnotatedType body, RequestMapping mapping, @Nullable ApiResponse before) {
        Content content = before == null || before.getContent() == null ? new Content() : before.getContent();
        content.remove("*/*");
        for (String form : mapping.produces().length == 0 ? new String[] {MediaTypes.JSON} : mapping.produces()) {
            content.addMediaType(form, new MediaType().schema(answer(body, form)));
        }
        return content;
    }

    private Schema<?> answer(AnnotatedType body, String form) {
        if (!form.equals(MediaTypes.JSON) && !form.equals(MediaTypes.GEOJSON)) {
            return form.startsWith("text/") || form.endsWith("xml")
                    ? Schemas.typed("string")
                    : Schemas.typed("string").format("binary");
        }
        ResolvableType type = ResolvableType.forType(body.getType());
        Lists lists = new Lists(schemas);
        boolean geojson = form.equals(MediaTypes.GEOJSON);
        if (Features.class.isAssignableFrom(type.toClass())) {
            return geojson ? lists.geojson(body) : lists.json(body);
        }
        if (type.toClass() == Feature.class) {
            Class<?> row = type.getGeneric(0).resolve(Object.class);
            return geojson ? lists.feature(row) : lists.item(row);
        }
        return schemas.of(body);
    }

    /** What a handler answers, without the envelope that carries its headers. */
    private static AnnotatedType bodyOf(AnnotatedType type) {
        Class<?> raw = ResolvableType.forType(type.getType()).toClass();
        return HttpEntity.class.isAssignableFrom(raw) && type instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()[0]
                : type;
    }

    private void problems(Operation operation, ApiResponses answers) {
        List<io.swagger.v3.oas.models.parameters.Parameter> parameters =
                operation.getParameters() == null ? List.of() : operation.getParameters();
        answers.addApiResponse("400", problem("A parameter or member is not valid; the problem names it"));
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            answers.addApiResponse("404", problem("There is none with that id"));
        }
        if (parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            answers.addApiResponse("412", problem("It has changed since; get it again"));
            answers.addApiResponse("428", problem("If-Match is missing"));
        }
        if (operation.getRequestBody() != null) {
            answers.addApiResponse("413", problem("The body is too large"));
        }
        answers.addApiResponse("default", problem("Any other failure"));
    }

    private ApiResponse problem(String description) {
        Schema<?> schema = schemas.named(List.of("Problem"), Problem.class, () -> Problem.schema(schemas));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
    }
}
