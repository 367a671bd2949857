package de.pressespiegel.spark.warehouse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs independent Spark jobs side by side: most of a small job is planning on the driver, which one thread does alone. */
public final class Concurrently {
    private static final int THREADS = 4;

    private Concurrently() {}

    /** A piece of work that writes. */
    @FunctionalInterface
    public interface Task {
        void run() throws IOException;
    }

    /**
     * Runs all tasks; returns when the last has ended.
     *
     * @throws IOException of the first task that failed
     */
    public static void run(List<Task> tasks) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Task task : tasks) {
                running.add(pool.submit(() -> {
                    task.run();
                    return true;
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(String.valueOf(cause.getMessage()), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing tables", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
