package org.villageatlas.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.villageatlas.answer.MediaTypes;

/** Adds to the description at /v3/api-docs what cannot be read off the controllers. */
@Configuration
class OpenApiDescription {

    @Bean
    OpenApiCustomizer title() {
        return description -> description.setInfo(new Info()
                .title("Village Atlas")
                .version("1")
                .description("Villages, their products, travel time to cities, overlap and circuits. "
                        + "Times in minutes, positions as longitude, latitude in WGS84."));
    }

    /** Every list takes the parameter that chooses its form. */
    @Bean
    OperationCustomizer formatParameter() {
        return (operation, handler) -> {
            GetMapping mapping = handler.getMethodAnnotation(GetMapping.class);
            if (mapping != null && Arrays.asList(mapping.produces()).contains(MediaTypes.CSV)) {
                operation.addParametersItem(new QueryParameter()
                        .name(FormatParameter.NAME)
                        .description("The form of the answer, instead of the Accept header")
                        .schema(new StringSchema()._enum(List.of("json", "geojson", "csv"))));
            }
            return operation;
        };
    }
}
