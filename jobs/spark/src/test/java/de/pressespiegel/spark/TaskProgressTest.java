package de.pressespiegel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TaskProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final List<String> said = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final Progress progress = new Progress(clock::get, said::add);
    private final TaskProgress tasks = new TaskProgress(progress);

    private void seconds(int n) {
        for (int i = 0; i < n; i++) {
            clock.addAndGet(SECOND);
            tasks.beat();
        }
    }

    @Test
    void aLongStepTellsHowFarItIs() {
        progress.step("Analysieren", "40 Artikel");
        tasks.submitted(7, 40);
        for (int i = 0; i < 20; i++) {
            tasks.finished(7);
            seconds(1);
        }

        assertThat(said)
                .containsExactly(
                        "1. Analysieren: 40 Artikel",
                        "   … Analysieren, seit 8 s: 8 von 40 Teilen",
                        "   … Analysieren, seit 16 s: 16 von 40 Teilen");
    }

    @Test
    void onePartThatTakesLongIsNotSilentEither() {
        progress.step("Auszählen", "");
        tasks.submitted(7, 1);
        seconds(8);
        tasks.finished(7);
        tasks.completed(7);
        seconds(8);

        assertThat(said.subList(1, 3))
                .containsExactly("   … Auszählen, seit 8 s: 0 von 1 Teilen", "   … Auszählen, seit 16 s");
    }

    @Test
    void stagesSideBySideAreOne() {
        tasks.submitted(7, 4);
        tasks.submitted(8, 6);
        tasks.finished(8);
        tasks.finished(9);
        seconds(8);

        assertThat(said).containsExactly("   … Start, seit 8 s: 1 von 10 Teilen");
    }

    @Test
    void aShortStepAndOneThatSpeaksForItselfSayNothingMore() {
        progress.step("Einlesen", "4 Dateien");
        seconds(7);
        progress.done("4 neu");
        seconds(7);

        assertThat(said).containsExactly("1. Einlesen: 4 Dateien", "   4 neu");
    }
}
