package org.villageatlas.circuit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.circuit.Circuit;
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
                .plan(
                        "portfolio-toy",
                        new Portfolio.Request(request.count(), request.checked()),
                        (share, message) -> {});
    }

    @Test
    void everyVillageThatThePaceReachesIsOnACircuitAndTheOthersSayWhyNot() {
        Portfolio portfolio =
                plan("{'circuits':2,'circuit':{'start':'port','days':1,'pace':'full','hours_per_day':12}}");
        assertThat(portfolio.villages())
                .extracting(Portfolio.Gain::village)
                .containsExactlyInAnyOrder("alm", "brook", "cove", "dell", "edge");
        assertThat(portfolio.uncovered())
                .containsExactly(new Portfolio.Uncovered("holm", "holm", 12.5, 40, "no road leads there"));
        assertThat(portfolio.circuits()).hasSizeBetween(1, 2).allSatisfy(member -> {
            assertThat(circuits.all()).containsKey(member.id());
            assertThat(member.name()).contains(" in island");
        });
    }

    /** From the port to Edge and back are 280 minutes, more than the 240 that a day of the usual pace drives. */
    @Test
    void aVillageBeyondTheLimitsOfThePaceIsUncoveredAndSaysSo() {
        Portfolio portfolio = plan("{'circuits':2,'circuit':{'start':'port','days':1,'hours_per_day':12}}");
        assertThat(portfolio.villages())
                .extracting(Portfolio.Gain::village)
                .containsExactlyInAnyOrder("alm", "brook", "cove", "dell");
        assertThat(portfolio.uncovered())
                .filteredOn(village -> village.village().equals("edge"))
                .extracting(Portfolio.Uncovered::reason)
                .singleElement()
                .asString()
                .contains("max_drive_minutes_per_day is 240");
    }

    @Test
    void aVillageWithNothingRecordedIsUncoveredAndSaysSo() {
        island.emptyVillage("fell", 10.15);
        assertThat(plan("{'circuits':1,'circuit':{'start':'port','days':1}}").uncovered())
                .contains(new Portfolio.Uncovered("fell", "fell", 10.15, 40, "has nothing to visit"));
    }

    @Test
    void aVillageThatIsShownElsewhereIsOnNoCircuitOfThePortfolio() {
        Portfolio portfolio =
                plan("{'circuits':2,'circuit':{'start':'port','days':1,'hours_per_day':8,'elsewhere':['brook']}}");
        assertThat(portfolio.villages())
                .extracting(Portfolio.Gain::village)
                .contains("alm", "dell")
                .doesNotContain("brook");
    }

    @Test
    void aVillageIsOnOneCircuitAloneAndTheCircuitSaysSoOfTheOthers() {
        Portfolio portfolio = plan("{'circuits':2,'circuit':{'start':'port','days':1,'hours_per_day':4}}");
        assertThat(portfolio.circuits()).hasSize(2);
        assertThat(portfolio.villages())
                .allSatisfy(gain -> assertThat(gain.circuits()).hasSize(1));
        assertThat(portfolio.balance().mostCircuits()).isEqualTo(1);
        for (Portfolio.Member member : portfolio.circuits()) {
            Circuit circuit = circuits.get(member.id());
            List<String> others = portfolio.villages().stream()
                    .filter(gain -> !gain.circuits().contains(member.id()))
                    .map(Portfolio.Gain::village)
                    .toList();
            assertThat(circuit.leftOut())
                    .filteredOn(left -> others.contains(left.village()))
                    .isNotEmpty()
                    .allSatisfy(left -> assertThat(left.reason()).isEqualTo("on another circuit of the portfolio"));
        }
    }

    @Test
    void variationIsTheStandardDeviationAsAShareOfTheMean() {
        assertThat(PortfolioReport.variation(List.of(2.0, 4.0))).isEqualTo(0.33); // mean 3, deviation 1
        assertThat(PortfolioReport.variation(List.of(5.0))).isZero();
        assertThat(PortfolioReport.variation(List.of())).isZero();
    }

    @Test
    void anInterruptedPlanKeepsNoCircuit() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> plan("{'circuits':2,'circuit':{'start':'port','days':1}}"))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(circuits.all()).isEmpty();
    }

    @Test
    void whatOneShortCircuitHasNoRoomForIsNamed() {
        Portfolio portfolio = plan("{'circuits':1,'circuit':{'start':'port','days':1,'hours_per_day':2}}");
        assertThat(portfolio.uncovered())
                .extracting(Portfolio.Uncovered::village)
                .contains("edge", "holm");
        assertThat(portfolio.uncovered())
                .filteredOn(village -> village.village().equals("dell"))
                .allSatisfy(village -> assertThat(village.reason())
                        .isEqualTo("the shortest day with it takes 205 minutes, a day has 120"));
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
            {'circuits':1,'circuit':{'start':'port','days':1,'unlike':['x']}}     | circuit.unlike
            {'circuits':1,'circuit':{'start':'port','days':30}}                   | circuit.days
            {'circuits':1,'circuit':{'start':'port','days':1,'themes':{'x':1}}}   | circuit.themes
            {'circuits':1,'circuit':{'start':'port','days':0}}                    | circuit.days
            """)
    void aBadRequestNamesTheMember(String json, String field) {
        assertThatThrownBy(() -> plan(json))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
