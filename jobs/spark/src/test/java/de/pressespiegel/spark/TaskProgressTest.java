package de.pressespiegel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TaskProgressTest {
    private final List<String> said = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final TaskProgress tasks = new TaskProgress(
            new Progress() {
                @Override
                public void done(String detail) {
                    said.add(detail);
                }
            },
            clock::get);

    @Test
    void aLongStepTellsHowFarItIs() {
        tasks.submitted(7, 40);
        for (int i = 0; i < 40; i++) {
            clock.addAndGet(1_000_000_000L);
            tasks.finished(7);
        }

        assertThat(said).containsExactly("… 15 von 40 Teilen", "… 30 von 40 Teilen");
    }

    @Test
    void aShortStepStaysSilent() {
        tasks.submitted(7, 4);
        tasks.finished(7);
        tasks.finished(7);
        tasks.finished(8);

        assertThat(said).isEmpty();
    }
}
