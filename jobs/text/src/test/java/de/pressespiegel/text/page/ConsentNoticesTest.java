package de.pressespiegel.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentNoticesTest {
    private static final ConsentNotices NOTICES = ConsentNotices.load(
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            consent       | true  | Mit Ihrer Zustimmung verwenden wir Cookies und verarbeiten Daten Ihres Geräts. Sie können sie jederzeit widerrufen. Einzelheiten stehen in der Datenschutzerklärung.
            choice        | true  | Lesen Sie uns mit Werbung und Tracking oder werbefrei im Pur-Abo. Bereits Abonnent? Bitte hier anmelden.
            log-in        | true  | Bitte melden Sie sich an. Noch kein Konto? Registrieren Sie sich kostenlos und lesen Sie weiter, ein Passwort genügt.
            script        | true  | Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Website zu nutzen.
            about consent | false | Das Gericht in Hollerbrück hat über Cookies entschieden. Wer eine Website betreibt, muss die Einwilligung der Nutzer einholen. Die Kammer folgte damit der Klage eines Vereins, der das Verfahren vor drei Jahren begonnen hatte.
            about a price | false | Der Verlag erhöht den Preis für das Abo. Abonnenten zahlen ab Mai zehn Euro monatlich, teilte er mit. Das Abonnement bleibt jederzeit kündbar.
            quoted        | false | „Wir verwenden Cookies nur mit Ihrer Zustimmung“, sagte der Sprecher der Website. „Sie können die Einwilligung widerrufen.“
            article       | false | Der Rat von Hollerbrück hat beschlossen, die alte Mühle zu retten. Das kündigte die Bürgermeisterin an. Bitte melden Sie sich an, um den ganzen Artikel zu lesen.
            nothing       | false | .
            """)
    void aNoticeIsToldFromAnArticleAboutNotices(String label, boolean notice, String text) {
        assertThat(NOTICES.isNotice(text, "")).isEqualTo(notice);
    }

    @Test
    void whatStandsAroundTheTextAddressesToo() {
        String banner = "Wir verwenden Cookies. Sie können die Einwilligung widerrufen.";

        assertThat(NOTICES.isNotice("", banner)).isTrue();
        assertThat(NOTICES.isNotice("JavaScript muss im Browser eingeschaltet sein.", banner))
                .isTrue();
        assertThat(NOTICES.isNotice("Der Rat von Hollerbrück rettet die alte Mühle.", banner))
                .isFalse();
        assertThat(NOTICES.isNotice("", "Start Politik Sport")).isFalse();
    }
}
