package de.pressespiegel.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextModuleFactory;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and meant in Swiss spelling is what the same text with ß says and means. */
class SwissQuotationsTest {
    private static TextModuleFactory modules;

    @BeforeAll
    static void load() {
        modules = TextModuleFactory.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));
    }

    private static ArticleFacts facts(String text) {
        return modules.analyzer().analyze(new ArticleInput("a", text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Verband ließ mitteilen, dass er die Klage zurückziehe.",
                "Aus dem Umfeld der Gemeinde hieß es, der Umbau sei zu teuer.",
                "Sie begrüße den Entscheid, erklärte die Präsidentin Flurina Casutt.",
                "Der Sprecher Reto Amsler äußerte, man habe alles versucht.",
                "Außerdem müsse die Stadt sparen, sagte der Finanzchef Reto Amsler.",
                "Gemäß dem Bericht der Behörde sei der See sauber.",
                "„Das stößt uns auf“, so die Außenministerin Flurina Casutt.",
                "Die Präsidentin Flurina Casutt schließt einen Austritt aus.",
                "Der Lehrer Reto Amsler kritisierte die Maßnahme der Gemeinde scharf.",
                "Die Ärztin Flurina Casutt begrüßt das Verbot des Bundesgerichts.",
            })
    void sameFacts(String text) {
        ArticleFacts german = facts(text);
        ArticleFacts swiss = facts(text.replace("ß", "ss"));
        assertThat(german.quotations().size() + german.stances().size()).isPositive();
        assertThat(swiss.quotations().stream().map(SwissQuotationsTest::said).toList())
                .isEqualTo(german.quotations().stream()
                        .map(SwissQuotationsTest::said)
                        .toList());
        assertThat(swiss.stances().stream().map(SwissQuotationsTest::held).toList())
                .isEqualTo(
                        german.stances().stream().map(SwissQuotationsTest::held).toList());
    }

    private static List<@Nullable String> said(Quotation quotation) {
        return java.util.Arrays.asList(
                quotation.kind().name(),
                quotation.text().replace("ß", "ss"),
                quotation.cue(),
                quotation.speakerName() == null ? null : quotation.speakerName().replace("ß", "ss"),
                quotation.sourceClass().name(),
                quotation.rule());
    }

    private static List<@Nullable String> held(Stance stance) {
        return java.util.Arrays.asList(
                stance.holderName(), stance.label().name(), stance.targetName(), stance.issue(), stance.rule());
    }
}
