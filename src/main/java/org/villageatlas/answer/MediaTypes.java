package org.villageatlas.answer;

/** The forms a list of features can take. */
public final class MediaTypes {

    public static final String JSON = "application/json";
    public static final String GEOJSON = "application/geo+json";
    public static final String CSV = "text/csv";

    private MediaTypes() {}
}
