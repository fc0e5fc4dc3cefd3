package org.villageatlas.overlap.statistics.concentration;

import java.util.Optional;
import org.villageatlas.overlap.statistics.Figure;

/**
 * Whether the makers of a product sit together more than a dart board would have it, given how few they are
 * (Ellison &amp; Glaeser 1997).
 *
 * @param raw G = sum over regions of (share of the product - share of everything) squared
 * @param makers H, the Herfindahl index of the makers
 * @param gamma (G - (1 - sum x^2) H) / ((1 - sum x^2) (1 - H)): 0 as by chance, below 0 spread out
 */
public record EllisonGlaeser(Figure raw, Figure makers, Figure gamma) {

    /**
     * @param sizes of each maker of the product
     * @param regions where each maker sits, from 0
     * @param everything size of all that is made in each region
     */
    public static EllisonGlaeser of(double[] sizes, int[] regions, double[] everything) {
        if (sizes.length != regions.length) {
            throw new IllegalArgumentException(sizes.length + " makers in " + regions.length + " regions");
        }
        double[] byRegion = new double[everything.length];
        for (int maker = 0; maker < sizes.length; maker++) {
            byRegion[regions[maker]] += sizes[maker];
        }
        Optional<double[]> makers = Amounts.shares(sizes);
        Optional<double[]> shares = Amounts.shares(everything);
        if (makers.isEmpty() || shares.isEmpty()) {
            Figure none = Figure.undefined(makers.isEmpty() ? "nobody makes the product" : "nobody makes anything");
            return new EllisonGlaeser(none, none, none);
        }
        double[] product = Amounts.shares(byRegion).orElseThrow();
        double raw = 0;
        for (int region = 0; region < product.length; region++) {
            raw += (product[region] - shares.get()[region]) * (product[region] - shares.get()[region]);
        }
        double herfindahl = Amounts.sumOfSquares(makers.get());
        double room = 1 - Amounts.sumOfSquares(shares.get());
        return new EllisonGlaeser(Figure.of(raw), Figure.of(herfindahl), gamma(raw, herfindahl, room));
    }

    private static Figure gamma(double raw, double herfindahl, double room) {
        if (herfindahl >= 1) {
            return Figure.undefined("there is one maker");
        }
        return room <= 0
                ? Figure.undefined("everything is made in one region")
                : Figure.of((raw - room * herfindahl) / (room * (1 - herfindahl)));
    }
}
