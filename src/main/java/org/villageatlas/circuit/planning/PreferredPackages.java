package org.villageatlas.circuit.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.JointPackages;

/** The joint packages that a request goes by: those it names, else all of the programme. */
public final class PreferredPackages {

    /** No advice, or none that matters to the request. */
    public static final PreferredPackages NONE = new PreferredPackages(List.of());

    private final List<JointPackages.JointPackage> used;
    private final Map<String, Double> proximity = new HashMap<>();

    private PreferredPackages(List<JointPackages.JointPackage> used) {
        this.used = List.copyOf(used);
        for (JointPackages.JointPackage joint : used) {
            proximity.merge(joint.village(), joint.proximity(), Math::max);
            proximity.merge(joint.withVillage(), joint.proximity(), Math::max);
        }
    }

    /**
     * @param all of the programme
     * @throws Invalid when the request names a package that is none of them
     */
    public static PreferredPackages of(CircuitRequest request, List<JointPackages.JointPackage> all) {
        List<String> named = request.packages();
        if (named.isEmpty()) {
            return new PreferredPackages(all);
        }
        Map<String, JointPackages.JointPackage> byId =
                all.stream().collect(Collectors.toMap(JointPackages.JointPackage::id, Function.identity()));
        for (int i = 0; i < named.size(); i++) {
            if (!byId.containsKey(named.get(i))) {
                throw new Invalid(
                        CircuitRequest.field("packages", i),
                        named.get(i),
                        "the id of a package of the programme, as /api/overlap/packages lists them");
            }
        }
        return new PreferredPackages(named.stream().distinct().map(byId::get).toList());
    }

    /** Proximity of the nearest partner, 0 to 1; 0 where a village has none. */
    double proximityOf(String village) {
        return proximity.getOrDefault(village, 0.0);
    }

    /** Those of which both villages are among these. */
    public List<JointPackages.JointPackage> within(Set<String> villages) {
        return used.stream()
                .filter(joint -> villages.contains(joint.village()) && villages.contains(joint.withVillage()))
                .toList();
    }
}
