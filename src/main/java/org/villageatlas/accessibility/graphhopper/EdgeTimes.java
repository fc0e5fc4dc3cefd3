package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.TurnCostStorage;
import com.graphhopper.util.EdgeIteratorState;
import java.util.BitSet;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.ClosedMonths;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.accessibility.section.SectionTimes;

/** Travel times and turn costs of GraphHopper's weighting, read once. */
final class EdgeTimes implements SectionTimes {

    private final AtlasHopper hopper;
    private final double[] forward;
    private final double[] backward;
    private final short[] closedMonths;
    private final Weighting weights;
    private final BitSet restricted;
    private final BitSet apart = new BitSet();
    private final DecimalEncodedValue speed;
    private final Profile profile;

    EdgeTimes(AtlasHopper hopper, ProfileRouter roads) {
        this.hopper = hopper;
        profile = roads.profile();
        weights = roads.seconds();
        BooleanEncodedValue subnetwork =
                hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(ProfileModels.name(profile)));
        speed = hopper.getEncodingManager().getDecimalEncodedValue(VehicleSpeed.key(ProfileModels.vehicle(profile)));
        AllEdgesIterator edge = hopper.getBaseGraph().getAllEdges();
        forward = new double[edge.length()];
        backward = new double[edge.length()];
        closedMonths = new short[edge.length()];
        IntEncodedValue closures = hopper.getEncodingManager().getIntEncodedValue(ClosedMonths.KEY);
        restricted = restricted(hopper);
        while (edge.next()) {
            forward[edge.getEdge()] = weights.calcEdgeWeight(edge, false);
            backward[edge.getEdge()] = weights.calcEdgeWeight(edge, true);
            closedMonths[edge.getEdge()] = (short) ClosedMonths.of(edge.get(closures), profile);
            apart.set(edge.getEdge(), edge.get(subnetwork));
        }
    }

    @Override
    public double forward(int section) {
        return forward[section];
    }

    @Override
    public double backward(int section) {
        return backward[section];
    }

    @Override
    public int closedMonths(int section) {
        return closedMonths[section];
    }

    /** The months in which the map closes some section: bit 0 is January. */
    int allClosedMonths() {
        int all = 0;
        for (short months : closedMonths) {
            all |= months;
        }
        return all;
    }

    @Override
    public boolean hasTurns() {
        return weights.hasTurnCosts();
    }

    @Override
    public double turn(int from, int junction, int to) {
        if (from >> 1 != to >> 1 && !restricted.get(junction)) {
            return 0;
        }
        return weights.calcTurnWeight(from >> 1, junction, to >> 1);
    }

    /** Junctions at which some turn is forbidden. */
    private static BitSet restricted(AtlasHopper hopper) {
        BitSet junctions = new BitSet();
        TurnCostStorage turns = hopper.getBaseGraph().getTurnCostStorage();
        if (turns != null) {
            TurnCostStorage.Iterator turn = turns.getAllTurnCosts();
            while (turn.next()) {
                junctions.set(turn.getViaNode());
            }
        }
        return junctions;
    }

    @Override
    public double ifOpened(int section) {
        EdgeIteratorState edge = hopper.getBaseGraph().getEdgeIteratorState(section, Integer.MIN_VALUE);
        double kmh = edge.get(speed);
        return edge.getDistance() / (profile.isMotorised() ? kmhWhereCarsDrive(kmh) : kmh) * 3.6;
    }

    @Override
    public boolean isApart(int section) {
        return apart.get(section);
    }

    @Override
    public double kmhWhereCarsDrive(double kmh) {
        return profile.kmhWhereCarsDrive(kmh);
    }
}
