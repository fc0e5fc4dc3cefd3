package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.overlap.severity.SharedLevel;

/**
 * The worked example of the severity: six products of Oita with invented figures, every result worked by hand. P1 and
 * P5: same variety, so Sim 1; 30 minutes, so Near 0.5; Market min(.6,.7) + min(.4,.3) = 0.9; S = 100 (0.25 + 0.45) = 70.
 */
class OitaCitrusTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static OverlapPair pair(String a, String b) {
        return OitaCitrus.find(OitaCitrus.OFFERS).stream()
                .filter(pair -> pair.a().id().equals(a) && pair.b().id().equals(b))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "P1,P2,90,PRODUCT,0.5,0.125,0,0.0625,3.125,NONE,NO_CONFLICT",
        "P1,P3,30,PRODUCT,0.5,0.5,0.3,0.4,20,WATCH,DIFFERENTIATE_BY_SEASON_OR_MARKET",
        "P1,P4,15,GROUP,0.25,0.7071067811865476,0,0.3535533905932738,8.838834764831844,NONE,PACKAGE_TOGETHER",
        "P1,P5,30,VARIETY,1,0.5,0.9,0.7,70,HIGH,DIFFERENTIATE_BY_VARIETY",
        "P1,P6,110,SECTION,0.1,0.07874506561842957,0,0.03937253280921479,0.3937253280921479,NONE,NO_CONFLICT",
        "P2,P3,120,PRODUCT,0.5,0.0625,0,0.03125,1.5625,NONE,NO_CONFLICT",
        "P2,P4,75,GROUP,0.25,0.1767766952966369,0,0.08838834764831845,2.209708691207961,NONE,NO_CONFLICT",
        "P2,P5,105,PRODUCT,0.5,0.08838834764831845,0,0.04419417382415922,2.209708691207961,NONE,NO_CONFLICT",
        "P2,P6,60,SECTION,0.1,0.25,0,0.125,1.25,NONE,PACKAGE_TOGETHER",
        "P3,P4,45,GROUP,0.25,0.3535533905932738,0,0.1767766952966369,4.419417382415922,NONE,PACKAGE_TOGETHER",
        "P3,P5,60,PRODUCT,0.5,0.25,0.3,0.275,13.75,NONE,NO_CONFLICT",
        "P3,P6,135,SECTION,0.1,0,0,0,0,NONE,NO_CONFLICT",
        "P4,P5,45,GROUP,0.25,0.3535533905932738,0,0.1767766952966369,4.419417382415922,NONE,PACKAGE_TOGETHER",
        "P4,P6,100,SECTION,0.1,0.09921256574801246,0.5,0.29960628287400626,2.9960628287400626,NONE,NO_CONFLICT",
        "P5,P6,90,SECTION,0.1,0.125,0,0.0625,0.625,NONE,NO_CONFLICT"
    })
    void everyPairIsAsWorkedByHand(
            String a,
            String b,
            double minutes,
            SharedLevel level,
            double similarity,
            double near,
            double market,
            double exposure,
            double severity,
            Band band,
            Advice advice) {
        OverlapPair pair = pair(a, b);
        assertThat(pair.measures().minutes()).isEqualTo(minutes);
        assertThat(pair.measures().level()).isEqualTo(level);
        assertThat(pair.measures().similarity()).isEqualTo(similarity);
        assertThat(pair.measures().proximity()).isEqualTo(near, EXACT);
        assertThat(pair.measures().sharedMarket()).isEqualTo(market, EXACT);
        assertThat(pair.measures().exposure()).isEqualTo(exposure, EXACT);
        assertThat(pair.measures().severity()).isEqualTo(severity, EXACT);
        assertThat(pair.band()).isEqualTo(band);
        assertThat(OitaCitrus.advice(pair)).isEqualTo(advice);
    }

    @Test
    void thereAreFifteenPairsAndTheWorstComesFirst() {
        List<OverlapPair> pairs = OitaCitrus.find(OitaCitrus.OFFERS);
        assertThat(pairs).hasSize(15);
        assertThat(pairs.subList(0, 3))
                .extracting(pair -> pair.a().id() + pair.b().id())
                .containsExactly("P1P5", "P1P3", "P3P5");
        assertThat(pairs.subList(5, 7)) // both 4.419417: ties by ids
                .extracting(pair -> pair.a().id() + pair.b().id())
                .containsExactly("P4P5", "P1P2");
        assertThat(pairs.get(4).b().id()).isEqualTo("P4");
    }

    @ParameterizedTest
    @CsvSource({
        "P1,1.0235756009292398,70,HIGH",
        "P2,0.10356917382415923,3.125,NONE",
        "P3,0.3973191738241592,20,WATCH",
        "P4,0.2288344104961171,8.838834764831844,NONE",
        "P5,0.9100412607362389,70,HIGH",
        "P6,0.052647881568322105,2.9960628287400626,NONE"
    })
    void crowdingAddsUpToFullRivals(String product, double equivalents, double worst, Band band) {
        Crowding crowding = Crowding.of(OitaCitrus.find(OitaCitrus.OFFERS).stream()
                .filter(pair -> pair.involves(product(product).village().id()))
                .toList());
        assertThat(crowding.pairs()).isEqualTo(5);
        assertThat(crowding.fullRivalEquivalents()).isEqualTo(equivalents, EXACT);
        assertThat(crowding.worstSeverity()).isEqualTo(worst, within(5e-7));
        assertThat(crowding.worstBand()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "orange,kiyomi,100,Oita:spring 0.8 Fukuoka:spring 0.2,"
                + "75.35533905932739 4.419417382415922 16.338834764831844 62.67766952966368 0.4960628287400623,"
                + "1.592873235649789",
        "orange,amanatsu,100,Oita:summer 0.8 Tokyo:summer 0.2,"
                + "17.67766952966369 21.919417382415922 8.838834764831844 8.838834764831844 0.4960628287400623,"
                + "0.5777081927048336",
        "silk,usuki_silk,10,Tokyo:winter 1,0 0 0 0 0,0"
    })
    void oneMoreProductOfUsukiMeetsTheOthersAsWorkedByHand(
            String category, String variety, double sales, String shares, String severities, double equivalents) {
        String[] words = shares.split(" ");
        Map<String, Double> byMarket = words.length == 2
                ? Map.of(words[0], Double.valueOf(words[1]))
                : Map.of(words[0], Double.valueOf(words[1]), words[2], Double.valueOf(words[3]));
        MarketedProduct candidate = Toy.marketed("N", "Usuki", category, variety, sales, byMarket);
        List<OverlapPair> pairs =
                OitaCitrus.find(Stream.concat(OitaCitrus.OFFERS.stream(), Stream.of(candidate))
                                .toList())
                        .stream()
                        .filter(pair -> pair.a().id().equals("N"))
                        .toList();
        List<String> others = List.of("P1", "P2", "P3", "P5", "P6");
        double[] expected = Arrays.stream(severities.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            String other = others.get(i);
            double severity = pairs.stream()
                    .filter(pair -> pair.b().id().equals(other))
                    .mapToDouble(pair -> pair.measures().severity())
                    .sum();
            assertThat(severity).as(other).isEqualTo(expected[i], EXACT);
        }
        assertThat(Crowding.of(pairs).fullRivalEquivalents()).isEqualTo(equivalents, EXACT);
    }

    @Test
    void twoSmallLotsAreAdvisedToSellUnderOneBrand() {
        List<MarketedProduct> small = new ArrayList<>(OitaCitrus.OFFERS);
        small.set(
                0,
                Toy.marketed(
                        "P1",
                        "Tsukumi",
                        "orange",
                        "kiyomi",
                        100.0,
                        OitaCitrus.OFFERS.get(0).shares().byMarket()));
        assertThat(OitaCitrus.advice(OitaCitrus.find(small).get(0))).isEqualTo(Advice.JOINT_BRAND);
        small.set(
                0,
                Toy.marketed(
                        "P1",
                        "Tsukumi",
                        "orange",
                        "kiyomi",
                        null,
                        OitaCitrus.OFFERS.get(0).shares().byMarket()));
        assertThat(OitaCitrus.advice(OitaCitrus.find(small).get(0)))
                .as("an unknown quantity is not claimed to be small")
                .isEqualTo(Advice.DIFFERENTIATE_BY_VARIETY);
    }

    private static MarketedProduct product(String id) {
        return OitaCitrus.OFFERS.stream()
                .filter(marketed -> marketed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
