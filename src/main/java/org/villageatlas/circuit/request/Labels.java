package org.villageatlas.circuit.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.villageatlas.answer.Choice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes constants of closed lists as their public words: car, nature. */
public final class Labels {

    private Labels() {}

    /** The same map by words. */
    public static Map<String, Double> of(Map<? extends Enum<?>, Double> numbers) {
        Map<String, Double> byWord = new LinkedHashMap<>();
        numbers.forEach((constant, number) -> byWord.put(Choice.label(constant), number));
        return byWord;
    }

    /** As a value. */
    static final class Value extends ValueSerializer<Enum<?>> {

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.writeString(Choice.label(constant));
        }
    }

    /** As a key of a map. */
    static final class Key extends ValueSerializer<Enum<?>> {

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.writeName(Choice.label(constant));
        }
    }
}
