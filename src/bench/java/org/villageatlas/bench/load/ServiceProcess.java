package org.villageatlas.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.VillageAtlas;

/** The service on the demonstration's data in a process of its own, with a heap of a given size. */
final class ServiceProcess implements AutoCloseable {

    private static final int START_SECONDS = 180;

    private final Path folder;
    private final Path log;
    private final Process process;
    private final String address;

    /** @param heap as {@code -Xmx} takes it. Returns once the road graph is there */
    ServiceProcess(String heap) throws IOException {
        folder = Files.createTempDirectory("atlas-load");
        log = folder.resolve("service.log");
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        VillageAtlas.class.getName(),
                        "--server.port=" + port,
                        "--atlas.data-dir=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitRoads();
    }

    String address() {
        return address;
    }

    boolean hasRunOutOfMemory() throws IOException {
        return Files.readString(log).contains("OutOfMemoryError");
    }

    private void awaitRoads() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.readString(log).contains("Road graph ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The service did not start: " + Files.readString(log));
            }
            LoadClient.pause(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        try {
            List<String> errors = Files.readAllLines(log).stream()
                    .filter(line -> line.contains("ERROR") || line.contains("OutOfMemory"))
                    .limit(20)
                    .toList();
            errors.forEach(System.err::println);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
