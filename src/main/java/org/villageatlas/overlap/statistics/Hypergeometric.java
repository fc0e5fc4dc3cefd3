package org.villageatlas.overlap.statistics;

/**
 * How many marked ones a draw without replacement holds (Feller 1968, II.6): of {@code all} villages {@code marked} make
 * a product, and {@code drawn} of them are the neighbours.
 *
 * <p>Probabilities grow from the most likely count by the ratio of neighbouring terms and are scaled to add to one, so
 * that no factorial is needed and the digits hold for thousands of villages.
 */
public final class Hypergeometric {

    private Hypergeometric() {}

    /**
     * The probability of each count from 0 to {@code drawn}.
     *
     * @throws IllegalArgumentException unless 0 &lt;= marked &lt;= all and 0 &lt;= drawn &lt;= all
     */
    public static double[] probabilities(int all, int marked, int drawn) {
        if (all < 0 || marked < 0 || marked > all || drawn < 0 || drawn > all) {
            throw new IllegalArgumentException(
                    "cannot draw " + drawn + " of " + all + " of which " + marked + " are marked");
        }
        int least = Math.max(0, drawn - (all - marked));
        int most = Math.min(drawn, marked);
        int likely = (int) ((drawn + 1L) * (marked + 1L) / (all + 2L));
        double[] share = new double[drawn + 1];
        share[likely] = 1;
        double sum = 1;
        for (int count = likely; count < most; count++) {
            share[count + 1] = share[count] * odds(all, marked, drawn, count);
            sum += share[count + 1];
        }
        for (int count = likely; count > least; count--) {
            share[count - 1] = share[count] / odds(all, marked, drawn, count - 1);
            sum += share[count - 1];
        }
        for (int count = least; count <= most; count++) {
            share[count] /= sum;
        }
        return share;
    }

    /** The probability of one more over the probability of that count. */
    private static double odds(int all, int marked, int drawn, int count) {
        return (double) (marked - count) * (drawn - count) / ((count + 1.0) * (all - marked - drawn + count + 1.0));
    }

    /** The probability of that many or more marked ones. */
    public static double atLeast(int found, int all, int marked, int drawn) {
        return upperTail(probabilities(all, marked, drawn), found);
    }

    /** The sum of the probabilities of that many or more, smallest first so that a small tail keeps its digits. */
    public static double upperTail(double[] probabilities, int found) {
        double sum = 0;
        for (int count = probabilities.length - 1; count >= Math.max(0, found); count--) {
            sum += probabilities[count];
        }
        return found <= 0 ? 1 : Math.min(1, sum);
    }

    /** The probabilities of the sum of two independent counts. */
    public static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length + other.length - 1];
        for (int first = 0; first < one.length; first++) {
            for (int second = 0; second < other.length; second++) {
                sum[first + second] += one[first] * other[second];
            }
        }
        return sum;
    }
}
