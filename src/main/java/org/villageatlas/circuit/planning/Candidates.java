package org.villageatlas.circuit.planning;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Pin;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;
import org.villageatlas.village.Village;

/** The stops that the catalogue offers for a request, and those it rules out. */
public final class Candidates {

    /** Said of a village of which neither an attraction nor a product is recorded. */
    public static final String NOTHING = "has nothing to visit";

    private final CircuitRequest request;
    private final List<Village> villages;
    private final VillageProducts products;
    private final Map<String, List<Resource>> attractions;
    private final Set<String> considered;
    private final Set<String> elsewhere;
    private final List<Candidate> open = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();

    /**
     * A stop that the request rules out.
     *
     * @param reason in plain words
     */
    public record Excluded(Candidate candidate, String reason) {}

    /**
     * @param villages of the programme
     * @param resources of those villages
     * @param products of the villages, by whether they are on sale
     * @param start villages far from it are not considered where there are very many
     * @throws Invalid when the request names an id that is unknown, ruled out, or both to visit and to avoid
     */
    public Candidates(
            CircuitRequest request,
            List<Village> villages,
            List<Resource> resources,
            VillageProducts products,
            Position start) {
        this.request = request;
        this.products = products;
        this.villages = List.copyOf(villages);
        attractions = resources.stream()
                .filter(resource -> resource.visit() != null)
                .collect(Collectors.groupingBy(Resource::village, LinkedHashMap::new, Collectors.toList()));
        considered = Nearest.to(start, villages, Village::position).stream()
                .map(Village::id)
                .collect(Collectors.toSet());
        checkIds("must", request.must());
        checkIds("avoid", request.avoid());
        checkIds("pins", request.pins().stream().map(Pin::stop).toList());
        checkIds("elsewhere", request.elsewhere());
        elsewhere = Set.copyOf(request.elsewhere());
        for (int i = 0; i < request.must().size(); i++) {
            if (request.avoid().contains(request.must().get(i))) {
                throw new Invalid(
                        CircuitRequest.field("must", i), request.must().get(i), "an id that is not in avoid as well");
            }
        }
        villages.forEach(this::addStops);
    }

    /** What can be visited, in a stable order. */
    public List<Candidate> open() {
        return List.copyOf(open);
    }

    public List<Excluded> excluded() {
        return List.copyOf(excluded);
    }

    /** Villages of which nothing is recorded that could be a stop. */
    public List<Village> villagesWithNothing() {
        return villages.stream()
                .filter(village -> !attractions.containsKey(village.id()) && !products.hasAny(village.id()))
                .toList();
    }

    /** For each must the indexes of the open candidates that meet it. */
    public List<Set<Integer>> musts() {
        return IntStream.range(0, request.must().size())
                .mapToObj(must -> meeting(
                        CircuitRequest.field("must", must), request.must().get(must)))
                .toList();
    }

    /** For each pin the indexes of the open candidates that meet it. */
    public List<Set<Integer>> pins() {
        return IntStream.range(0, request.pins().size())
                .mapToObj(pin -> meeting(
                        CircuitRequest.field("pins", pin),
                        request.pins().get(pin).stop()))
                .toList();
    }

    private Set<Integer> meeting(String field, String id) {
        Set<Integer> meeting = IntStream.range(0, open.size())
                .filter(index -> open.get(index).isOf(id))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        if (meeting.isEmpty()) {
            String reason = excluded.stream()
                    .filter(stop -> stop.candidate().isOf(id))
                    .map(Excluded::reason)
                    .findFirst()
                    .orElse(NOTHING);
            throw new Invalid(field, id, "a stop that can be made, but it is ruled out: " + reason);
        }
        return meeting;
    }

    private void addStops(Village village) {
        for (Resource resource : attractions.getOrDefault(village.id(), List.of())) {
            Resource.Visit visit = resource.visit();
            if (visit != null) {
                Candidate candidate = Candidate.of(village, resource, visit);
                String reason = reasonAgainst(candidate);
                add(candidate, reason == null ? reasonAgainst(candidate, visit) : reason);
            }
        }
        if (products.hasAny(village.id())) {
            Candidate candidate = Candidate.ofProducts(village, products.theme(village.id()));
            String reason = reasonAgainst(candidate);
            add(candidate, reason == null ? reasonAgainstProducts(candidate) : reason);
        }
    }

    private @Nullable String reasonAgainstProducts(Candidate candidate) {
        Month month = request.calendarMonth();
        if (month != null && products.onSale(candidate.village().id()).isEmpty()) {
            return "its products are not on sale in " + Months.name(month);
        }
        return reasonAgainstTheme(candidate);
    }

    private void add(Candidate candidate, @Nullable String reason) {
        if (reason == null) {
            open.add(candidate);
        } else {
            excluded.add(new Excluded(candidate, reason));
        }
    }

    private @Nullable String reasonAgainst(Candidate candidate) {
        if (request.avoid().stream().anyMatch(candidate::isOf)) {
            return "avoided, as asked";
        }
        if (elsewhere.contains(candidate.village().id()) && !isMust(candidate)) {
            return "on another circuit of the portfolio";
        }
        return considered.contains(candidate.village().id()) || isMust(candidate)
                ? null
                : "farther from the start than the " + Nearest.MOST + " villages that are considered";
    }

    private @Nullable String reasonAgainst(Candidate candidate, Resource.Visit visit) {
        Month month = request.calendarMonth();
        if (month != null && !visit.months().isEmpty() && !visit.months().contains(month)) {
            return "closed in " + Months.name(month) + ", open in "
                    + visit.months().stream().sorted().map(Months::name).collect(Collectors.joining(", "));
        }
        if (!new VisitTimes(request).isEverOpen(candidate)) {
            return "its opening hours (" + visit.openingHours() + ") leave no "
                    + candidate.visit().toMinutes() + " minutes for a visit on any day of the tour";
        }
        return reasonAgainstTheme(candidate);
    }

    private @Nullable String reasonAgainstTheme(Candidate candidate) {
        Theme theme = candidate.theme();
        return theme != null && request.weight(theme) == 0 && !isMust(candidate) ? "its theme has the weight 0" : null;
    }

    private boolean isMust(Candidate candidate) {
        return request.wanted().stream().anyMatch(candidate::isOf);
    }

    private void checkIds(String list, List<String> ids) {
        Set<String> known = villages.stream().map(Village::id).collect(Collectors.toSet());
        villages.forEach(village -> known.add(Candidate.idOfProducts(village)));
        attractions.values().forEach(all -> all.forEach(attraction -> known.add(attraction.id())));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!known.contains(id)) {
                throw new Invalid(
                        CircuitRequest.field(list, i),
                        id,
                        "the id of a village or of an attraction (a resource with a theme) of the programme, or of a village with"
                                + " -products for its products");
            }
        }
    }
}
