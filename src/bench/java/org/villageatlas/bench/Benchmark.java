package org.villageatlas.bench;

import java.io.IOException;
import java.util.List;

/** One benchmark of {@code ./bench}. */
public interface Benchmark {

    /** The arguments, as the usage line shows them. */
    String arguments();

    /**
     * Prints a row a case and a summary as the last line.
     *
     * @return whether all went well: a benchmark that found something wrong says so with false
     * @throws IllegalArgumentException for arguments that make no sense, with a sentence for the user
     */
    boolean run(List<String> arguments) throws IOException;
}
