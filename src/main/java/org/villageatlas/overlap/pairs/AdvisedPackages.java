package org.villageatlas.overlap.pairs;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.product.JointPackages;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;

/** What neighbours could offer together, by the rules of their programme. */
@Component
class AdvisedPackages implements JointPackages {

    private final Programmes programmes;
    private final OverlapReports reports;

    AdvisedPackages(Programmes programmes, OverlapReports reports) {
        this.programmes = programmes;
        this.reports = reports;
    }

    @Override
    public List<JointPackage> of(String programme) {
        OverlapReport report = reports.report(programmes.choose(programme), OverlapOptions.NONE);
        return report.villages().stream()
                .flatMap(village ->
                        report.packages().of(village.id()).stream().map(complement -> joint(village, complement)))
                .toList();
    }

    private static JointPackage joint(Village village, ComplementaryProducts.ComplementaryProduct complement) {
        return new JointPackage(
                PackageRow.id(village, complement),
                village.id(),
                complement.marketed().village().id(),
                complement.marketed().id(),
                complement.marketed().product().name(),
                complement.minutes(),
                complement.proximity());
    }
}
