package org.villageatlas.accessibility.network;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.answer.Features;
import org.villageatlas.geo.Extent;

/** A road network that is ready for use; closing it releases its memory and files. */
public interface RoadGraph extends Router, AutoCloseable {

    Summary summary();

    /** The road sections of an area, each two-way section once, in the order of the graph. */
    Features roads(RoadQuery query);

    /** What roads there are to choose among. */
    RoadInventory inventory();

    /** Whether the map closes some road to a profile in a month. */
    boolean hasClosures(Profile profile, Month month);

    /**
     * Travel times on these roads after changes. It is prepared at once, which takes time and memory in proportion to the
     * network, and is for the profile alone, whatever later questions say.
     *
     * @param month whose closures hold, or null for the open season
     * @param modifications in their order; those that do not hold in that month are left out
     * @throws org.villageatlas.problem.Invalid when a change cannot be made; it names {@code modifications[i]}
     */
    Router modified(Profile profile, @Nullable Month month, List<RoadModification> modifications);

    /**
     * What each change takes hold of, whatever the month.
     *
     * @throws org.villageatlas.problem.Invalid for the first one that takes hold of nothing; it names {@code modifications[i]}
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
