package org.villageatlas.overlap.nomination;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.overlap.colocation.Colocations;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.OverlapOptions;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapReports;
import org.villageatlas.product.Product;

/** The overlap of a programme as large as Thailand's: full report, what-if, one changed product, permutations by chance. */
public final class ReportBenchmark implements Benchmark {

    private static final int TRIALS = 40;

    @Override
    public String arguments() {
        return "[VILLAGES PRODUCTS: 7000 30000 unless said]";
    }

    @Override
    public boolean run(List<String> arguments) {
        int villages = arguments.isEmpty() ? 7000 : Integer.parseInt(arguments.get(0));
        int products = arguments.size() < 2 ? 30_000 : Integer.parseInt(arguments.get(1));
        GeneratedProgramme programme = new GeneratedProgramme(villages, products);
        Colocations colocations = new Colocations();
        VillageRecommendations recommendations = programme.recommendations();
        OverlapReports reports = programme.reports(colocations, recommendations);
        Nominations nominations = programme.nominations(reports, recommendations, colocations);

        double[] full = new double[2];
        OverlapReport report = timed(full, () -> reports.report(GeneratedProgramme.PROGRAMME, OverlapOptions.NONE));
        int links = programme.villages.stream()
                .mapToInt(village -> report.neighbourhood().of(village.id()).size())
                .sum();
        row("full report, travel times included", full);
        System.out.printf(
                Locale.ROOT,
                "  %d pairs, %.1f neighbours a village; %.0f ms of the CPU time found ways on the made-up roads%n",
                report.pairs().size(),
                (double) links / villages,
                programme.roads.cpuMillis());

        double[] first = new double[2];
        timed(first, () -> tryOut(nominations, programme, new Random(0)));
        row("first what-if after it", first);
        double worst = 0;
        double sum = 0;
        for (int trial = 1; trial <= TRIALS; trial++) {
            Random random = new Random(trial);
            double[] one = new double[2];
            timed(one, () -> tryOut(nominations, programme, random));
            worst = Math.max(worst, one[0]);
            sum += one[0];
        }
        System.out.printf(
                Locale.ROOT, "%-38s mean %.1f ms, worst %.1f ms of %d%n", "what-if", sum / TRIALS, worst, TRIALS);

        Product old = programme.products.get(7);
        programme.products.set(7, withoutVariety(old));
        programme.revision++;
        double[] change = new double[2];
        timed(change, () -> reports.report(GeneratedProgramme.PROGRAMME, OverlapOptions.NONE));
        row("report after one changed product", change);

        double[] permutations = new double[2];
        timed(permutations, () -> colocations.of(report).byCategory());
        row("9,999 random placings, all categories", permutations);
        System.out.printf(
                Locale.ROOT,
                "overlap-report %d villages, %d products: report %.1f s, what-if %.0f ms, change %.2f s, placings %.1f s%n",
                villages,
                products,
                full[0] / 1000,
                sum / TRIALS,
                change[0] / 1000,
                permutations[0] / 1000);
        return true;
    }

    private static Object tryOut(Nominations nominations, GeneratedProgramme programme, Random random) {
        String village = programme
                .villages
                .get(random.nextInt(programme.villages.size()))
                .id();
        String category =
                programme.leaves.get(random.nextInt(programme.leaves.size())).id();
        return nominations.tryOut(new WhatIfRequest(village, category, null, null, null, null, null));
    }

    private static Product withoutVariety(Product old) {
        return new Product(
                old.id(),
                old.village(),
                old.category(),
                old.name(),
                "another",
                old.nominated(),
                old.standing(),
                old.months(),
                old.source(),
                old.note());
    }

    /** Into wall and CPU milliseconds. */
    private static <T> T timed(double[] millis, Supplier<T> work) {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        T answer = work.get();
        millis[0] = (System.nanoTime() - wall) / 1e6;
        millis[1] = (system.getProcessCpuTime() - cpu) / 1e6;
        return answer;
    }

    private static void row(String name, double[] millis) {
        System.out.printf(Locale.ROOT, "%-38s wall %.0f ms, CPU %.0f ms%n", name, millis[0], millis[1]);
    }
}
