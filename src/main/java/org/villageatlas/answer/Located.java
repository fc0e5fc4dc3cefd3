package org.villageatlas.answer;

/**
 * A row whose feature is a point: lists and tables show its {@code lon} and {@code lat}, degrees in WGS84, null where the
 * place is unknown.
 */
public interface Located {}
