package org.villageatlas.overlap.colocation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.Preparation;
import org.villageatlas.village.Village;

/** What makes which against the null model, worked out once for each report that is kept. */
@Component
public class Colocations implements Preparation {

    private final Cache<OverlapReport, Colocation> byReport =
            Caffeine.newBuilder().weakKeys().build();

    @Override
    public void prepare(OverlapReport report) {
        of(report);
    }

    /** Of all villages of a report. */
    public Colocation of(OverlapReport report) {
        return byReport.get(
                report,
                asked -> new Colocation(
                        asked.villages().stream().map(Village::id).toList(),
                        asked.marketedProducts(),
                        asked.neighbourhood()));
    }
}
