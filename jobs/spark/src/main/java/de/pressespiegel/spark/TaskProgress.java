package de.pressespiegel.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says from time to time how far a long step is: of how many parts of the input how many are done. Short steps stay silent. */
public final class TaskProgress extends SparkListener {
    private static final long SILENCE_NANOS = 15_000_000_000L;

    private final ConcurrentHashMap<Integer, Stage> stages = new ConcurrentHashMap<>();
    private final Progress progress;
    private final LongSupplier nanos;

    /** What is known of a running stage. */
    private static final class Stage {
        private final int parts;
        private int done;
        private long said;

        Stage(int parts, long now) {
            this.parts = parts;
            this.said = now;
        }
    }

    public TaskProgress(Progress progress) {
        this(progress, System::nanoTime);
    }

    TaskProgress(Progress progress, LongSupplier nanos) {
        this.progress = progress;
        this.nanos = nanos;
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
        stages.remove(event.stageInfo().stageId());
    }

    void submitted(int stage, int parts) {
        stages.put(stage, new Stage(parts, nanos.getAsLong()));
    }

    void finished(int id) {
        Stage stage = stages.get(id);
        if (stage == null) {
            return;
        }
        stage.done++;
        long now = nanos.getAsLong();
        if (now - stage.said >= SILENCE_NANOS && stage.done < stage.parts) {
            stage.said = now;
            progress.done("… " + stage.done + " von " + stage.parts + " Teilen");
        }
    }
}
