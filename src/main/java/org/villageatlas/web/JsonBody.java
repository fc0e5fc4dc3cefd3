package org.villageatlas.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.villageatlas.problem.Invalid;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in plain words what is wrong with a JSON body. */
final class JsonBody {

    private JsonBody() {}

    static Invalid problemOf(HttpMessageNotReadableException problem) {
        Throwable cause = problem.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new Invalid(path(unknown), null, "one of the members " + join(unknown.getKnownPropertyIds()));
        }
        if (cause instanceof InvalidFormatException format) {
            return new Invalid(
                    path(format),
                    format.getValue(),
                    "a " + format.getTargetType().getSimpleName());
        }
        if (cause instanceof DatabindException databind) {
            return new Invalid(path(databind), null, "a value of the documented type");
        }
        if (cause instanceof StreamReadException read) {
            return new Invalid(
                    "body",
                    null,
                    "well-formed JSON, but line " + read.getLocation().getLineNr() + " column "
                            + read.getLocation().getColumnNr() + " is not");
        }
        return new Invalid("body", null, "a JSON object");
    }

    private static String join(@Nullable Collection<Object> names) {
        return names == null
                ? ""
                : String.join(", ", names.stream().map(String::valueOf).sorted().toList());
    }

    /** The member at fault as a reader would write it: {@code origins[3][0]}. */
    private static String path(DatabindException problem) {
        StringBuilder path = new StringBuilder();
        problem.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.isEmpty() ? "body" : path.toString();
    }
}
