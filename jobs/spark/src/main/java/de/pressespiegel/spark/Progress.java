package de.pressespiegel.spark;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Says what the job is doing, one log line a step, and knows how long it has been silent. Thread-safe. */
public final class Progress {
    private static final Logger LOG = LogManager.getLogger("pressespiegel");
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

    private final LongSupplier nanos;
    private final Consumer<String> info;
    private int number;
    private String name = "Start";
    private long begun;
    private long said;

    /** Progress as lines of the log. */
    public Progress() {
        this(System::nanoTime, LOG::info);
    }

    Progress(LongSupplier nanos, Consumer<String> info) {
        this.nanos = nanos;
        this.info = info;
        this.begun = nanos.getAsLong();
        this.said = begun;
    }

    /** Begins a step. */
    public synchronized void step(String step, String detail) {
        number++;
        name = step;
        begun = nanos.getAsLong();
        say(number + ". " + step + ": " + detail);
    }

    /** Reports a result of the step. */
    public synchronized void done(String detail) {
        say("   " + detail);
    }

    /** Names something that an operator should know but that does not stop the run. */
    public synchronized void warn(String detail) {
        said = nanos.getAsLong();
        LOG.warn("   {}", detail);
    }

    /**
     * Says that the step still goes on, when nothing has been said for eight seconds.
     *
     * @param detail how far it is; may be empty
     */
    synchronized void stillAtIt(String detail) {
        long now = nanos.getAsLong();
        if (now - said >= LONGEST_SILENCE.toNanos()) {
            long seconds = Duration.ofNanos(now - begun).toSeconds();
            say("   … " + name + ", seit " + seconds + " s" + (detail.isEmpty() ? "" : ": " + detail));
        }
    }

    private void say(String line) {
        said = nanos.getAsLong();
        info.accept(line);
    }
}
