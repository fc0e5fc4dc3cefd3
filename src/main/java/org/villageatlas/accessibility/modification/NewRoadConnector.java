package org.villageatlas.accessibility.modification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadSource;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/**
 * Connects new roads to the map: each drawn position within the join distance of a road is snapped to it and becomes
 * a junction. Where lines merely cross, one road passes over the other.
 */
final class NewRoadConnector {

    private final RoadSource source;
    private final SectionSplits splits;
    private final List<AddedRoad> added = new ArrayList<>();

    NewRoadConnector(RoadSource source, SectionSplits splits) {
        this.source = source;
        this.splits = splits;
    }

    List<AddedRoad> added() {
        return List.copyOf(added);
    }

    /** A position of a new road that is snapped to another road. */
    private record Meeting(int junction, Coordinate point, ModificationMatch.Joint joint) {}

    /** @param modification number of the modification */
    AddedRoad add(RoadModification.NewRoad road, int modification) {
        int number = source.sections() + added.size();
        List<Coordinate> points = new ArrayList<>();
        List<@Nullable Integer> junctions = new ArrayList<>();
        List<ModificationMatch.Joint> joints = new ArrayList<>();
        for (Position position : road.line()) {
            Optional<Meeting> meeting = meet(position, road.join());
            Integer junction = meeting.map(Meeting::junction).orElse(null);
            if (junction != null && !junctions.isEmpty() && junction.equals(junctions.get(junctions.size() - 1))) {
                continue;
            }
            points.add(meeting.map(Meeting::point).orElseGet(() -> coordinate(position)));
            junctions.add(junction);
            meeting.ifPresent(found -> joints.add(found.joint()));
        }
        int last = points.size() - 1;
        if (last == 0) {
            throw new Invalid(
                    "changes[" + modification + "].line",
                    position(road),
                    "a line between different places: all of it lies within "
                            + Math.round(road.join().value()) + " m of one place on a road");
        }
        RoadLine line = new RoadLine(points.toArray(Coordinate[]::new));
        for (int i = 1; i < last; i++) {
            Integer junction = junctions.get(i);
            if (junction != null) {
                splits.cut(number, line.share(i, 0), junction);
            }
        }
        AddedRoad laid =
                new AddedRoad(road, modification, line, end(junctions.get(0)), end(junctions.get(last)), joints);
        added.add(laid);
        return laid;
    }

    private static String position(RoadModification.NewRoad road) {
        return road.line().get(0) + " to " + road.line().get(road.line().size() - 1);
    }

    private int end(@Nullable Integer junction) {
        return junction == null ? splits.newJunction() : junction;
    }

    /** Snaps to the nearest road within a distance, earlier new roads included. */
    private Optional<Meeting> meet(Position position, Metres within) {
        Optional<RoadSource.OnRoad> known = source.nearest(position, within);
        double nearest = known.map(RoadSource.OnRoad::metres).orElse(within.value());
        Optional<Meeting> meeting = known.map(this::onKnown);
        for (int i = 0; i < added.size(); i++) {
            RoadLine.Nearest place = added.get(i).line().nearest(coordinate(position));
            if (place.metres() < nearest || meeting.isEmpty() && place.metres() <= nearest) {
                nearest = place.metres();
                meeting = Optional.of(onAdded(i, place));
            }
        }
        return meeting;
    }

    private Meeting onKnown(RoadSource.OnRoad place) {
        int junction = place.junction() >= 0 ? place.junction() : splits.cut(place.section(), place.share());
        RoadSource.Texts road = source.texts(place.section());
        return new Meeting(
                junction,
                coordinate(place.at()),
                new ModificationMatch.Joint(
                        place.at(), new Metres(place.metres()), road.ref().isEmpty() ? road.name() : road.ref()));
    }

    private Meeting onAdded(int index, RoadLine.Nearest place) {
        AddedRoad road = added.get(index);
        int junction = place.share() <= 0
                ? road.from()
                : place.share() >= 1 ? road.to() : splits.cut(source.sections() + index, place.share());
        Position at = new Position(place.point().x, place.point().y);
        return new Meeting(
                junction, place.point(), new ModificationMatch.Joint(at, new Metres(place.metres()), road.ref()));
    }

    static Coordinate coordinate(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }
}
