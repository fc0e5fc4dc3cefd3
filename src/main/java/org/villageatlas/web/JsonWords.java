package org.villageatlas.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.villageatlas.answer.Choice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes words from closed lists in lower case with hyphens. */
@Configuration
class JsonWords {

    @Bean
    SimpleModule words() {
        return new SimpleModule("words").addSerializer(new Words());
    }

    @SuppressWarnings("rawtypes")
    private static final class Words extends StdSerializer<Enum> {

        Words() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum word, JsonGenerator out, SerializationContext context) {
            out.writeString(Choice.label(word));
        }
    }
}
