package de.pressespiegel.text.stance;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.vocabulary.SilenceKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.model.vocabulary.Voice;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames one by one: who holds what towards whom, and who says so. */
class StanceFramesTest {
    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final TextAnalyzer ANALYZER = TextModuleFactory.load(CONF).analyzer();

    private static List<Stance> stances(String text) {
        return ANALYZER.analyze(new ArticleInput("a", text, null)).stances();
    }

    private static Stance only(String text) {
        assertThat(stances(text)).hasSize(1);
        return stances(text).get(0);
    }

    @Test
    void separatedParticleMakesTheVerb() {
        Stance stance = only("Norwegen lehnt den Fischereivertrag ab.");
        assertThat(stance.holderEntityId()).isEqualTo("country:NO");
        assertThat(stance.issue()).isEqualTo("Fischereivertrag");
        assertThat(stance.label()).isEqualTo(StanceLabel.CRITICAL);
        assertThat(stance.voice()).isEqualTo(Voice.NARRATOR);
    }

    @Test
    void objectBeforeTheVerbStaysTheObject() {
        assertThat(only("Den Fischereivertrag begrüßt Norwegen.").holderEntityId())
                .isEqualTo("country:NO");
    }

    @Test
    void passiveTakesItsHolderFromTheAgent() {
        Stance stance = only("Der Fischereivertrag wurde von Norwegen scharf kritisiert.");
        assertThat(stance.holderEntityId()).isEqualTo("country:NO");
        assertThat(stance.issue()).isEqualTo("Fischereivertrag");
    }

    @Test
    void passiveWithoutAgentHasNoHolderAndYieldsNothing() {
        assertThat(stances("Der Fischereivertrag wurde scharf kritisiert.")).isEmpty();
    }

    @Test
    void deniedSupportIsCriticalAndSaysSo() {
        Stance stance = only("Norwegen unterstützt den Fischereivertrag nicht.");
        assertThat(stance.label()).isEqualTo(StanceLabel.CRITICAL);
        assertThat(stance.negated()).isTrue();
    }

    @Test
    void conditionIsNoStance() {
        assertThat(stances("Falls Norwegen den Fischereivertrag ablehnt, wird neu verhandelt."))
                .isEmpty();
    }

    @Test
    void whatExpertsSayOfAStateIsTheStatesStanceAssertedByThem() {
        Stance stance = only("Fachleute sagen, Norwegen sei besorgt über den Fischereivertrag.");
        assertThat(stance.holderEntityId()).isEqualTo("country:NO");
        assertThat(stance.assertedByName()).isEqualTo("Fachleute");
        assertThat(stance.voice()).isEqualTo(Voice.QUOTED);
    }

    @Test
    void silenceHasItsKindAndTopic() {
        Stance stance = only("Norwegen wollte den Fischereivertrag nicht kommentieren.");
        assertThat(stance.label()).isEqualTo(StanceLabel.NO_COMMENT);
        assertThat(stance.silence()).isEqualTo(SilenceKind.DECLINED);
        assertThat(stance.issue()).isEqualTo("Fischereivertrag");
    }

    @Test
    void courtsCondemnByOffice() {
        assertThat(stances("Das Amtsgericht verurteilte den Dieb.")).isEmpty();
    }

    @Test
    void evidenceIsCutOutOfTheText() {
        String text = "Am Montag regnete es. Norwegen lehnt den Fischereivertrag ab.";
        Stance stance = only(text);
        assertThat(text.substring(stance.startChar(), stance.endChar())).isEqualTo(stance.evidence());
    }
}
