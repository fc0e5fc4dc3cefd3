package org.villageatlas.circuit.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/** The nodes by position: those with no travel time between them and the same travel times to all others are one site. */
final class Sites {

    /** More nodes than a column has bits are split into several sites, which changes no travel time. */
    private static final int MOST = 62;

    private final ProblemArrays flat;
    private final int[] siteOf;
    private final List<int[]> members = new ArrayList<>();

    Sites(ProblemArrays flat) {
        this.flat = flat;
        List<List<Integer>> sites = new ArrayList<>();
        for (int node : flat.candidates) {
            List<Integer> home = null;
            for (List<Integer> site : sites) {
                if (site.size() < MOST && isSame(site.get(0), node)) {
                    home = site;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                sites.add(home);
            }
            home.add(node);
        }
        siteOf = new int[flat.size];
        Arrays.fill(siteOf, -1);
        for (List<Integer> site : sites) {
            site.forEach(node -> siteOf[node] = members.size());
            members.add(site.stream().mapToInt(node -> node).toArray());
        }
    }

    /** The site of a node, -1 for one that cannot be visited. */
    int of(int node) {
        return siteOf[node];
    }

    /** Whether a set counts once however many it visits and consists of whole sites, each of one strength. */
    boolean isWhole(CoverageSet set) {
        return set.discounts().size() == 1
                && set.members().entrySet().stream()
                        .filter(member -> siteOf[member.getKey()] >= 0)
                        .allMatch(member -> Arrays.stream(members(siteOf[member.getKey()]))
                                .allMatch(node ->
                                        member.getValue().equals(set.members().get(node))));
    }

    private boolean isSame(int one, int other) {
        return flat.out[one][other] == 0
                && flat.out[other][one] == 0
                && Arrays.equals(flat.out[one], flat.out[other])
                && (flat.in == flat.out || Arrays.equals(flat.in[one], flat.in[other]));
    }

    int count() {
        return members.size();
    }

    int[] members(int site) {
        return members.get(site);
    }

    /** A node that stands for all nodes of the site. */
    int node(int site) {
        return members.get(site)[0];
    }
}
