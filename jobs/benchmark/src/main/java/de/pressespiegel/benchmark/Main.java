package de.pressespiegel.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code throughput} or {@code names --gold FILE}. */
public final class Main {
    private Main() {}

    /** Runs one of the two; exits with 2 on wrong usage. */
    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        if (arguments.equals(List.of("throughput"))) {
            new Runner(new OptionsBuilder().include(Throughput.class.getName()).build()).run();
        } else if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("names", "--gold"))) {
            NameComparison.run(conf(), Path.of(arguments.get(2)), System.out);
        } else {
            System.err.println(
                    "benchmark: give 'throughput' or 'names --gold FILE', not '" + String.join(" ", arguments) + "'");
            System.exit(2);
        }
    }

    /** The installation's word lists. */
    static Path conf() {
        return Path.of(System.getProperty("pressespiegel.home", "."), "conf");
    }
}
