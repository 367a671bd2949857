package de.pressespiegel.spark;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Says what the job is doing, one log line a step. */
public class Progress {
    private static final Logger LOG = LogManager.getLogger("pressespiegel");
    private int step;

    /** Begins a step. */
    public void step(String name, String detail) {
        step++;
        LOG.info("{}. {}: {}", step, name, detail);
    }

    /** Reports a result of the step. */
    public void done(String detail) {
        LOG.info("   {}", detail);
    }

    /** Names something that an operator should know but that does not stop the run. */
    public void warn(String detail) {
        LOG.warn("   {}", detail);
    }
}
