package org.villageatlas.layer;

/**
 * What a feature room publishes for maps.
 *
 * @param id stable slug
 * @param title for people
 * @param href the path that answers its features
 * @param attribution who is to be named on the map
 * @param licence of the data
 */
public record Layer(String id, String title, String href, String attribution, String licence) {}
