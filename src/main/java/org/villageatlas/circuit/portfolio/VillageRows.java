package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Position;

/** The villages of a portfolio as a table: those on a circuit first, in the circuits' order, then the others. */
final class VillageRows {

    private final Portfolio portfolio;

    VillageRows(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Features page(Page page) {
        List<Feature> rows = new ArrayList<>();

        for (Portfolio.Member member : portfolio.circuits()) {
            portfolio.villages().stream()
                    .filter(gain -> gain.circuits().contains(member.id()))
                    .forEach(gain -> rows.add(row(gain, member)));
        }
        portfolio.uncovered().forEach(village -> rows.add(row(village)));
        return Features.of(rows, page, row -> row);
    }

    private static Feature row(Portfolio.Gain gain, Portfolio.Member member) {
        return feature(
                new Position(gain.lon(), gain.lat()),
                fields(gain.village(), gain.villageName(), member, gain.stops(), gain.visitMinutes(), null));
    }

    private static Feature row(Portfolio.Uncovered village) {
        return feature(
                new Position(village.lon(), village.lat()),
                fields(village.village(), village.villageName(), null, 0, null, village.reason()));
    }

    private static Feature feature(Position position, Fields fields) {
        return new Feature(String.valueOf(fields.toMap().get("village")), position.toPoint(), fields);
    }

    private static Fields fields(
            String village,
            String name,
            Portfolio.@Nullable Member member,
            int stops,
            @Nullable Double visitMinutes,
            @Nullable String reason) {
        return Fields.of("village", village)
                .put("village_name", name)
                .put("circuit", member == null ? null : member.id())
                .put("circuit_name", member == null ? null : member.name())
                .put("theme", member == null ? null : member.theme())
                .put("days", member == null ? null : member.days())
                .put("stops", stops)
                .put("visit_minutes", visitMinutes)
                .put("reason", reason);
    }
}
