package org.villageatlas.bench.circuits;

import java.nio.file.Path;
import java.util.List;
import org.villageatlas.bench.circuits.contender.Contender;

/**
 * What the command line asks for.
 *
 * @param only texts of which a case's name has to contain one
 * @param isByProcessor whether our seconds are those of the processor, for machines that others use as well
 */
record Options(
        Path folder,
        double seconds,
        int threads,
        long seed,
        List<String> only,
        boolean hasPeers,
        boolean isByProcessor) {

    Options {
        only = List.copyOf(only);
    }

    static Options parse(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException("A folder and a number of seconds are needed.");
        }
        Path folder = Path.of(arguments.get(0));
        double seconds = Double.parseDouble(arguments.get(1));
        int threads = Runtime.getRuntime().availableProcessors();
        long seed = 1;
        List<String> only = List.of("");
        boolean hasPeers = false;
        boolean isByProcessor = false;
        for (int i = 2; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--threads" -> threads = Integer.parseInt(value(arguments, ++i));
                case "--seed" -> seed = Long.parseLong(value(arguments, ++i));
                case "--only" -> only = List.of(value(arguments, ++i).split(","));
                case "--peers" -> hasPeers = true;
                case "--cpu" -> isByProcessor = true;
                default -> throw new IllegalArgumentException("'" + arguments.get(i) + "' is not known.");
            }
        }
        if (!(seconds > 0) || threads < 1) {
            throw new IllegalArgumentException("More than 0 seconds and at least 1 thread are needed.");
        }
        return new Options(folder, seconds, threads, seed, only, hasPeers, isByProcessor);
    }

    Contender.Effort effort() {
        return new Contender.Effort(seconds, threads, seed);
    }

    boolean isWanted(String name) {
        return only.stream().anyMatch(name::contains);
    }

    private static String value(List<String> arguments, int index) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException("'" + arguments.get(index - 1) + "' needs a value.");
        }
        return arguments.get(index);
    }
}
