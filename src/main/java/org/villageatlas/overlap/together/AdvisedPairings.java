package org.villageatlas.overlap.together;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.overlap.Packages;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.product.SoldTogether;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;

/** What neighbours could offer together, by the rules of their programme. */
@Component
class AdvisedPairings implements SoldTogether {

    private final Programmes programmes;
    private final OverlapReports reports;

    AdvisedPairings(Programmes programmes, OverlapReports reports) {
        this.programmes = programmes;
        this.reports = reports;
    }

    @Override
    public List<Pairing> of(String programme) {
        OverlapReport report = reports.report(programmes.choose(programme), OverlapOptions.NONE);
        return report.villages().stream()
                .flatMap(village ->
                        report.packages().of(village.id()).stream().map(companion -> pairing(village, companion)))
                .toList();
    }

    private static Pairing pairing(Village village, Packages.Companion companion) {
        return new Pairing(
                PackageRows.id(village, companion),
                village.id(),
                companion.offer().village().id(),
                companion.offer().id(),
                companion.offer().product().name(),
                companion.minutes(),
                companion.proximity());
    }
}
