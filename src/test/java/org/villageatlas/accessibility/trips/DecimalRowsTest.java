package org.villageatlas.accessibility.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.geo.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecimalRowsTest {

    private static final long SEED = 11;

    @Test
    void cellsAreWrittenWithTheirDecimalsAndNoZerosAtTheEndButOne() {
        long[] cells = {0, 1, 10, 100, 1200, 123_456, DecimalRows.NONE};
        assertThat(JsonMapper.shared().writeValueAsString(rows(1, cells.length, 3, (row, column) -> cells[column])))
                .isEqualTo("[[0.0,0.001,0.01,0.1,1.2,123.456,null]]");
    }

    @Test
    void whatIsWrittenIsWhatTheRowsHold() {
        Random random = new Random(SEED);
        long[][] cells = new long[40][90];
        for (long[] row : cells) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(9) == 0 ? DecimalRows.NONE : random.nextInt(2_000_000);
            }
        }
        DecimalRows rows = rows(40, 90, 2, (row, column) -> cells[row][column]);
        JsonNode read = JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(rows));
        for (int row = 0; row < 40; row++) {
            for (int column = 0; column < 90; column++) {
                JsonNode cell = read.get(row).get(column);
                assertThat(cell.isNull() ? null : cell.asDouble())
                        .as("seed " + SEED)
                        .isEqualTo(rows.get(row).get(column))
                        .isEqualTo(
                                cells[row][column] == DecimalRows.NONE
                                        ? null
                                        : BigDecimal.valueOf(cells[row][column], 2)
                                                .doubleValue());
            }
        }
    }

    private static DecimalRows rows(int rows, int columns, int places, DecimalRows.Cell cell) {
        AccessLeg leg = AccessLeg.none(new Position(20, 41));
        List<AccessLeg> origins = Collections.nCopies(rows, leg);
        return new DecimalRows(
                new TravelTimeMatrix(
                        origins,
                        Collections.nCopies(columns, leg),
                        new double[rows][columns],
                        new double[rows][columns]),
                places,
                cell);
    }
}
