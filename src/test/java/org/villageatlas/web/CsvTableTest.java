package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "@x", "-2+3", "-x", "-1|calc", "-12_34+1", "--1", "-1_x", "\tx", "+1_2"})
    void whatASpreadsheetWouldRunIsGuarded(String text) {
        assertThat(CsvTable.opensFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12_34", "-12_-34", "12_-34", "-5", "+5", "-1.5", "-1.5e-7", "", "al-lin", "1+1"})
    void numbersAndIdentifiersOfNumbersStayAsTheyAre(String text) {
        assertThat(CsvTable.opensFormula(text)).isFalse();
    }
}
