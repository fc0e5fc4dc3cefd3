package org.villageatlas.overlap.statistics.concentration;

import java.util.Arrays;
import org.villageatlas.overlap.statistics.Figure;

/**
 * How many sellers share a market. Mind the direction: a low Herfindahl-Hirschman index means many rivals.
 *
 * @param count sellers with an amount above 0
 * @param hhi sum of squared shares, from 1 / count to 1 (Hirschman 1945, Herfindahl 1950)
 * @param normalised (hhi - 1 / count) / (1 - 1 / count), 0 when all sell the same; undefined for one seller
 * @param effective 1 / hhi: as crowded as that many sellers of equal size (Adelman 1969)
 */
public record Sellers(int count, Figure hhi, Figure normalised, Figure effective) {

    /** @param amounts what each sells; one who sells nothing is no seller */
    public static Sellers of(double... amounts) {
        int count = (int) Arrays.stream(amounts).filter(amount -> amount > 0).count();
        Figure hhi = Amounts.shares(amounts)
                .map(shares -> Figure.of(Amounts.sumOfSquares(shares)))
                .orElseGet(() -> Figure.undefined("nothing is sold"));
        double even = count == 0 ? 1 : 1.0 / count;
        Figure normalised =
                count == 1 ? Figure.undefined("there is one seller") : hhi.map(index -> (index - even) / (1 - even));
        return new Sellers(count, hhi, normalised, hhi.map(index -> 1 / index));
    }
}
