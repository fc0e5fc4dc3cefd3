package org.villageatlas.overlap.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;
import org.villageatlas.overlap.crowding.Placements;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;
import org.villageatlas.product.Support;
import org.villageatlas.product.Supports;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import org.villageatlas.resource.Service;

/** Nominations on the toy island, where North is 30 minutes from South and the isle has no road. */
class NominationControllerTest {

    private final ToyIsland island = new ToyIsland();
    private final List<Resource> resources = new ArrayList<>();

    private NominationController controller() {
        Nominations nominations = new Nominations(
                island.reports(),
                island.programmes(),
                island.villageRoom(),
                new ToyResources(),
                new Supports(List.of(
                        new Support("silk", null, null, Set.of("mulberry"), 1, false, "Silkworms eat its leaves"),
                        new Support("raki", null, null, Set.of("mulberry"), 0.5, false, "Raki is made of its fruit"))),
                new Placements());
        return new NominationController(
                nominations, new Assignments(island.reports(), island.programmes(), nominations));
    }

    private Map<String, Object> whatIf(String village, String category, String variety, Double sales) {
        return controller().whatIf(new WhatIfRequest(village, category, variety, sales, null));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> fields, String name) {
        return (List<Map<String, Object>>) fields.get(name);
    }

    /** A synonym of the variety that both sell already: 100 x 1 x (0.25 + 0.35) = 60. */
    @Test
    void aSynonymIsTheSameVariety() {
        assertThat(member(whatIf("north", "honey", "Kastanie", null), "candidate"))
                .containsEntry("worst_severity", 60.0);
    }

    /** Silk of North against silk of South, varieties unknown: 100 x 0.5 x (0.25 + 0.35) = 30. */
    @Test
    void aCandidateIsTriedOut() {
        Map<String, Object> answer = whatIf("north", "silk", null, null);
        assertThat(answer).containsEntry("stored", false).containsEntry("status", "ok");
        assertThat(member(answer, "candidate"))
                .containsEntry("village", "north")
                .containsEntry("category", "silk")
                .containsEntry("pairs", 1)
                .containsEntry("worst_severity", 30.0)
                .containsEntry("worst_band", "watch");
        assertThat(list(answer, "pairs")).hasSize(1);
        assertThat(list(answer, "products").get(0))
                .containsEntry("product", "south-silk")
                .containsEntry("worst_severity_before", null)
                .containsEntry("worst_severity_after", 30.0);
        assertThat(list(answer, "villages"))
                .extracting(row -> row.get("village"))
                .containsExactly("north", "south");
        Map<String, Object> south = list(answer, "villages").get(1);
        assertThat((double) south.get("full_rival_equivalents_before")).isEqualTo(0.66, within(1e-12));
        assertThat((double) south.get("full_rival_equivalents_after")).isEqualTo(0.96, within(1e-12));
        Map<String, Object> port = list(answer, "markets").get(0);
        assertThat(port).containsEntry("city", "port").containsEntry("city_name", "Port");
        assertThat(member(port, "before")).containsEntry("sellers", 1);
        assertThat(member(port, "after")).containsEntry("sellers", 2).containsEntry("supply_eur", null);
        assertThat(member(answer, "against_chance"))
                .containsEntry("sentence", "1 of your 1 neighbour makes this, 0.5 expected, 2.0 times.");
        assertThat(member(answer, "method")).containsKeys("formula", "score");
    }

    @Test
    void nothingIsStored() {
        whatIf("north", "silk", null, null);
        assertThat(list(whatIf("north", "silk", null, null), "pairs")).hasSize(1);
        assertThat(island.products).hasSize(5);
    }

    @Test
    void aVillageLearnsThatItMakesTheCandidateAlready() {
        assertThat(member(whatIf("north", "honey", "Chestnut", 10.0), "candidate"))
                .containsEntry("already_made", List.of("north-honey"))
                .containsEntry("worst_severity", 60.0);
    }

    @Test
    void withoutARoadNothingIsSaidOfRivals() {
        resources.add(resource("isle", "Mulberry trees"));
        Map<String, Object> answer = whatIf("isle", "silk", null, null);
        assertThat(answer)
                .containsEntry("status", "unreachable")
                .containsEntry("reason", "no road within reach of the village");
        assertThat(member(answer, "candidate"))
                .containsEntry("full_rival_equivalents", null)
                .containsEntry("worst_severity", null);
        assertThat(list(answer, "alternatives"))
                .isNotEmpty()
                .allSatisfy(
                        idea -> assertThat(idea).containsEntry("score", null).containsEntry("crowding", null));
    }

    @Test
    void alternativesNameWhatSupportsThem() {
        resources.add(resource("north", "Mulberry trees"));
        Map<String, Object> silk = list(whatIf("north", "honey", null, null), "alternatives").stream()
                .filter(idea -> idea.get("category").equals("silk"))
                .findFirst()
                .orElseThrow();
        assertThat(silk).containsEntry("supported_by", "resources").containsEntry("makers", 1);
        assertThat(list(silk, "resources").get(0))
                .containsEntry("name", "Mulberry trees")
                .containsEntry("reason", "Silkworms eat its leaves")
                .containsEntry("strength", 1.0);
        assertThat(member(silk, "worst_rival")).containsEntry("product", "south-silk");
        assertThat(list(whatIf("north", "silk", null, null), "alternatives"))
                .noneMatch(idea -> idea.get("category").equals("silk"));
    }

    @Test
    void alternativesAreAListOfTheirOwn() {
        resources.add(resource("north", "Mulberry trees"));
        Features all = controller().alternatives("north", null, 100, 0);
        assertThat(all.features()).extracting(Feature::id).contains("north~silk");
        assertThat(all.members()).containsEntry("status", "ok").containsKey("method");
        assertThat(all.table()).allMatch(row -> row.containsKey("score") && !row.containsKey("resources"));
        assertThatThrownBy(() -> controller().alternatives("nowhere", null, 100, 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> controller().alternatives("north", -1.0, 100, 0))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "village,,honey,,", "village,nowhere,honey,,", "category,north,,,", "category,north,nothing,,",
        "category,north,food,,", "variety,north,honey,'',", "variety,north,honey,'  ',",
                "yearly_sales_eur,north,honey,,-1",
        "yearly_sales_eur,north,honey,,NaN"
    })
    void refusesWhatIsNotACandidate(String field, String village, String category, String variety, Double sales) {
        assertThatThrownBy(() -> whatIf(village, category, variety, sales))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void aCategoryThatIsNoLeafLearnsWhichLiesBelow() {
        assertThatThrownBy(() -> whatIf("north", "food", null, null))
                .hasMessageContaining("below food are honey, raki");
    }

    private static Resource resource(String village, String name) {
        return new Resource(village + "-r", village, Resource.Kind.NATURAL, name, null, null, null, "toy", null);
    }

    private final class ToyResources implements Resources {
        @Override
        public List<Resource> find(ResourceQuery query) {
            return resources.stream()
                    .filter(resource -> resource.village().equals(query.village()))
                    .toList();
        }

        @Override
        public Optional<Resource> find(String id) {
            throw new AssertionError("not asked for");
        }

        @Override
        public List<Service> findServices(ResourceQuery query) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void add(List<Resource> more) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void addServices(List<Service> services) {
            throw new AssertionError("not asked for");
        }
    }
}
