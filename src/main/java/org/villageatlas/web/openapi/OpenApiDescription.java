package org.villageatlas.web.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.village.VillageFacet;

/** The description at /v3/api-docs as a whole. */
@Configuration
class OpenApiDescription {

    /** The schemas of our own types come from {@link Schemas} alone. */
    @Bean
    ModelConverter ownTypes() {
        return (type, context, rest) -> {
            Type asked = type.getType();
            boolean ours = asked.getTypeName().contains("org.villageatlas.");
            return ours || !rest.hasNext() ? new JsonSchema() : rest.next().resolve(type, context, rest);
        };
    }

    @Bean
    OpenApiCustomizer wholeDescription(List<VillageFacet<?>> facets, Operations operations) {
        return description -> {
            description.setInfo(new Info()
                    .title("Village Atlas")
                    .version("1")
                    .description("Villages, their products, travel time to cities, overlap and circuits. "
                            + "Times in minutes, positions as longitude, latitude in WGS84."));
            addFacets(description, facets, operations.schemasOf(description.getComponents()));
            Bodies bodies = new Bodies(description.getComponents());
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .filter(operation -> operation.getRequestBody() != null)
                    .forEach(bodies::relax);
        };
    }

    /** The members that other rooms add to a village's page. */
    private static void addFacets(OpenAPI description, List<VillageFacet<?>> facets, Schemas schemas) {
        Schema<?> page =
                Objects.requireNonNull(description.getComponents().getSchemas().get("VillagePage"));
        for (VillageFacet<?> facet : facets) {
            page.addProperty(facet.name(), Schemas.orNull(schemas.ofFacet(facet)));
            page.addRequiredItem(facet.name());
        }
        page.setAdditionalProperties(false);
    }
}
