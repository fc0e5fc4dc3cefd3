package org.villageatlas.programme;

import java.util.List;

/** Tells which tables of gis-data no longer say what is stored, as they were changed after they filled the database. */
public interface ChangedTables {

    /** Files below the folder of gis-data, such as {@code albania/programme.csv}, sorted. */
    List<String> changed();
}
