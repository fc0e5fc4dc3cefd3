package org.villageatlas.bench.overlap;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL cluster of the benchmark's own, on a free port of the loopback, gone when it is closed; or the one that
 * {@code ATLAS_TEST_POSTGIS_URL} names, which must run on this machine so that its CPU time can be read.
 */
final class OwnCluster implements AutoCloseable {

    private static final String GIVEN = "ATLAS_TEST_POSTGIS_URL";

    private final Path folder;
    private final String url;
    private final boolean isOwn;

    private OwnCluster(Path folder, String url, boolean isOwn) {
        this.folder = folder;
        this.url = url;
        this.isOwn = isOwn;
    }

    static OwnCluster start() throws IOException {
        String given = System.getenv(GIVEN);
        if (given != null) {
            return new OwnCluster(Path.of("."), given, false);
        }
        Path folder = Files.createTempDirectory("atlas-bench-postgis");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        int port = freePort();
        asPostgres(List.of(bin("initdb"), "-D", folder + "/data", "-U", "atlas", "--auth=trust", "--no-sync"));
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + " -c fsync=off -c shared_buffers=1GB";
        asPostgres(List.of(bin("pg_ctl"), "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", options, "start"));
        return new OwnCluster(folder, "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=atlas", true);
    }

    String url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        if (isOwn) {
            asPostgres(List.of(bin("pg_ctl"), "-D", folder + "/data", "-m", "immediate", "stop"));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String bin(String program) {
        File[] versions = new File("/usr/lib/postgresql").listFiles();
        if (versions == null || versions.length == 0) {
            throw new IllegalArgumentException(
                    "No PostgreSQL in /usr/lib/postgresql: install it with PostGIS, or leave PostGIS out.");
        }
        return Stream.of(versions)
                .max(Comparator.comparingInt(version -> Integer.parseInt(version.getName())))
                .map(version -> version + "/bin/" + program)
                .orElseThrow();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void asPostgres(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        whole.addAll(command);
        run(whole);
    }

    private static void run(List<String> command) throws IOException {
        try {
            int status = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(command + " ended with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
