package org.villageatlas.accessibility.table;

import org.villageatlas.geo.Position;

/**
 * A place that roads run through.
 *
 * @param id unique in its table
 * @param name for people, empty when it has none
 * @param kind place, junction, bend, pass, ...; free text
 * @param source where the position comes from
 */
record RoadPoint(String id, String name, Position position, String kind, String source) {}
