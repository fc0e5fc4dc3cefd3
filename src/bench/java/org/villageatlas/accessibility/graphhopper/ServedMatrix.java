package org.villageatlas.accessibility.graphhopper;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.villageatlas.bench.ServedAtlas;
import org.villageatlas.geo.Position;

/** The service on an extract, asked for matrices. */
final class ServedMatrix implements AutoCloseable {

    private final ServedAtlas service;

    ServedMatrix(Path extract) {
        service = new ServedAtlas("--atlas.map=" + extract);
    }

    /** Sends the question and reads the whole answer. */
    Effort ask(List<Position> from, List<Position> to) {
        String question = "{\"origins\":" + json(from) + ",\"destinations\":" + json(to) + ",\"profile\":\"car\"}";
        return Effort.of(() -> service.post("/api/matrix", question));
    }

    private static String json(List<Position> points) {
        return points.stream()
                .map(point -> "[" + point.longitude() + "," + point.latitude() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void close() {
        service.close();
    }
}
