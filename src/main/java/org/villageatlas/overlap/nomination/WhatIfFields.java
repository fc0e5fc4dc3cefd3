package org.villageatlas.overlap.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.City;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.crowding.Colocation;
import org.villageatlas.overlap.crowding.MarketSupply;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.overlap.pairs.PairFields;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.product.Demands;
import org.villageatlas.product.SalesShare;
import org.villageatlas.resource.MonthList;
import org.villageatlas.village.Village;

/** Shows what would be if a village made one more product. */
final class WhatIfFields {

    private final OverlapReport report;
    private final Colocation colocation;
    private final Demands demands;
    private final Map<String, Village> villages = new HashMap<>();
    private final Map<String, String> cityNames = new HashMap<>();

    WhatIfFields(OverlapReport report, Colocation colocation, Demands demands) {
        this.colocation = colocation;
        this.demands = demands;
        this.report = report;
        report.villages().forEach(village -> villages.put(village.id(), village));
        for (City city : report.cities()) {
            cityNames.put(city.id(), city.name());
        }
    }

    Fields of(MarketedProduct candidate, WhatIf effect) {
        PairFields pairs = new PairFields(report);
        String reason = report.withoutRoad().get(candidate.village().id());
        Fields fields = Fields.of("stored", false)
                .put("status", reason == null ? "ok" : "unreachable")
                .put("reason", reason)
                .put("candidate", candidate(candidate, effect, reason == null));
        fields.put(
                "pairs",
                effect.pairs().stream()
                        .map(pair -> pairs.feature(pair).fields())
                        .toList());
        fields.put("products", effect.products().stream().map(this::product).toList());
        fields.put("villages", effect.villages().stream().map(this::village).toList());
        fields.put("markets", effect.markets().stream().map(this::market).toList());
        return fields.put(
                "against_chance",
                Shown.colocation(
                        colocation.local(
                                candidate.village().id(), candidate.category().id()),
                        null));
    }

    private Fields candidate(MarketedProduct candidate, WhatIf effect, boolean reachable) {
        Fields fields = Fields.of("village", candidate.village().id())
                .put("village_name", candidate.village().name())
                .put("category", candidate.category().id())
                .put("category_name", candidate.category().name())
                .put("category_path", report.taxonomy().pathName(candidate.category()))
                .put("variety", candidate.product().variety())
                .put("months", MonthList.numbers(candidate.product().months()))
                .put("yearly_sales_eur", candidate.quantity())
                .put(
                        "sales_by_city",
                        SalesShare.format(candidate.product().standing().salesByCity()));
        fields.putAll((reachable ? Shown.crowding(effect.own().crowding()) : unknown()).toMap());
        Shown.put(fields, "rival_volume_ratio", effect.own().rivalVolumeRatio());
        return fields.put(
                "already_made",
                report.marketedByVillage().getOrDefault(candidate.village().id(), List.of()).stream()
                        .filter(marketed -> marketed.category().equals(candidate.category()))
                        .map(MarketedProduct::id)
                        .toList());
    }

    private static Fields unknown() {
        return Fields.of("pairs", null)
                .put("worst_severity", null)
                .put("worst_band", null)
                .put("full_rival_equivalents", null);
    }

    private Map<String, @Nullable Object> product(WhatIf.Change<MarketedProduct> change) {
        MarketedProduct marketed = change.of();
        return changed(
                Fields.of("product", marketed.id())
                        .put("product_name", marketed.product().name())
                        .put("village", marketed.village().id())
                        .put("village_name", marketed.village().name())
                        .put("category", marketed.category().id())
                        .put("variety", marketed.product().variety()),
                change);
    }

    private Map<String, @Nullable Object> village(WhatIf.Change<String> change) {
        Village village = villages.get(change.of());
        return changed(
                Fields.of("village", change.of()).put("village_name", village == null ? null : village.name()), change);
    }

    private static Map<String, @Nullable Object> changed(Fields fields, WhatIf.Change<?> change) {
        Crowding before = change.before();
        Crowding after = change.after();
        return fields.put("pairs_before", before.pairs())
                .put("pairs_after", after.pairs())
                .put("worst_severity_before", before.pairs() == 0 ? null : before.worstSeverity())
                .put("worst_severity_after", after.pairs() == 0 ? null : after.worstSeverity())
                .put("worst_band_before", Choice.label(before.worstBand()))
                .put("worst_band_after", Choice.label(after.worstBand()))
                .put("full_rival_equivalents_before", before.fullRivalEquivalents())
                .put("full_rival_equivalents_after", after.fullRivalEquivalents())
                .put("change", change.added())
                .toMap();
    }

    private Map<String, @Nullable Object> market(WhatIf.MarketChange change) {
        return Fields.of("city", change.after().market())
                .put("city_name", cityNames.get(change.after().market()))
                .put("category", change.after().category().id())
                .put("season", Choice.label(change.after().season()))
                .put("before", supply(change.before()))
                .put("after", supply(change.after()))
                .toMap();
    }

    private Fields supply(MarketSupply supply) {
        return Shown.supply(
                supply,
                demands.of(
                        supply.market(), supply.category().id(), supply.season().months()));
    }
}
