package org.villageatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps the rooms as docs/explanations/architecture.md draws them. Repair the code, not this test. */
class ArchitectureTest {

    private static final String ROOT = "org.villageatlas.";

    /** What each room may import, beside itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("start", Set.of()),
            Map.entry("geo", Set.of("problem")),
            Map.entry("answer", Set.of("problem")),
            Map.entry("layer", Set.of("problem", "answer")),
            Map.entry("job", Set.of("problem", "answer", "layer")),
            Map.entry("programme", Set.of("problem", "geo", "answer", "layer")),
            Map.entry("city", Set.of("problem", "geo", "answer", "layer")),
            Map.entry("village", Set.of("problem", "geo", "answer", "layer", "programme")),
            Map.entry("resource", Set.of("problem", "geo", "answer", "layer", "programme", "village", "city")),
            Map.entry(
                    "product", Set.of("problem", "geo", "answer", "layer", "programme", "village", "city", "resource")),
            Map.entry(
                    "accessibility",
                    Set.of("problem", "geo", "answer", "layer", "job", "programme", "village", "city", "resource")),
            Map.entry("catalogue", below()),
            Map.entry("overlap", below()),
            Map.entry("circuit", below()),
            Map.entry("web", Set.of("problem", "answer", "layer", "job", "village")));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.villageatlas");

    private static Set<String> below() {
        return Set.of(
                "problem",
                "geo",
                "answer",
                "layer",
                "job",
                "programme",
                "village",
                "city",
                "resource",
                "product",
                "accessibility");
    }

    @Test
    void roomsFormNoCircle() {
        ApplicationModules.of(VillageAtlas.class).verify();
    }

    @Test
    void arrowsOnlyFall() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass here : classes) {
            here.getDirectDependenciesFromSelf().forEach(dependency -> {
                String from = room(here.getPackageName());
                String to = room(dependency.getTargetClass().getPackageName());
                boolean allowed = to.isEmpty()
                        || from.equals(to)
                        || ARROWS.getOrDefault(from, Set.of()).contains(to);
                if (!from.isEmpty() && !allowed) {
                    wrong.add(from + " -> " + to + " in " + here.getName());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Each room of circuits with the rooms of it that it may import. The tour solver knows nothing else of ours. */
    @Test
    void roomsOfCircuitsStandOnEachOther() {
        String root = ROOT + "circuit";
        Set<String> rules = Set.of(".solver", ".solver.rules");
        Map<String, Set<String>> below = Map.of(
                ".solver", Set.of(),
                ".solver.rules", Set.of(".solver"),
                ".solver.search", rules,
                ".solver.bound", rules,
                ".request", Set.of(),
                ".planning", Set.of(".request", ".solver", ".solver.rules", ".solver.bound"),
                "", Set.of(".request", ".planning", ".solver", ".solver.search"),
                ".output", Set.of("", ".request"),
                ".edit", Set.of("", ".request", ".planning"),
                ".portfolio", Set.of("", ".request", ".planning", ".solver", ".solver.rules", ".solver.search"));
        Set<String> wrong = new TreeSet<>();
        for (JavaClass here : classes) {
            String from = here.getPackageName();
            here.getDirectDependenciesFromSelf().forEach(dependency -> {
                String to = dependency.getTargetClass().getPackageName();
                boolean isAllowed = to.equals(from)
                        || (to.startsWith(root)
                                ? below.getOrDefault(tail(from, root), Set.of()).contains(tail(to, root))
                                : !from.startsWith(root + ".solver") || !to.startsWith(ROOT));
                if (from.startsWith(root) && !isAllowed) {
                    wrong.add(here.getName() + " -> " + to);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static String tail(String packageName, String root) {
        return packageName.substring(root.length());
    }

    /** Each room of accessibility with the rooms of it that it may import. Every room may import the root's values. */
    @Test
    void roomsOfAccessibilityStandOnEachOther() {
        String root = ROOT + "accessibility";
        Map<String, Set<String>> below = Map.ofEntries(
                Map.entry("", Set.of()),
                Map.entry(".hierarchy", Set.of()),
                Map.entry(".sweep", Set.of(".hierarchy")),
                Map.entry(".road", Set.of()),
                Map.entry(".graph", Set.of(".road")),
                Map.entry(".network", Set.of(".graph", ".road")),
                Map.entry(".section", Set.of(".road")),
                Map.entry(".modification", Set.of(".section", ".road")),
                Map.entry(".dijkstra", Set.of(".section", ".sweep", ".graph")),
                Map.entry(".table", Set.of(".graph", ".road")),
                Map.entry(".graphhopper.source", Set.of(".graph", ".table")),
                Map.entry(".graphhopper.snap", Set.of(".graphhopper.source")),
                Map.entry(".graphhopper.contraction", Set.of(".hierarchy")));
        Set<String> queries = Set.of(".trips", ".scenario", ".report", ".isochrone", ".surface", ".indices");
        Set<String> wrong = new TreeSet<>();
        for (JavaClass here : classes) {
            if (!here.getPackageName().startsWith(root) || here.getPackageName().equals(root + ".graphhopper")) {
                continue;
            }
            String from = here.getPackageName().substring(root.length());
            Set<String> allowed =
                    queries.contains(from) ? Set.of(".network", ".graph", ".road") : below.getOrDefault(from, Set.of());
            here.getDirectDependenciesFromSelf().forEach(dependency -> {
                String to = dependency.getTargetClass().getPackageName();
                String room = to.startsWith(root) ? to.substring(root.length()) : "";
                if (!room.isEmpty() && !room.equals(from) && !allowed.contains(room)) {
                    wrong.add(here.getName() + " -> " + to);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Each room of overlap with the rooms of it that it may import. */
    @Test
    void roomsOfOverlapStandOnEachOther() {
        String root = ROOT + "overlap";
        List<String> pairs = List.of("", ".severity", ".report");
        List<String> sums = List.of("", ".severity", ".report", ".pairs", ".statistics");
        Map<String, List<String>> below = Map.ofEntries(
                Map.entry("", List.of(".severity")),
                Map.entry(".severity", List.of()),
                Map.entry(".statistics", List.of()),
                Map.entry(".statistics.concentration", List.of(".statistics")),
                Map.entry(".statistics.neighbour", List.of(".statistics")),
                Map.entry(".statistics.pattern", List.of(".statistics", ".statistics.neighbour")),
                Map.entry(".report", List.of("", ".severity")),
                Map.entry(".pairs", pairs),
                Map.entry(
                        ".colocation",
                        List.of("", ".report", ".statistics", ".statistics.neighbour", ".statistics.pattern")),
                Map.entry(".market", with(sums, ".statistics.concentration")),
                Map.entry(".crowding", with(sums, ".colocation", ".statistics.concentration", ".statistics.pattern")),
                Map.entry(".recommendation", sums),
                Map.entry(
                        ".nomination",
                        with(sums, ".colocation", ".market", ".crowding", ".recommendation", ".statistics.pattern")),
                Map.entry(".assignment", with(sums, ".recommendation")),
                Map.entry(
                        ".analysis",
                        with(pairs, ".colocation", ".statistics", ".statistics.neighbour", ".statistics.pattern")));
        Set<String> wrong = new TreeSet<>();
        for (JavaClass here : classes) {
            if (!here.getPackageName().startsWith(root)) {
                continue;
            }
            String from = here.getPackageName().substring(root.length());
            List<String> allowed = below.getOrDefault(from, List.of());
            here.getDirectDependenciesFromSelf().forEach(dependency -> {
                String to = dependency.getTargetClass().getPackageName();
                boolean isOurs = to.startsWith(root);
                if (isOurs && !to.equals(root + from) && !allowed.contains(to.substring(root.length()))) {
                    wrong.add(here.getName() + " -> " + to);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    /** Formulas ask for numbers, not for the rooms that find them out. */
    @Test
    void severityKnowsNoTravelTimes() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "overlap.severity")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "accessibility..", ROOT + "village..", ROOT + "city..")
                .check(classes);
    }

    @Test
    void everyRoomIsOnTheDrawing() {
        assertThat(classes.stream().map(type -> room(type.getPackageName())).filter(room -> !room.isEmpty()))
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void graphHopperStaysInItsRoom() {
        only("com.graphhopper..", ROOT + "accessibility.graphhopper..").check(classes);
    }

    @Test
    void geoToolsStaysWithSurfaces() {
        only("org.geotools..", ROOT + "accessibility.surface..").check(classes);
    }

    @Test
    void roomsOfTravelTimeFormNoCircle() {
        slices().matching(ROOT + "accessibility.(**)").should().beFreeOfCycles().check(classes);
    }

    /** A hierarchy in arrays could serve any network: neither a map nor this service is known there. */
    @Test
    void theHierarchyKnowsNoMap() {
        String hierarchy = ROOT + "accessibility.hierarchy";
        classes()
                .that()
                .resideInAPackage(hierarchy)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(hierarchy, "java..", "org.jspecify..")
                .check(classes);
        classes()
                .that()
                .resideInAPackage(ROOT + "accessibility.sweep")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "accessibility.sweep", hierarchy, "java..", "org.jspecify..")
                .check(classes);
    }

    @Test
    void sqlStaysInJdbcStores() { // but for what a failed start says of its cause
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Jdbc")
                .and()
                .resideOutsideOfPackage(ROOT + "start")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(classes);
    }

    /** Settings, and parameters that several paths share: their components say what they are called outside. */
    private static boolean isBoundBySpring(JavaClass type) {
        return type.getName().contains("Settings")
                || type.getSimpleName().endsWith("Query")
                || List.of("OverlapRequest", "StatisticsRequest").contains(type.getSimpleName());
    }

    @Test
    void valuesAndAlgorithmsKnowNoSpring() {
        DescribedPredicate<JavaClass> plain = DescribedPredicate.describe(
                "records of a business room or an algorithm built with new",
                type -> (type.isRecord() && !isBoundBySpring(type))
                        || List.of("OverlapFinder", "CircuitPlanner", "Taxonomy")
                                .contains(type.getSimpleName()));
        noClasses()
                .that(plain)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(classes);
    }

    private static ArchRule only(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    /** The first word below the root, or nothing for what is not ours. */
    private static String room(String packageName) {
        return packageName.startsWith(ROOT)
                ? packageName.substring(ROOT.length()).split("\\.")[0]
                : "";
    }
}
