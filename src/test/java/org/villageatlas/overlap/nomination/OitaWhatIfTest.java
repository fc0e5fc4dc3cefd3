package org.villageatlas.overlap.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.OitaCitrus;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.market.MarketSupply;

/** One more product of Usuki, tried out, as worked by hand: its pairs, what changes for the others, its markets. */
class OitaWhatIfTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<String> OTHERS = List.of("P1", "P2", "P3", "P4", "P5", "P6");

    private static final Map<String, Double> DEMAND =
            Map.of("Fukuoka:spring|orange", 400.0, "Oita:spring|orange", 300.0);

    private static final MarketedProduct KIYOMI =
            Toy.marketed("N1", "Usuki", "orange", "kiyomi", 100.0, Map.of("Oita:spring", 0.8, "Fukuoka:spring", 0.2));
    private static final MarketedProduct AMANATSU =
            Toy.marketed("N2", "Usuki", "orange", "amanatsu", 100.0, Map.of("Oita:summer", 0.8, "Tokyo:summer", 0.2));
    private static final MarketedProduct SILK =
            Toy.marketed("N3", "Usuki", "silk", "usuki_silk", 10.0, Map.of("Tokyo:winter", 1.0));

    private static WhatIf tryOut(MarketedProduct candidate) {
        Map<String, List<MarketedProduct>> byVillage = OitaCitrus.OFFERS.stream()
                .collect(Collectors.groupingBy(marketed -> marketed.village().id(), TreeMap::new, Collectors.toList()));
        return WhatIf.of(
                candidate,
                byVillage,
                OitaCitrus.NEIGHBOURHOOD.of("Usuki").stream()
                        .map(Neighbourhood.Neighbour::village)
                        .toList(),
                new OverlapFinder(Toy.TAXONOMY, OitaCitrus.NEIGHBOURHOOD, OitaCitrus.PARAMETERS),
                village -> OitaCitrus.find(OitaCitrus.OFFERS).stream()
                        .filter(pair -> pair.involves(village))
                        .toList());
    }

    private static MarketedProduct candidate(String id) {
        return List.of(KIYOMI, AMANATSU, SILK).stream()
                .filter(marketed -> marketed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "N1,75.35533905932739 4.419417382415922 16.338834764831844 0 62.67766952966368 0.4960628287400623,"
                + "1.592873235649789,75.35533905932739",
        "N2,17.67766952966369 21.919417382415922 8.838834764831844 0 8.838834764831844 0.4960628287400623,"
                + "0.5777081927048336,21.919417382415922",
        "N3,0 0 0 0 0 0,0,0"
    })
    void theCandidateMeetsTheOthers(String id, String severities, double equivalents, double worst) {
        WhatIf effect = tryOut(candidate(id));
        double[] expected = numbers(severities);
        for (int i = 0; i < expected.length; i++) {
            String other = OTHERS.get(i);
            assertThat(effect.pairs().stream()
                            .filter(pair -> pair.other(candidate(id)).id().equals(other))
                            .mapToDouble(pair -> pair.measures().severity())
                            .sum())
                    .as(other)
                    .isEqualTo(expected[i], EXACT);
        }
        assertThat(effect.own().crowding().fullRivalEquivalents()).isEqualTo(equivalents, EXACT);
        assertThat(effect.pairs().stream()
                        .mapToDouble(pair -> pair.measures().severity())
                        .max()
                        .orElse(0))
                .isEqualTo(worst, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "N1,0.7535533905932741 0.044194173824159216 0.1633883476483185 0 0.6267766952966369 0.004960628287400619",
        "N2,0.17677669529663698 0.2191941738241592 0.08838834764831843 0 0.08838834764831827 0.004960628287400619",
        "N3,0 0 0 0 0 0"
    })
    void theOthersGetOneMoreRival(String id, String changes) {
        WhatIf effect = tryOut(candidate(id));
        double[] expected = numbers(changes);
        for (int i = 0; i < expected.length; i++) {
            String other = OTHERS.get(i);
            assertThat(effect.products().stream()
                            .filter(change -> change.of().id().equals(other))
                            .mapToDouble(WhatIf.Change::added)
                            .sum())
                    .as(other)
                    .isEqualTo(expected[i], EXACT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "N1,Fukuoka:spring,216,3,0.5850480109739368,1.7092614302461904,0.54",
        "N1,Oita:spring,449,4,0.3625031621866956,2.758596625661936,1.4966666666666666",
        "N2,Oita:summer,205,2,0.5240928019036288,1.9080590238365491,",
        "N2,Tokyo:summer,145,2,0.7621878715814505,1.3120124804992201,",
        "N3,Tokyo:winter,10,1,1,1,"
    })
    void itsMarketsFillUp(
            String id, String market, double supply, int sellers, double hhi, double effective, Double saturation) {
        WhatIf.MarketChange change = tryOut(candidate(id)).markets().stream()
                .filter(each -> each.after().market().equals(market))
                .findFirst()
                .orElseThrow();
        MarketSupply after = change.after();
        assertThat(after.supply().get()).isEqualTo(supply, EXACT);
        assertThat(after.sellers().count()).isEqualTo(sellers);
        assertThat(after.sellers().hhi().get()).isEqualTo(hhi, EXACT);
        assertThat(after.sellers().effective().get()).isEqualTo(effective, EXACT);
        assertThat(change.before().sellers().count()).isEqualTo(sellers - 1);
        Double demand = DEMAND.get(market + "|" + after.category().id());
        assertThat(after.saturation(demand).isDefined()).isEqualTo(saturation != null);
        if (saturation != null) {
            assertThat(after.saturation(demand).get()).isEqualTo(saturation, EXACT);
        }
    }

    @Test
    void everyNeighbourIsComparedAndTheOwnVillageComesFirst() {
        List<WhatIf.Change<String>> villages = tryOut(KIYOMI).villages();
        assertThat(villages).hasSize(6);
        assertThat(villages.get(0).of()).isEqualTo("Usuki");
        assertThat(villages.get(0).added()).isEqualTo(1.592873235649789, EXACT);
        assertThat(villages.get(0).before().fullRivalEquivalents()).isEqualTo(0.2288344104961171, EXACT);
    }

    @Test
    void aCandidateMeetsTheSamePairsAsInAFullRun() {
        List<OverlapPair> full =
                OitaCitrus.find(Stream.concat(OitaCitrus.OFFERS.stream(), Stream.of(KIYOMI))
                                .toList())
                        .stream()
                        .filter(pair -> pair.involves(KIYOMI))
                        .toList();
        assertThat(tryOut(KIYOMI).pairs()).isEqualTo(full);
    }
}
