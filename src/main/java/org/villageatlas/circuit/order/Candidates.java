package org.villageatlas.circuit.order;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Resource;
import org.villageatlas.village.Village;

/** The stops that the catalogue offers for a wish, and those it rules out. */
public final class Candidates {

    private final Wish wish;
    private final List<Village> villages;
    private final List<Resource> resources;
    private final List<Candidate> open = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();

    /**
     * A stop that the wish rules out.
     *
     * @param reason in plain words
     */
    public record Excluded(Candidate candidate, String reason) {}

    /**
     * @param villages of the programme
     * @param resources of those villages
     * @throws Invalid when the wish names an id that is unknown, ruled out, or both to visit and to avoid
     */
    public Candidates(Wish wish, List<Village> villages, List<Resource> resources) {
        this.wish = wish;
        this.villages = List.copyOf(villages);
        this.resources = List.copyOf(resources);
        checkIds("must", wish.must());
        checkIds("avoid", wish.avoid());
        for (int i = 0; i < wish.must().size(); i++) {
            if (wish.avoid().contains(wish.must().get(i))) {
                throw new Invalid(field("must", i), wish.must().get(i), "an id that is not in avoid as well");
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

    /** For each must the indexes of the open candidates that meet it. */
    public List<Set<Integer>> musts() {
        return IntStream.range(0, wish.must().size()).mapToObj(this::meeting).toList();
    }

    /** How the sender sees an element of a list: {@code must[0]}. */
    public static String field(String list, int index) {
        return list + "[" + index + "]";
    }

    private Set<Integer> meeting(int must) {
        String id = wish.must().get(must);
        Set<Integer> meeting = IntStream.range(0, open.size())
                .filter(index -> open.get(index).isOf(id))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        if (meeting.isEmpty()) {
            String reason = excluded.stream()
                    .filter(stop -> stop.candidate().isOf(id))
                    .map(Excluded::reason)
                    .findFirst()
                    .orElse("has nothing to visit");
            throw new Invalid(field("must", must), id, "a stop that can be made, but it is ruled out: " + reason);
        }
        return meeting;
    }

    private void addStops(Village village) {
        int before = open.size();
        for (Resource resource : resources) {
            Resource.Visit visit = resource.visit();
            if (visit != null && resource.village().equals(village.id())) {
                Candidate candidate = Candidate.of(village, resource, visit);
                add(candidate, reasonAgainst(candidate, visit));
            }
        }
        if (open.size() == before) {
            add(Candidate.of(village), wish.avoid().contains(village.id()) ? "avoided, as asked" : null);
        }
    }

    private void add(Candidate candidate, @Nullable String reason) {
        if (reason == null) {
            open.add(candidate);
        } else {
            excluded.add(new Excluded(candidate, reason));
        }
    }

    private @Nullable String reasonAgainst(Candidate candidate, Resource.Visit visit) {
        Month month = wish.month();
        if (wish.avoid().stream().anyMatch(candidate::isOf)) {
            return "avoided, as asked";
        }
        if (month != null && !visit.months().isEmpty() && !visit.months().contains(month)) {
            return "closed in " + name(month) + ", open in "
                    + visit.months().stream()
                            .sorted()
                            .map(Candidates::name)
                            .collect(Collectors.joining(", "));
        }
        boolean wanted = wish.must().stream().anyMatch(candidate::isOf);
        return wish.weight(visit.theme()) == 0 && !wanted ? "its theme has the weight 0" : null;
    }

    private void checkIds(String list, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            boolean known = villages.stream().anyMatch(village -> village.id().equals(id))
                    || resources.stream()
                            .anyMatch(resource ->
                                    resource.visit() != null && resource.id().equals(id));
            if (!known) {
                throw new Invalid(
                        field(list, i), id, "the id of a village or of an attraction (a resource with a theme) of "
                                + "the programme");
            }
        }
    }

    private static String name(Month month) {
        return month.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }
}
