package org.villageatlas.overlap.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.statistics.neighbour.Kernel;

/**
 * Who is whose neighbour in a statistic; what the kind of neighbours does not use is left out.
 *
 * @param weights kind of neighbours and what they count
 * @param withinMinutes the travel time that neighbours are within
 * @param kernel shape of the kernel
 * @param withinKm length of the band or bandwidth of the kernel, kilometres
 * @param k how many nearest are neighbours, or the bandwidth of a kernel without a length
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeighboursUsed(
        NeighbourDefinition.Kind weights,
        @Nullable Double withinMinutes,
        @Nullable Kernel kernel,
        @Nullable Double withinKm,
        @Nullable Integer k) {}
