package org.villageatlas.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.villageatlas.problem.Invalid;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in plain words what is wrong with a JSON body. */
final class JsonBody {

    private JsonBody() {}

    static Invalid problemOf(HttpMessageNotReadableException problem) {
        Throwable cause = problem.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new Invalid(
                    path(unknown), "no known member", "one of the members " + join(unknown.getKnownPropertyIds()));
        }
        if (cause instanceof InvalidFormatException format) {
            return new Invalid(path(format), format.getValue(), words(format.getTargetType()));
        }
        if (cause instanceof DatabindException databind) {
            Class<?> type = databind instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
            return Invalid.ofAnotherKind(path(databind), words(type));
        }
        if (cause instanceof StreamReadException read) {
            return Invalid.unreadable(
                    "body",
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

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of the documented type";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
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
