package org.villageatlas.circuit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.circuit.KeptCircuits;
import org.villageatlas.circuit.Requests;
import org.villageatlas.circuit.ToyIsland;
import org.villageatlas.problem.Invalid;

class PortfolioPlanningTest {

    private final ToyIsland island = new ToyIsland();
    private final KeptCircuits circuits = new KeptCircuits();

    private Portfolio plan(String json) {
        PortfolioRequest request = Requests.JSON.readValue(json.replace('\'', '"'), PortfolioRequest.class);
        return new PortfolioPlanning(island.planning(), circuits)
                .plan("portfolio-toy", Map.of(), request.wish(), request.count(), (share, message) -> {});
    }

    @Test
    void everyVillageWithARoadIsOnACircuitAndTheOthersSayWhyNot() {
        Portfolio portfolio = plan("{'circuits':2,'circuit':{'start':'port','days':1,'hours_per_day':8}}");
        assertThat(portfolio.villages())
                .extracting(Portfolio.Gain::village)
                .containsExactlyInAnyOrder("alm", "brook", "cove", "dell", "edge");
        assertThat(portfolio.uncovered())
                .containsExactly(new Portfolio.Uncovered("holm", "holm", "no road leads there"));
        assertThat(portfolio.circuits()).hasSizeBetween(1, 2).allSatisfy(member -> {
            assertThat(circuits.all()).containsKey(member.id());
            assertThat(member.name()).contains(": ");
        });
    }

    @Test
    void whatOneShortCircuitHasNoRoomForIsNamed() {
        Portfolio portfolio = plan("{'circuits':1,'circuit':{'start':'port','days':1,'hours_per_day':2}}");
        assertThat(portfolio.uncovered())
                .extracting(Portfolio.Uncovered::village)
                .contains("edge", "holm");
        assertThat(List.of(
                        portfolio.balance().fewestVillages(),
                        portfolio.balance().mostVillages()))
                .allMatch(villages -> villages == portfolio.villages().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'circuit':{'start':'port','days':1}}                                 | circuits
            {'circuits':10,'circuit':{'start':'port','days':1}}                   | circuits
            {'circuits':9,'circuit':{'start':'port','days':7}}                    | circuits
            {'circuits':1}                                                        | circuit
            {'circuits':1,'circuit':{'start':'port','end':'town','days':1}}       | circuit.end
            {'circuits':1,'circuit':{'start':'port','days':1,'must':['alm']}}     | circuit.must
            {'circuits':1,'circuit':{'start':'port','days':0}}                    | days
            """)
    void aBadRequestNamesTheMember(String json, String field) {
        assertThatThrownBy(() -> plan(json))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
