package de.pressespiegel.spark;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Says every few seconds how far a long step is: of how many parts of Spark's work how many are done. No step stays silent
 * for longer than ten seconds, also one that is a single long part or none of Spark's work; short steps say nothing.
 */
public final class TaskProgress extends SparkListener implements AutoCloseable {
    private static final long MILLIS_BETWEEN_LOOKS = 1000;

    private final ConcurrentHashMap<Integer, Stage> stages = new ConcurrentHashMap<>();
    private final Progress progress;
    private final Timer watch = new Timer("progress", true);

    /** How far a running stage is. */
    private record Stage(int parts, int done) {
        Stage oneMore() {
            return new Stage(parts, done + 1);
        }
    }

    public TaskProgress(Progress progress) {
        this.progress = progress;
    }

    /** Begins to watch, until it is closed. */
    public TaskProgress watching() {
        TimerTask beat = new TimerTask() {
            @Override
            public void run() {
                beat();
            }
        };
        watch.schedule(beat, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS);
        return this;
    }

    @Override
    public void close() {
        watch.cancel();
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted event) {
        submitted(event.stageInfo().stageId(), event.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
        finished(event.stageId());
    }

    @Override
    public void onStageCompleted(SparkListenerStageCompleted event) {
        completed(event.stageInfo().stageId());
    }

    void submitted(int stage, int parts) {
        stages.put(stage, new Stage(parts, 0));
    }

    void finished(int stage) {
        stages.computeIfPresent(stage, (id, before) -> before.oneMore());
    }

    void completed(int stage) {
        stages.remove(stage);
    }

    /** Says how far the work is, unless something was said just now. */
    void beat() {
        int parts = 0;
        int done = 0;
        for (Stage stage : stages.values()) {
            parts += stage.parts();
            done += stage.done();
        }
        progress.stillAtIt(parts == 0 ? "" : done + " von " + parts + " Teilen");
    }
}
