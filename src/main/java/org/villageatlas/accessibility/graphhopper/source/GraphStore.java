package org.villageatlas.accessibility.graphhopper.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.accessibility.graph.MapProblem;

/**
 * Graphs on disk. A graph is built in a folder of another name and moved in place when it is whole, with a sum over its
 * files beside them: what carries the right sum is a whole graph, whatever happened before.
 */
public final class GraphStore {

    private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);
    private static final String SUM = "complete.sha256";
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    /** @param folder holds the graphs and nothing else; made when missing */
    public GraphStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of a graph.
     *
     * @param key names the graph
     * @param build fills an empty folder, when there is no whole graph of that key
     */
    public Path get(String key, Consumer<Path> build) {
        Path kept = folder.resolve(key);
        try {
            Files.createDirectories(folder);
            if (isWhole(kept)) {
                return kept;
            }
            if (Files.exists(kept)) {
                LOG.warn("The kept road graph {} is damaged and is built anew", kept);
            }
            Path unfinished = folder.resolve(key + UNFINISHED);
            FileSystemUtils.deleteRecursively(unfinished);
            FileSystemUtils.deleteRecursively(kept);
            build.accept(Files.createDirectory(unfinished));
            Files.writeString(unfinished.resolve(SUM), sum(unfinished));
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
            removeAllBut(kept);
            return kept;
        } catch (IOException problem) {
            throw new MapProblem("The road graph cannot be kept in " + folder + ": " + problem, problem);
        }
    }

    private static boolean isWhole(Path kept) throws IOException {
        Path sum = kept.resolve(SUM);
        return Files.isRegularFile(sum)
                && new String(Files.readAllBytes(sum), StandardCharsets.ISO_8859_1).equals(sum(kept));
    }

    private static String sum(Path graph) throws IOException {
        Sha256 sum = new Sha256();
        for (Path file : filesOf(graph)) {
            String name = file.getFileName().toString();
            if (!name.equals(SUM)) {
                sum.add(name.getBytes(StandardCharsets.UTF_8));
                sum.add(file);
            }
        }
        return sum.hex();
    }

    private static List<Path> filesOf(Path graph) throws IOException {
        try (Stream<Path> files = Files.list(graph)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void removeAllBut(Path kept) throws IOException {
        try (Stream<Path> graphs = Files.list(folder)) {
            for (Path graph : graphs.toList()) {
                if (!graph.equals(kept)) {
                    FileSystemUtils.deleteRecursively(graph);
                }
            }
        }
    }
}
