package org.villageatlas.accessibility.graphhopper.source;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.routing.ev.HikeRating;
import com.graphhopper.routing.ev.MtbRating;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadClassLink;
import com.graphhopper.routing.ev.Surface;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.TurnCostsConfig;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.answer.Choice;

/**
 * What each profile may use and how fast it is, in GraphHopper's words. The weight is seconds alone. All figures are in
 * docs/explanations/accessibility.md.
 */
public final class ProfileModels {

    /** GraphHopper's names of those whose tags it reads. */
    private static final String CAR = "car";

    private static final String BIKE = "bike";
    private static final String FOOT = "foot";

    private static final List<String> NEVER_ROUTED = List.of("construction", "proposed");
    private static final List<String> NOT_FOR_MOTORS =
            List.of("footway", "path", "cycleway", "steps", "bridleway", "corridor", "construction", "proposed");

    /** Whom the restrictions that hold for a car or a van are signposted for. */
    private static final List<String> RESTRICTED_AS = List.of("motorcar", "motor_vehicle");

    /** Turning on the spot: what a driver who must turn round on a narrow road takes, so that it is a last resort. */
    private static final int U_TURN_SECONDS = 60;

    private ProfileModels() {}

    /** Its name in GraphHopper. */
    public static String name(Profile profile) {
        return Choice.label(profile);
    }

    /** @param turns whether the map has turn restrictions: they hold for motor vehicles; cyclists and walkers get off */
    static com.graphhopper.config.Profile of(Profile profile, boolean turns) {
        com.graphhopper.config.Profile made =
                new com.graphhopper.config.Profile(name(profile)).setCustomModel(model(profile));
        return turns && profile.isMotorised()
                ? made.setTurnCostsConfig(new TurnCostsConfig(RESTRICTED_AS, U_TURN_SECONDS))
                : made;
    }

    private static CustomModel model(Profile profile) {
        CustomModel model = new CustomModel()
                .setDistanceInfluence(0.0)
                .addToPriority(If("!" + accessKey(profile), MULTIPLY, "0"))
                .addToSpeed(If("true", LIMIT, VehicleSpeed.key(vehicle(profile))));
        refused(profile).forEach(roads -> model.addToPriority(If(roads, MULTIPLY, "0")));
        if (profile.isMotorised() && profile.shareOfCar() != 1) {
            model.addToSpeed(If("true", MULTIPLY, String.valueOf(profile.shareOfCar())));
        }
        if (Double.isFinite(profile.fastestKmh())) {
            model.addToSpeed(If("true", LIMIT, String.valueOf(profile.fastestKmh())));
        }
        return model;
    }

    /** Conditions of edges that a profile does not use though its vehicle may; the van as in GraphHopper's {@code bus}. */
    private static List<String> refused(Profile profile) {
        return switch (profile) {
            case CAR -> List.of();
            case VAN -> List.of("road_class == TRACK");
            case BICYCLE -> List.of("mtb_rating > 2 || hike_rating > 1");
            case FOOT -> List.of("hike_rating > 3");
        };
    }

    /** Whether a profile may use an edge, each direction on its own; its model may refuse some of them besides. */
    public static String accessKey(Profile profile) {
        return VehicleAccess.key(vehicle(profile));
    }

    /** The values of edges that the models read and that roads are shown with. */
    static String encodedValues(Collection<Profile> profiles) {
        Set<String> values = new LinkedHashSet<>();
        values.add(VehicleAccess.key(CAR));
        values.add(VehicleSpeed.key(CAR) + "|speed_bits=12|speed_factor=0.1");
        values.add(RoadClass.KEY);
        values.add(RoadClassLink.KEY);
        values.add(Surface.KEY);
        values.add(ClosedMonths.KEY);
        for (Profile profile : profiles) {
            if (!profile.isMotorised()) {
                values.add(accessKey(profile));
                values.add(VehicleSpeed.key(vehicle(profile)));
                values.add(MtbRating.KEY);
                values.add(HikeRating.KEY);
            }
        }
        return String.join(",", values);
    }

    /** Ways that none of the profiles uses and that are not read, in the words of the key {@code highway}. */
    static List<String> ignoredWays(Collection<Profile> profiles) {
        return profiles.stream().allMatch(Profile::isMotorised) ? NOT_FOR_MOTORS : NEVER_ROUTED;
    }

    /** Whose tags a profile reads, in GraphHopper's words. */
    public static String vehicle(Profile profile) {
        return profile.isMotorised() ? CAR : profile == Profile.BICYCLE ? BIKE : FOOT;
    }
}
