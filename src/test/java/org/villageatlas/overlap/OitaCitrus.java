package org.villageatlas.overlap;

import java.util.List;
import java.util.Map;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;

/** Six products of Oita with invented quantities, shares and minutes; what follows from them is worked by hand. */
public final class OitaCitrus {

    public static final List<String> VILLAGES = List.of("Kamiura", "Kitsuki", "Oyama", "Tsukumi", "Usuki", "Village X");

    public static final double[][] MINUTES = {
        {0, 120, 135, 30, 45, 60},
        {120, 0, 60, 90, 75, 105},
        {135, 60, 0, 110, 100, 90},
        {30, 90, 110, 0, 15, 30},
        {45, 75, 100, 15, 0, 45},
        {60, 105, 90, 30, 45, 0}
    };

    public static final List<MarketedProduct> OFFERS = List.of(
            Toy.marketed("P1", "Tsukumi", "orange", "kiyomi", 400.0, Map.of("Fukuoka:spring", 0.4, "Oita:spring", 0.6)),
            Toy.marketed(
                    "P2",
                    "Kitsuki",
                    "orange",
                    "greenhouse_mikan",
                    250.0,
                    Map.of("Oita:summer", 0.5, "Tokyo:summer", 0.5)),
            Toy.marketed(
                    "P3",
                    "Kamiura",
                    "orange",
                    "miyauchi_iyo",
                    150.0,
                    Map.of("Fukuoka:winter", 0.7, "Oita:spring", 0.3)),
            Toy.marketed("P4", "Usuki", "lime", "kabosu", 300.0, Map.of("Oita:autumn", 1.0)),
            Toy.marketed(
                    "P5", "Village X", "orange", "kiyomi", 120.0, Map.of("Fukuoka:spring", 0.3, "Oita:spring", 0.7)),
            Toy.marketed(
                    "P6",
                    "Oyama",
                    "shiitake",
                    "dried_shiitake",
                    90.0,
                    Map.of("Oita:autumn", 0.5, "Tokyo:winter", 0.5)));

    public static final OverlapParameters PARAMETERS = OverlapParameters.standard(240, new Proximity(30, 120), 130);

    public static final Neighbourhood NEIGHBOURHOOD = new Neighbourhood(VILLAGES, MINUTES, 240);

    private OitaCitrus() {}

    public static List<OverlapPair> find(List<MarketedProduct> marketedProducts) {
        return new OverlapFinder(Toy.TAXONOMY, NEIGHBOURHOOD, PARAMETERS).find(marketedProducts);
    }

    /** What the rule says, whatever else the villages make. */
    static Advice advice(OverlapPair pair) {
        return PARAMETERS
                .advice()
                .advise(pair.measures(), pair.a().quantity(), pair.b().quantity());
    }
}
