package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;

/**
 * Which village makes which products. A village may make several; making one twice counts once.
 * Held as bits, so that what two villages both make is one operation for 64 products.
 */
public final class Makers {

    private final int villages;
    private final int products;
    private final int words;
    private final long[] bits;
    private final int[] count;

    /** Nothing made yet: fill it before it is used. */
    public Makers(int villages, int products) {
        this.villages = villages;
        this.products = products;
        words = (products + Long.SIZE - 1) / Long.SIZE;
        bits = new long[villages * words];
        count = new int[products];
    }

    /** Villages that make one product each. */
    public static Makers ofOneEach(int[] product, int products) {
        Makers makers = new Makers(product.length, products);
        for (int village = 0; village < product.length; village++) {
            makers.add(village, product[village]);
        }
        return makers;
    }

    /** Notes that a village makes a product. */
    public Makers add(int village, int product) {
        if (village < 0 || village >= villages || product < 0 || product >= products) {
            throw new IllegalArgumentException("no village " + village + " or no product " + product);
        }
        if (!makes(village, product)) {
            bits[village * words + product / Long.SIZE] |= 1L << product;
            count[product]++;
        }
        return this;
    }

    public boolean makes(int village, int product) {
        return (bits[village * words + product / Long.SIZE] >>> product & 1) != 0;
    }

    public int villages() {
        return villages;
    }

    public int products() {
        return products;
    }

    /** How many villages make a product. */
    public int count(int product) {
        return count[product];
    }

    /** By village, whether it makes a product. */
    public boolean[] makersOf(int product) {
        boolean[] makers = new boolean[villages];
        for (int village = 0; village < villages; village++) {
            makers[village] = makes(village, product);
        }
        return makers;
    }

    /** What a village makes. */
    public int[] of(int village) {
        int[] made = new int[products];
        int next = 0;
        for (int word = 0; word < words; word++) {
            for (long left = bits[village * words + word]; left != 0; left &= left - 1) {
                made[next++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return Arrays.copyOf(made, next);
    }
}
