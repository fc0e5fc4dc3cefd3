package org.villageatlas.accessibility.table;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a table that is being read; collects what is wrong with it.
 *
 * @param file name of the table
 * @param problems grows by what is found
 */
record TableRow(String file, CSVRecord cells, List<String> problems) {

    /** The row as a spreadsheet numbers it, the header being row 1. */
    long number() {
        return cells.getRecordNumber() + 1;
    }

    /** The trimmed text of a column, empty where the row or the table has none. */
    String text(String column) {
        return cells.isSet(column) ? cells.get(column).strip() : "";
    }

    /** A column that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            reject(column, "is empty");
        }
        return text;
    }

    /** A number from a range; NaN when it is none, which is noted. */
    double number(String column, double least, double most) {
        String text = text(column);
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            reject(column, "is not a number");
            return Double.NaN;
        }
        reject(column, "is not from " + least + " to " + most);
        return Double.NaN;
    }

    void reject(String column, String reason) {
        problems.add(file + ", row " + number() + ", column " + column + ": '" + text(column) + "' " + reason);
    }
}
