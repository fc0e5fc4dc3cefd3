package org.villageatlas.overlap.pairs;

import org.springframework.stereotype.Component;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

/** What a village suffers from its neighbours in all, by the neighbourhood of its programme. */
@Component
class CrowdingFacet implements VillageFacet<Object> {

    private final OverlapReports reports;
    private final Programmes programmes;

    CrowdingFacet(OverlapReports reports, Programmes programmes) {
        this.reports = reports;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "crowding";
    }

    @Override
    public Object of(Village village) {
        try {
            return fields(village).toMap();
        } catch (Unavailable problem) {
            return Fields.of("status", "preparing")
                    .put("detail", problem.getMessage())
                    .toMap();
        }
    }

    private Fields fields(Village village) {
        Programme programme = programmes.get(village.programme());
        OverlapReport report = reports.report(programme, OverlapOptions.NONE);
        Crowding crowding = Crowding.of(report.pairsOf(village.id()));
        return Fields.of("status", report.withoutRoad().containsKey(village.id()) ? "unreachable" : "ok")
                .put("pairs", crowding.pairs())
                .put("worst_severity", crowding.worstSeverity())
                .put("worst_band", Choice.label(crowding.worstBand()))
                .put("full_rival_equivalents", crowding.fullRivalEquivalents());
    }
}
