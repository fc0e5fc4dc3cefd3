package org.villageatlas.accessibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.villageatlas.geo.Metres;

/**
 * What the user sets about roads.
 *
 * @param map a folder with points.csv and roads.csv, or an .osm, .osm.gz or .osm.pbf file
 * @param dataDir where the service keeps what it makes
 * @param accessibility how people reach the road
 */
@Validated
@ConfigurationProperties("atlas")
public record AccessibilitySettings(
        @NotBlank String map,
        @NotBlank String dataDir,
        @Valid @DefaultValue WalkSettings accessibility) {

    /**
     * The walk to the road and who travels on it, {@code atlas.accessibility}.
     *
     * @param profiles that travel times can be asked for, all where none is named; the car is always among them
     * @param maxAccessKm a road further away in a straight line is out of reach
     * @param walkingKmh speed of the walk where heights are not known
     * @param anotherRoadKm a road so far away is preferred to a nearer motorway or one beyond a river
     * @param anotherRoadFactor so is a road so many times as far away as the nearest
     * @param elevation a folder of .hgt files, or null: then no heights are known
     */
    public record WalkSettings(
            @DefaultValue Set<Profile> profiles,
            @Positive @DefaultValue("10") double maxAccessKm,
            @Positive @DefaultValue("4") double walkingKmh,
            @PositiveOrZero @DefaultValue("1") double anotherRoadKm,
            @PositiveOrZero @DefaultValue("2") double anotherRoadFactor,
            @Nullable Path elevation) {

        /** As they are when the user sets nothing. */
        public static WalkSettings usual() {
            return new WalkSettings(EnumSet.allOf(Profile.class), 10, 4, 1, 2, null);
        }

        public WalkSettings {
            Set<Profile> chosen = profiles.isEmpty() ? EnumSet.allOf(Profile.class) : EnumSet.of(Profile.CAR);
            chosen.addAll(profiles);
            profiles = Collections.unmodifiableSet(chosen);
        }

        public Metres maxAccessDistance() {
            return new Metres(maxAccessKm * 1000);
        }

        /** How far away another road may be that is preferred to the nearest. */
        public Metres mostForAnother(Metres nearest) {
            return new Metres(Math.max(anotherRoadKm * 1000, anotherRoadFactor * nearest.value()));
        }

        /** How long a walk takes. */
        public Duration time(Metres distance) {
            return Duration.ofMillis(Math.round(distance.kilometres() / walkingKmh * 3_600_000));
        }
    }

    public Path mapPath() {
        return Path.of(map);
    }

    public Path dataPath() {
        return Path.of(dataDir);
    }
}
