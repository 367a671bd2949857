package de.pressespiegel.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load(
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Ministerin sagte am Abend, dass der Vertrag noch nicht unterschrieben ist und die Gespräche weitergehen.
            de | D'Ministerin heisst's, sei nicht da, aber der Vertrag liegt auf dem Tisch und wird morgen von allen geprüft.
            en | The minister said in the evening that the contract was not yet signed and that the talks would go on.
            nl | De minister zei dat het verdrag nog niet is getekend en dat de gesprekken in de stad worden voortgezet.
            da | Ministeren sagde at aftalen ikke er underskrevet og at nogle af de andre blev ved efter mødet hele dagen.
            fr | La ministre a dit que le traité n'est pas encore signé et que les discussions vont se poursuivre dans la ville.
            es | La ministra dijo que el acuerdo no está firmado y que las conversaciones siguen en la ciudad con los demás.
            pl | Minister powiedział, że umowa nie jest jeszcze podpisana i że rozmowy będą się toczyć w mieście do końca roku.
            tr | Bakan anlaşmanın henüz imzalanmadığını ve bu görüşmelerin çok daha uzun bir süre için devam ettiğini dedi.
            ru | Министр сказал, что договор ещё не подписан и что переговоры в городе будут продолжены на этой неделе.
            uk | Міністр сказав, що договір ще не підписано і що переговори в місті будуть тривати до кінця тижня.
            ja | 大臣は条約がまだ署名されていないと述べた。交渉は来週も続くという。
            zh | 部长表示条约尚未签署谈判将于下周继续进行各方均表示愿意合作解决问题
            """)
    void tellsLanguagesApart(String language, String text) {
        LanguageGuess guess = IDENTIFIER.identify(text);

        assertThat(guess.language()).as("%s", guess).isEqualTo(language);
        assertThat(guess.confidence()).isBetween(0.3, 1.0);
    }

    @Test
    void shortTextsStayUndecided() {
        assertThat(IDENTIFIER.identify("Hannover 2:1 Bremen").decided()).isFalse();
        assertThat(IDENTIFIER.identify("").decided()).isFalse();
    }
}
