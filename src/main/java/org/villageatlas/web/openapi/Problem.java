package org.villageatlas.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure, as RFC 9457 has it.
 *
 * @param type stable address of the kind of problem
 * @param title of the status
 * @param status of HTTP
 * @param detail a sentence for people
 * @param instance path of the request
 * @param field which parameter or member is at fault
 * @param value what it was
 * @param expected what it should be
 * @param job id of the job to wait for
 * @param incident under which the log has the details
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String field,
        @Nullable Object value,
        String expected,
        @Nullable String job,
        String incident) {

    /** The members that only some problems have are not required. */
    static JsonSchema schema(Schemas schemas) {
        JsonSchema schema = schemas.object(schemas.properties(Problem.class));
        schema.setRequired(List.of("type", "title", "status"));
        schema.setDescription(Comments.of(Problem.class));
        return schema;
    }
}
