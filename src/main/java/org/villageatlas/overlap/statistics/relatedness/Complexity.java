package org.villageatlas.overlap.statistics.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.Figure;

/**
 * Economic complexity: villages that are good at many products that few others are good at stand high, and so do those
 * products (Hidalgo &amp; Hausmann 2009; as eigenvector Hausmann et al. 2014, p. 24).
 *
 * <p>The second eigenvector of M M' with both sides divided by diversity and ubiquity. It is found on the side that is
 * shorter, villages or products, and taken to the other by means: a village's figure is the mean of its products'.
 *
 * @param villages mean 0 and variance 1 over the villages (divided by n), high with diversity
 * @param products on the same scale
 */
public record Complexity(List<Figure> villages, List<Figure> products) {

    private static final double TIE = 1e-9;

    public Complexity {
        villages = List.copyOf(villages);
        products = List.copyOf(products);
    }

    public static Complexity of(ProductSpace space) {
        List<int[]> goodAt =
                IntStream.range(0, space.villages()).mapToObj(space::goodAt).toList();
        int[] kept = IntStream.range(0, goodAt.size())
                .filter(village -> goodAt.get(village).length > 0)
                .toArray();
        int[] known = IntStream.range(0, space.products())
                .filter(product -> space.ubiquity(product) > 0)
                .toArray();
        if (kept.length < 2 || known.length < 2) {
            return undefined(space, "fewer than two villages or products stand out");
        }
        double[][] share = new double[kept.length][known.length];
        for (int row = 0; row < kept.length; row++) {
            for (int product : goodAt.get(kept[row])) {
                int column = Arrays.binarySearch(known, product);
                share[row][column] = 1 / Math.sqrt((double) goodAt.get(kept[row]).length * space.ubiquity(product));
            }
        }
        SymmetricMatrix.Eigen eigen = SymmetricMatrix.ofShorterSide(share).eigen();
        if (eigen.values()[1] >= 1 - TIE) {
            return undefined(space, "the villages fall into groups that share no product");
        }
        if (eigen.values()[1] <= TIE || eigen.values().length > 2 && eigen.values()[1] - eigen.values()[2] <= TIE) {
            return undefined(space, "no single order stands out among villages and products");
        }
        double[] ofProducts = ofProducts(share, eigen.vectors()[1]);
        for (int column = 0; column < known.length; column++) {
            ofProducts[column] /= Math.sqrt(space.ubiquity(known[column]));
        }
        return scaled(space, kept, known, ofProducts);
    }

    /** The vector on the side of the products, whichever side it was found on. */
    private static double[] ofProducts(double[][] share, double[] vector) {
        if (share[0].length <= share.length) {
            return vector.clone();
        }
        double[] products = new double[share[0].length];
        for (int row = 0; row < share.length; row++) {
            for (int column = 0; column < products.length; column++) {
                products[column] += share[row][column] * vector[row];
            }
        }
        return products;
    }

    private static Complexity scaled(ProductSpace space, int[] kept, int[] known, double[] ofProducts) {
        double[] ofVillages = new double[kept.length];
        for (int row = 0; row < kept.length; row++) {
            ofVillages[row] = Arrays.stream(space.goodAt(kept[row]))
                    .mapToDouble(product -> ofProducts[Arrays.binarySearch(known, product)])
                    .average()
                    .orElseThrow();
        }
        double mean = Arrays.stream(ofVillages).average().orElseThrow();
        double diversity = Arrays.stream(kept).map(space::diversity).average().orElseThrow();
        double squares = 0;
        double withDiversity = 0;
        double diversitySquares = 0;
        for (int row = 0; row < kept.length; row++) {
            double here = ofVillages[row] - mean;
            double diverse = space.diversity(kept[row]) - diversity;
            squares += here * here;
            withDiversity += here * diverse;
            diversitySquares += diverse * diverse;
        }
        if (Math.abs(withDiversity) <= TIE * Math.sqrt(squares * diversitySquares) || squares == 0) {
            return undefined(space, "no side stands higher: diversity does not tell the villages apart");
        }
        double scale = Math.signum(withDiversity) / Math.sqrt(squares / kept.length);
        return new Complexity(
                spread(space.villages(), kept, ofVillages, mean, scale, "the village stands out in no product"),
                spread(space.products(), known, ofProducts, mean, scale, "no village stands out in the product"));
    }

    private static List<Figure> spread(
            int size, int[] places, double[] values, double mean, double scale, String reason) {
        List<Figure> all = new ArrayList<>(Collections.nCopies(size, Figure.undefined(reason)));
        for (int each = 0; each < places.length; each++) {
            all.set(places[each], Figure.of((values[each] - mean) * scale));
        }
        return all;
    }

    private static Complexity undefined(ProductSpace space, String reason) {
        return new Complexity(
                Collections.nCopies(space.villages(), Figure.undefined(reason)),
                Collections.nCopies(space.products(), Figure.undefined(reason)));
    }
}
