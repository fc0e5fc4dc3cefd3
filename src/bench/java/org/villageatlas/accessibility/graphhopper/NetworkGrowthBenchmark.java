package org.villageatlas.accessibility.graphhopper;

import java.nio.file.Path;
import java.util.List;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.bench.Benchmark;

/** How matrices, a tree and an isochrone of an hour cost more on copies of an extract, with forbidden turns heeded. */
public final class NetworkGrowthBenchmark implements Benchmark {

    private static final int PLACES = 1000;
    private static final int FEW = 20;
    private static final double MINUTES = 60;

    @Override
    public String arguments() {
        return "FILE.osm.pbf TILES, such as 1,4,16 [off: any turn may be made]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw new IllegalArgumentException("Two arguments are needed, a third one may follow.");
        }
        boolean turns = !arguments.contains("off");
        StringBuilder summary = new StringBuilder("growth" + (turns ? " with turns: " : " without turns: "));
        boolean isExact = true;
        try (BenchedRoads roads = BenchedRoads.of(Path.of(arguments.get(0)), Profile.CAR, turns)) {
            for (String count : arguments.get(1).split(",", -1)) {
                int side = (int) Math.round(Math.sqrt(Integer.parseInt(count)));
                try (BenchedRoads copies = side == 1 ? roads.shared() : roads.tiled(side)) {
                    summary.append(side * side).append(" tiles: ");
                    isExact &= TreeBenchmark.run(copies, side);
                    isExact &= MatrixBenchmark.run(copies, PLACES, FEW, summary);
                    isExact &= MatrixBenchmark.run(copies, PLACES, PLACES, summary);
                    IsochroneBenchmark.run(copies, side, MINUTES);
                }
            }
        }
        System.out.println(summary + (isExact ? "exact" : "NOT EXACT"));
        return isExact;
    }
}
