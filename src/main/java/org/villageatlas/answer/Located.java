package org.villageatlas.answer;

/** A row whose feature is always a point: lists and tables show its {@code lon} and {@code lat}, degrees in WGS84. */
public interface Located {}
