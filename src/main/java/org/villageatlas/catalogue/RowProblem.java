package org.villageatlas.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell of a table.
 *
 * @param file path of the table
 * @param row its line counted from 1, the header being 1
 * @param field the column
 * @param value what stands there, or null when nothing does
 * @param problem what was expected
 */
public record RowProblem(
        String file, long row, String field, @Nullable String value, String problem) {

    @Override
    public String toString() {
        return file + " line " + row + ": " + field + (value == null ? " is empty" : " is '" + value + "'")
                + "; expected " + problem;
    }
}
