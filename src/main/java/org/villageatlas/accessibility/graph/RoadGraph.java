package org.villageatlas.accessibility.graph;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.answer.Features;
import org.villageatlas.geo.Extent;

/** A routable road graph; closing it releases its memory and files. */
public interface RoadGraph extends AutoCloseable {

    Summary summary();

    /**
     * A router on these roads as they are in the open season.
     *
     * @throws org.villageatlas.problem.Invalid when the graph was not made for the profile
     */
    Router router(Profile profile);

    /** The road sections of an area, each two-way section once, in the order of the graph. */
    Features<RoadRow> roads(RoadQuery query);

    /** What roads there are to choose among. */
    RoadInventory inventory();

    /** Whether the map closes some road to a profile in a month. */
    boolean hasClosures(Profile profile, Month month);

    /**
     * A router on these roads after modifications. It is prepared at once, which takes time and memory in proportion
     * to the network.
     *
     * @param month whose closures hold, or null for the open season
     * @param modifications in their order; those that do not hold in that month are left out
     * @throws org.villageatlas.problem.Invalid when a modification cannot be applied; it names {@code
     *     modifications[i]}
     */
    Router modified(Profile profile, @Nullable Month month, List<RoadModification> modifications);

    /**
     * The roads that each modification affects, whatever the month.
     *
     * @throws org.villageatlas.problem.Invalid for the first one that affects no road; it names {@code
     *     modifications[i]}
     *     and its member
     */
    List<ModificationMatch> match(List<RoadModification> modifications);

    @Override
    void close();

    /**
     * What network it is.
     *
     * @param name of the map's folder or file
     * @param generalised whether it was compiled from tables and so draws roads coarsely
     * @param extent of its roads
     * @param junctions nodes of the graph
     * @param sections edges of the graph
     */
    record Summary(String name, boolean generalised, Extent extent, int junctions, int sections) {}
}
