package org.villageatlas.overlap.pairs;

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
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.village.Village;

/** One row for each village and each category that a neighbour could add to what it offers. */
final class PackageRows {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private static final Sorting<Row> ORDERS = new Sorting<Row>(Comparator.comparing(
                            (Row row) -> row.village().id())
                    .thenComparing(row -> row.complement().minutes())
                    .thenComparing(row -> row.complement().marketed().category().id()))
            .low("minutes", row -> row.complement().minutes())
            .text("village", row -> row.village().id())
            .text("with_village", row -> row.complement().marketed().village().id())
            .text("category", row -> row.complement().marketed().category().id());

    private final OverlapReport report;
    private final OverlapQuery query;

    private record Row(Village village, ComplementaryProducts.ComplementaryProduct complement) {}

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
                        || report.taxonomy()
                                .isWithin(row.complement().marketed().category(), query.category()))
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
        return report.packages().of(village.id()).stream().map(complement -> new Row(village, complement));
    }

    private Feature feature(Row row) {
        Village home = row.village();
        ComplementaryProducts.ComplementaryProduct complement = row.complement();
        Village there = complement.marketed().village();
        String id = id(home, complement);
        return new Feature(
                id,
                WGS84.createLineString(new Coordinate[] {corner(home.position()), corner(there.position())}),
                Fields.of("id", id)
                        .put("village", home.id())
                        .put("village_name", home.name())
                        .put("with_village", there.id())
                        .put("with_village_name", there.name())
                        .put("product", complement.marketed().id())
                        .put("product_name", complement.marketed().product().name())
                        .put("category", complement.marketed().category().id())
                        .put("category_name", complement.marketed().category().name())
                        .put("variety", complement.marketed().product().variety())
                        .put("minutes", complement.minutes())
                        .put("proximity", complement.proximity())
                        .put("reason", reason(home, complement)));
    }

    /** Stable: of the village and the product that its package gains. */
    static String id(Village home, ComplementaryProducts.ComplementaryProduct complement) {
        return home.id() + "~" + complement.marketed().id();
    }

    private static String reason(Village home, ComplementaryProducts.ComplementaryProduct complement) {
        return String.format(
                Locale.ROOT,
                "%s makes no %s; %s, %.0f minutes away, is the nearest that does, so the two can be offered together.",
                home.name(),
                complement.marketed().category().name().toLowerCase(Locale.ROOT),
                complement.marketed().village().name(),
                complement.minutes());
    }

    private static Coordinate corner(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }
}
