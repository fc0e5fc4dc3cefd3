package org.villageatlas.overlap.together;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Sorting;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.Packages;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.village.Village;

/** One row for each village and each category that a neighbour could add to what it offers. */
final class PackageRows {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private static final Sorting<Row> ORDERS = new Sorting<Row>(Comparator.comparing(
                            (Row row) -> row.village().id())
                    .thenComparing(row -> row.companion().minutes())
                    .thenComparing(row -> row.companion().offer().category().id()))
            .low("minutes", row -> row.companion().minutes())
            .text("village", row -> row.village().id())
            .text("with_village", row -> row.companion().offer().village().id())
            .text("category", row -> row.companion().offer().category().id());

    private final OverlapReport report;
    private final OverlapQuery query;

    private record Row(Village village, Packages.Companion companion) {}

    PackageRows(OverlapRequests.Asked asked) {
        report = asked.report();
        query = asked.query();
    }

    /** By village, the nearest first, unless another order is asked for. */
    Features page(Page page, @Nullable String sort) {
        Comparator<Row> order = ORDERS.by(sort);
        List<Row> rows = report.villages().stream()
                .filter(village -> query.village() == null || query.village().equals(village.id()))
                .flatMap(this::rows)
                .filter(row -> query.category() == null
                        || report.taxonomy().isWithin(row.companion().offer().category(), query.category()))
                .sorted(order)
                .toList();
        return Features.of(rows, page, this::feature)
                .withMembers(
                        Fields.of(
                                "method",
                                OverlapMethod.fields(report, query)
                                        .put(
                                                "package",
                                                "products of neighbours with a proximity of companion_proximity or more, of "
                                                        + "categories that the village does not make; the nearest of each category")));
    }

    private Stream<Row> rows(Village village) {
        return report.packages().of(village.id()).stream().map(companion -> new Row(village, companion));
    }

    private Feature feature(Row row) {
        Village home = row.village();
        Packages.Companion companion = row.companion();
        Village there = companion.offer().village();
        String id = id(home, companion);
        return new Feature(
                id,
                WGS84.createLineString(new Coordinate[] {corner(home.position()), corner(there.position())}),
                Fields.of("id", id)
                        .put("village", home.id())
                        .put("village_name", home.name())
                        .put("with_village", there.id())
                        .put("with_village_name", there.name())
                        .put("product", companion.offer().id())
                        .put("product_name", companion.offer().product().name())
                        .put("category", companion.offer().category().id())
                        .put("category_name", companion.offer().category().name())
                        .put("variety", companion.offer().product().variety())
                        .put("minutes", companion.minutes())
                        .put("proximity", companion.proximity())
                        .put("reason", reason(home, companion)));
    }

    /** Stable: of the village and the product that its package gains. */
    static String id(Village home, Packages.Companion companion) {
        return home.id() + "~" + companion.offer().id();
    }

    private static String reason(Village home, Packages.Companion companion) {
        return String.format(
                Locale.ROOT,
                "%s makes no %s; %s, %.0f minutes away, is the nearest that does, so the two can be offered together.",
                home.name(),
                companion.offer().category().name().toLowerCase(Locale.ROOT),
                companion.offer().village().name(),
                companion.minutes());
    }

    private static Coordinate corner(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }
}
