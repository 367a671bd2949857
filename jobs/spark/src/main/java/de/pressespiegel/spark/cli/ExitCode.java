package de.pressespiegel.spark.cli;

/** Exit codes of all commands. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int QUALITY_GATE = 3;
    static final int BUSY = 75;

    private ExitCode() {}
}
