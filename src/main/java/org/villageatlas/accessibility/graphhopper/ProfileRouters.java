package org.villageatlas.accessibility.graphhopper;

import java.util.EnumMap;
import java.util.Map;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.answer.Choice;
import org.villageatlas.problem.Invalid;

/** The routers of the profiles that the service was started with. */
final class ProfileRouters implements AutoCloseable {

    private final Map<Profile, ProfileRouter> routers = new EnumMap<>(Profile.class);

    ProfileRouters(AtlasHopper hopper, AccessibilitySettings.WalkSettings walk) {
        walk.profiles().forEach(profile -> routers.put(profile, new ProfileRouter(hopper, profile, walk)));
    }

    /** @throws Invalid when the service was not started with the profile */
    ProfileRouter get(Profile profile) {
        ProfileRouter router = routers.get(profile);
        if (router == null) {
            throw new Invalid(
                    "profile",
                    Choice.label(profile),
                    "one that this service was started with, as atlas.accessibility.profiles says: "
                            + String.join(
                                    ", ",
                                    routers.keySet().stream().map(Choice::label).toList()));
        }
        return router;
    }

    @Override
    public void close() {
        routers.values().forEach(ProfileRouter::close);
    }
}
