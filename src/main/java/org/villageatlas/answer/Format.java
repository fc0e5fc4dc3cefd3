package org.villageatlas.answer;

/**
 * A form of answer that some paths have beside JSON, GeoJSON and CSV. Whoever has one publishes it as a bean, and the
 * parameter {@code f} knows it.
 *
 * @param name what {@code f} calls it
 * @param mediaType what {@code Accept} calls it
 */
public record Format(String name, String mediaType) {}
