package de.pressespiegel.text.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");

    @Test
    void keepsWhatIsUsedAndDropsWhatIsNot() {
        AtomicInteger made = new AtomicInteger();
        Vocabulary vocabulary = new Vocabulary(form -> {
            made.incrementAndGet();
            return new Word(form, form, List.of(), null, Set.of());
        });
        Word often = vocabulary.word("Haus");
        vocabulary.word("Zwirlitz");
        for (int i = 0; i < 250_000; i++) {
            vocabulary.word("Name" + i);
            assertThat(vocabulary.word("Haus")).isSameAs(often);
        }
        int before = made.get();

        vocabulary.word("Zwirlitz");

        assertThat(made.get()).as("the form seen once did not stay").isEqualTo(before + 1);
    }

    @Test
    void worksOutAnAttributeOnceAWordAndKeepsWhatIsNone() {
        Morphology morphology = Morphology.load(CONF);
        AtomicInteger made = new AtomicInteger();
        WordAttribute<String> attribute = morphology.attribute(word -> {
            made.incrementAndGet();
            return word.known() ? word.lemma() : null;
        });

        assertThat(attribute.of(morphology.word("Hauses"))).isEqualTo("Haus");
        assertThat(attribute.of(morphology.word("Hauses"))).isEqualTo("Haus");
        assertThat(attribute.of(morphology.word("Zwirlitz"))).isNull();
        assertThat(attribute.of(morphology.word("Zwirlitz"))).isNull();
        assertThat(made.get()).isEqualTo(2);
    }
}
