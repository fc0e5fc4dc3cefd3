package org.villageatlas.overlap.statistics.relatedness;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A symmetric matrix and its eigenvectors by Jacobi's rotations (Golub &amp; Van Loan 2013, section 8.5). */
final class SymmetricMatrix {

    private static final int SWEEPS = 60;

    private final double[][] cells;

    /**
     * @param values largest first
     * @param vectors in the same order, of length 1
     */
    record Eigen(double[] values, double[][] vectors) {}

    private SymmetricMatrix(double[][] cells) {
        this.cells = cells;
    }

    /** A A' or A' A, whichever is smaller. */
    static SymmetricMatrix ofShorterSide(double[][] a) {
        boolean columns = a[0].length <= a.length;
        int size = columns ? a[0].length : a.length;
        int through = columns ? a.length : a[0].length;
        double[][] cells = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other <= one; other++) {
                double sum = 0;
                for (int step = 0; step < through; step++) {
                    sum += columns ? a[step][one] * a[step][other] : a[one][step] * a[other][step];
                }
                cells[one][other] = sum;
                cells[other][one] = sum;
            }
        }
        return new SymmetricMatrix(cells);
    }

    /** All eigenvalues with their vectors; the matrix is used up. */
    Eigen eigen() {
        int size = cells.length;
        double[][] vectors = new double[size][size];
        for (int row = 0; row < size; row++) {
            vectors[row][row] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && rotateAll(vectors); sweep++) {
            // until no cell beside the diagonal is left to rotate away
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> cells[row][row])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values =
                IntStream.of(order).mapToDouble(row -> cells[row][row]).toArray();
        return new Eigen(
                values, IntStream.of(order).mapToObj(row -> vectors[row]).toArray(double[][]::new));
    }

    private boolean rotateAll(double[][] vectors) {
        boolean rotated = false;
        for (int one = 0; one < cells.length - 1; one++) {
            for (int other = one + 1; other < cells.length; other++) {
                if (Math.abs(cells[one][other]) > 1e-17) {
                    rotate(one, other, vectors);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private void rotate(int one, int other, double[][] vectors) {
        double ratio = (cells[other][other] - cells[one][one]) / (2 * cells[one][other]);
        double tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        double moved = tangent * cells[one][other];
        for (int at = 0; at < cells.length; at++) {
            if (at != one && at != other) {
                double first = cells[one][at];
                double second = cells[other][at];
                cells[one][at] = cosine * first - sine * second;
                cells[other][at] = sine * first + cosine * second;
                cells[at][one] = cells[one][at];
                cells[at][other] = cells[other][at];
            }
        }
        cells[one][one] -= moved;
        cells[other][other] += moved;
        cells[one][other] = 0;
        cells[other][one] = 0;
        for (int at = 0; at < cells.length; at++) {
            double first = vectors[one][at];
            double second = vectors[other][at];
            vectors[one][at] = cosine * first - sine * second;
            vectors[other][at] = sine * first + cosine * second;
        }
    }
}
