package org.villageatlas.overlap.chance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.Preparation;
import org.villageatlas.village.Village;

/** What makes which beside chance, worked out once for each report that is kept. */
@Component
public class Placements implements Preparation {

    private final Cache<OverlapReport, Placement> byReport =
            Caffeine.newBuilder().weakKeys().build();

    @Override
    public void prepare(OverlapReport report) {
        of(report);
    }

    /** Of all villages of a report. */
    public Placement of(OverlapReport report) {
        return byReport.get(
                report,
                asked -> new Placement(
                        asked.villages().stream().map(Village::id).toList(), asked.offers(), asked.neighbourhood()));
    }
}
