package org.villageatlas.overlap.pairs;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.job.Accepted;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.overlap.report.ReportStatus;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

/** What a village suffers from its neighbours in all, by the neighbourhood of its programme. */
@Component
class CrowdingFacet implements VillageFacet<CrowdingFacet.CrowdingOfVillage> {

    private final OverlapReports reports;
    private final Programmes programmes;

    /**
     * Crowding on the page of a village; the figures are left out while it is being prepared.
     *
     * @param status whether it is known
     * @param detail what is being prepared; left out otherwise
     * @param pairs in how many pairs of competing products the village is
     * @param worstSeverity the highest severity of these, 0 to 100; 0 when there are none
     * @param worstBand the band of that severity
     * @param fullRivalEquivalents the sum of severity / 100 over the pairs, 0 or more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CrowdingOfVillage(
            ReportStatus status,
            @Nullable String detail,
            @Nullable Integer pairs,
            @Nullable Double worstSeverity,
            @Nullable Band worstBand,
            @Nullable Double fullRivalEquivalents) {}

    CrowdingFacet(OverlapReports reports, Programmes programmes) {
        this.reports = reports;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "crowding";
    }

    @Override
    public CrowdingOfVillage of(Village village) {
        try {
            OverlapReport report = reports.report(programmes.get(village.programme()), OverlapOptions.NONE);
            Crowding crowding = Crowding.of(report.pairsOf(village.id()));
            return new CrowdingOfVillage(
                    report.status(village.id()),
                    null,
                    crowding.pairs(),
                    crowding.worstSeverity(),
                    crowding.worstBand(),
                    crowding.fullRivalEquivalents());
        } catch (Unavailable | Accepted problem) {
            return new CrowdingOfVillage(ReportStatus.PREPARING, problem.getMessage(), null, null, null, null);
        }
    }
}
