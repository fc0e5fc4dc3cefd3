package org.villageatlas.bench.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.villageatlas.geo.Position;

/**
 * Places with a category, read from a table {@code id,cat,lon,lat} or made up over an area as large as Thailand.
 *
 * @param ids of the table, or numbers from 1
 */
public record Points(String name, int[] ids, int[] categories, List<Position> positions) {

    private static final int CATEGORIES = 200;
    private static final int CENTRES = 600;
    private static final double SPREAD_KM = 12;
    private static final double WEST = 98;
    private static final double EAST = 103.7;
    private static final double SOUTH = 11;
    private static final double NORTH = 18.56;

    int size() {
        return positions.size();
    }

    static Points read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int size = lines.size() - 1;
        int[] ids = new int[size];
        int[] categories = new int[size];
        List<Position> positions = new ArrayList<>(size);
        for (int row = 0; row < size; row++) {
            String[] cells = lines.get(row + 1).split(",", -1);
            ids[row] = Integer.parseInt(cells[0]);
            categories[row] = Integer.parseInt(cells[1]);
            positions.add(new Position(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
        return new Points(String.valueOf(file.getFileName()), ids, categories, positions);
    }

    /** Evenly over the area, every category as likely. */
    public static Points uniform(int size, long seed) {
        Random random = new Random(seed);
        int[] categories = new int[size];
        List<Position> positions = new ArrayList<>(size);
        for (int each = 0; each < size; each++) {
            categories[each] = random.nextInt(CATEGORIES);
            positions.add(anywhere(random));
        }
        return new Points("uniform " + size, numbers(size), categories, positions);
    }

    /** Around 600 towns, 12 km of spread, the k-th category 1/k as often as the first: the worst case in earnest. */
    static Points clustered(int size, long seed) {
        Random random = new Random(seed + 1);
        Position[] centres = new Position[CENTRES];
        for (int centre = 0; centre < CENTRES; centre++) {
            centres[centre] = anywhere(random);
        }
        double[] upTo = new double[CATEGORIES];
        for (int rank = 0; rank < CATEGORIES; rank++) {
            upTo[rank] = (rank == 0 ? 0 : upTo[rank - 1]) + 1.0 / (rank + 1);
        }
        int[] categories = new int[size];
        List<Position> positions = new ArrayList<>(size);
        for (int each = 0; each < size; each++) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[CATEGORIES - 1]);
            categories[each] = found < 0 ? -found - 1 : found;
            Position centre = centres[random.nextInt(CENTRES)];
            double latitude = centre.latitude() + random.nextGaussian() * SPREAD_KM / 110.7;
            double longitude = centre.longitude()
                    + random.nextGaussian() * SPREAD_KM / (111.32 * Math.cos(Math.toRadians(centre.latitude())));
            positions.add(new Position(clamped(longitude, WEST, EAST), clamped(latitude, SOUTH, NORTH)));
        }
        return new Points("clustered " + size, numbers(size), categories, positions);
    }

    private static Position anywhere(Random random) {
        double south = Math.sin(Math.toRadians(SOUTH));
        double north = Math.sin(Math.toRadians(NORTH));
        double longitude = WEST + (EAST - WEST) * random.nextDouble();
        return new Position(longitude, Math.toDegrees(Math.asin(south + (north - south) * random.nextDouble())));
    }

    private static double clamped(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }

    private static int[] numbers(int size) {
        int[] numbers = new int[size];
        for (int each = 0; each < size; each++) {
            numbers[each] = each + 1;
        }
        return numbers;
    }
}
