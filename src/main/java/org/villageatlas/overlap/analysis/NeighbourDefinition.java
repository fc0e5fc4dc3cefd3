package org.villageatlas.overlap.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.statistics.neighbour.Kernel;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.SpatialPoints;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.problem.Invalid;
import org.villageatlas.village.Village;

/**
 * Who is whose neighbour in a statistic, and how much that counts.
 *
 * @param kilometres of the band or kernel; null for a kernel as wide as the k nearest
 */
record NeighbourDefinition(Kind kind, @Nullable Double kilometres, int k, Kernel kernel) {

    private static final double USUAL_KM = 30;
    private static final double LONGEST_KM = 20_004;
    private static final int USUAL_K = 6;
    private static final int MOST_K = 1000;

    /** Number, length and weight. */
    private static final double LINK_BYTES = 20;

    /** The kinds of neighbours. */
    enum Kind {
        /** Within the travel time, each counting 1. */
        TRAVEL_TIME,
        /** Within a length along the geodesic, each counting 1. */
        DISTANCE_BAND,
        /** So many nearest, each counting 1. */
        K_NEAREST,
        /** Within a length, or among the nearest, the nearer counting more. */
        KERNEL
    }

    /** @throws Invalid naming the first parameter that is not valid */
    static NeighbourDefinition of(StatisticsRequest request) {
        Double kilometres = request.withinKm();
        if (kilometres != null && !(kilometres > 0 && kilometres <= LONGEST_KM)) {
            throw new Invalid("within_km", kilometres, "kilometres above 0, at most " + (int) LONGEST_KM);
        }
        Integer k = request.k();
        if (k != null && !(k >= 1 && k <= MOST_K)) {
            throw new Invalid("k", k, "a whole number from 1 to " + MOST_K);
        }
        return new NeighbourDefinition(
                StatisticsRequest.word("weights", request.weights(), Kind.TRAVEL_TIME, Kind.class),
                kilometres,
                k == null ? USUAL_K : k,
                StatisticsRequest.word("kernel", request.kernel(), Kernel.TRIANGULAR, Kernel.class));
    }

    /** What the neighbours may take in memory for each two villages: a band or kernel may reach them all. */
    double bytesAPair() {
        return kind == Kind.DISTANCE_BAND || (kind == Kind.KERNEL && kilometres != null) ? LINK_BYTES : 0;
    }

    /** The weights of some villages of a report, in their order. */
    Weights weights(List<Village> villages, OverlapReport report) {
        return weights(neighbours(villages, report));
    }

    /** The same with each village counted among its neighbours, at length 0, as Gi* asks. */
    Weights weightsWithSelf(List<Village> villages, OverlapReport report) {
        return weights(neighbours(villages, report).withSelf());
    }

    private Neighbours neighbours(List<Village> villages, OverlapReport report) {
        if (kind == Kind.TRAVEL_TIME) {
            return byRoad(villages, report.neighbourhood());
        }
        SpatialPoints places =
                SpatialPoints.onEarth(villages.stream().map(Village::position).toList());
        return kind == Kind.DISTANCE_BAND || (kind == Kind.KERNEL && kilometres != null)
                ? places.within(length())
                : places.nearest(k);
    }

    private Metres length() {
        return new Metres(1000 * (kilometres == null ? USUAL_KM : kilometres));
    }

    private Weights weights(Neighbours neighbours) {
        if (kind != Kind.KERNEL) {
            return Weights.binary(neighbours);
        }
        return kilometres == null
                ? Weights.adaptiveKernel(neighbours, kernel)
                : Weights.kernel(neighbours, kernel, length().value());
    }

    private static Neighbours byRoad(List<Village> villages, Neighbourhood neighbourhood) {
        Map<String, Integer> numbers = new HashMap<>();
        villages.forEach(village -> numbers.put(village.id(), numbers.size()));
        Neighbours.Builder links = new Neighbours.Builder(villages.size());
        for (int village = 0; village < villages.size(); village++) {
            for (Neighbourhood.Neighbour neighbour :
                    neighbourhood.of(villages.get(village).id())) {
                Integer other = numbers.get(neighbour.village());
                if (other != null) {
                    links.link(village, other, neighbour.minutes());
                }
            }
        }
        return links.build();
    }

    /** What the numbers of an answer rest on. */
    NeighboursUsed used(OverlapReport report) {
        return new NeighboursUsed(
                kind,
                kind == Kind.TRAVEL_TIME ? report.parameters().neighbourMinutes() : null,
                kind == Kind.KERNEL ? kernel : null,
                kind == Kind.DISTANCE_BAND && kilometres == null
                        ? Double.valueOf(USUAL_KM)
                        : kind == Kind.DISTANCE_BAND || kind == Kind.KERNEL ? kilometres : null,
                kind == Kind.K_NEAREST || (kind == Kind.KERNEL && kilometres == null) ? k : null);
    }
}
