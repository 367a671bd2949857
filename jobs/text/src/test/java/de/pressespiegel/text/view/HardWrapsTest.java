package de.pressespiegel.text.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Print lines are joined, all other lines are not. */
class HardWrapsTest {
    private static final ViewReader VIEWS = ViewReader.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

    private static final String HEADLINE = "Schleuse am Kanal bleibt bis Ostern geschlossen";
    private static final String[] PARAGRAPHS = {
        "Die alte Schleuse am Kanal bleibt bis Ostern geschlossen, weil ein Tor klemmt und das Ersatzteil erst gegossen"
                + " werden muss. Das teilte die Hafenmeisterin Hede Lohse am Montag mit. Die Schiffer müssen nun einen"
                + " Umweg von sieben Stunden fahren.",
        "„Wir haben den Winter über gewartet, und nun warten wir eben noch länger“, sagte der Binnenschiffer Jürn"
                + " Petersen, der mit zwei Kähnen vor dem Tor liegt. Er rechne mit Kosten von einigen tausend Euro.",
        "Der Landkreis will helfen. Über die Höhe der Hilfe entscheidet der Kreistag in der nächsten Woche; bis dahin"
                + " liegen die Kähne still, und die Mühle bekommt ihr Korn mit der Bahn. Auch das kostet mehr."
    };

    /** Without empty lines, a last line that happens to be full cannot be told; in these widths none is. */
    static Stream<Wrapping> wrappings() {
        return IntStream.of(30, 40, 48, 60, 66, 72, 80, 96, 108)
                .boxed()
                .flatMap(width -> Stream.of(true, false).map(emptyLines -> new Wrapping(width, emptyLines)));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void printLinesAreReadAsParagraphs(Wrapping wrapping) {
        String read = VIEWS.read(wrapping.wrapped(HEADLINE, PARAGRAPHS)).text();

        assertThat(read).isEqualTo(wrapping.plain(HEADLINE, PARAGRAPHS));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void eachWordLeadsBackToItsPlace(Wrapping wrapping) {
        ReadingView view = VIEWS.read(wrapping.wrapped(HEADLINE, PARAGRAPHS));

        for (String word : "Hafenmeisterin|sieben Stunden|Jürn Petersen|Kreistag in der nächsten Woche".split("\\|")) {
            int start = view.text().indexOf(word);
            assertThat(view.verbatim(start, start + word.length()).in(view.verbatim()))
                    .matches(word.replace(" ", "\\s"));
        }
    }

    static Stream<Arguments> readAs() {
        return Stream.of(
                Arguments.of(
                        "a word divided at the end of a line",
                        """
                        Am Sonntag kam der Hafenmei-
                        ster mit dem Boot zur Schleu-
                        se und sah nach dem Tor, das
                        seit Wochen klemmt.""",
                        "Am Sonntag kam der Hafenmeister mit dem Boot zur Schleuse und sah nach dem Tor, das seit Wochen"
                                + " klemmt."),
                Arguments.of(
                        "a soft hyphen at the end of a line",
                        "Am Sonntag kam der Hafenmei\u00ad\nster mit dem Boot zur Schleu\u00ad\nse und sah nach dem Tor.",
                        "Am Sonntag kam der Hafenmeister mit dem Boot zur Schleuse und sah nach dem Tor."),
                Arguments.of(
                        "a hyphen before und is none of the line",
                        """
                        Zwischen den Häfen der Nord-
                        und Ostsee liegt der Kanal,
                        der im Winter oft gefroren
                        ist und im Sommer voll.""",
                        "Zwischen den Häfen der Nord- und Ostsee liegt der Kanal, der im Winter oft gefroren ist und im"
                                + " Sommer voll."),
                Arguments.of(
                        "a hyphen of its own stays",
                        """
                        Der Kanal verbindet die Ost-
                        See-Häfen mit dem Binnenland
                        und ist im Winter gefroren,
                        was die Schiffer verdrießt.""",
                        "Der Kanal verbindet die Ost-See-Häfen mit dem Binnenland und ist im Winter gefroren, was die"
                                + " Schiffer verdrießt."),
                Arguments.of("prose that is broken at no one width", """
                        Die Schleuse am Kanal bleibt bis Ostern geschlossen, teilte das Amt mit.
                        Am Montag kam der Meister mit dem Boot, der Leiter und dem alten Schlüssel
                        zur
                        Schleuse. Er sah nach dem Tor, das seit Wochen
                        klemmt, und fuhr mit dem Boot zurück.
                        Die Schiffer warten derweil im Hafen und spielen Karten, denn am Abend soll
                        ein neues
                        Tor kommen.
                        Streit um die Kosten
                        Die Kosten trägt der Landkreis.""", """
                        Die Schleuse am Kanal bleibt bis Ostern geschlossen, teilte das Amt mit.
                        Am Montag kam der Meister mit dem Boot, der Leiter und dem alten Schlüssel zur Schleuse. Er sah nach dem Tor, das seit Wochen klemmt, und fuhr mit dem Boot zurück.
                        Die Schiffer warten derweil im Hafen und spielen Karten, denn am Abend soll ein neues
                        Tor kommen.
                        Streit um die Kosten
                        Die Kosten trägt der Landkreis."""),
                Arguments.of("one line that ends with an article", """
                        Die Schleuse am Kanal bleibt bis Ostern geschlossen, teilte am Montag die
                        Hafenmeisterei mit. Streit gibt es über das Geld.
                        Wer zahlt nun
                        Die Kosten trägt der Landkreis.""", """
                        Die Schleuse am Kanal bleibt bis Ostern geschlossen, teilte am Montag die Hafenmeisterei mit. \
                        Streit gibt es über das Geld.
                        Wer zahlt nun
                        Die Kosten trägt der Landkreis."""),
                Arguments.of("an ordinal number at the end of a line", """
                        Die Schleuse am Kanal bleibt geschlossen, teilte die Hafenmeisterei zum 75.
                        Jahrestag des Baus mit.
                        Das war 1950.
                        Es war im Mai.""", """
                        Die Schleuse am Kanal bleibt geschlossen, teilte die Hafenmeisterei zum 75. Jahrestag des Baus mit.
                        Das war 1950.
                        Es war im Mai."""),
                Arguments.of("prose that is broken in nearly all its sentences", """
                        Am Montag kam die alte Hafenmeisterin mit dem Boot zur Schleuse und sah nach dem
                        Tor. Es klemmt seit Wochen, sagten die Schiffer, die an diesem Morgen zu ihr
                        gekommen waren. Wie der
                        Leiter des Amtes sagte, fehlt für das neue Tor noch immer ein sehr seltenes
                        Gussteil aus der
                        "Eisenhütte Nord" in Auenheim. Bestellt wurde es im Herbst, sagt Hede
                        Lohse. Sie rechnet mit einem
                        Tor bis Ostern. Unklar bleibt, was die lange Sperre am Ende die drei
                        Gemeinden kostet. Das Geld fehlt
                        schon jetzt.
                        Die Mühle wartet auf Korn
                        Auch die Mühle wartet. Ihr Korn kommt nun mit der
                        Bahn.
                        WAS SONST WICHTIG IST
                        Schiffer demonstrieren am Hafen.""", """
                        Am Montag kam die alte Hafenmeisterin mit dem Boot zur Schleuse und sah nach dem Tor. \
                        Es klemmt seit Wochen, sagten die Schiffer, die an diesem Morgen zu ihr gekommen waren. Wie der \
                        Leiter des Amtes sagte, fehlt für das neue Tor noch immer ein sehr seltenes \
                        Gussteil aus der "Eisenhütte Nord" in Auenheim. Bestellt wurde es im Herbst, sagt Hede \
                        Lohse. Sie rechnet mit einem Tor bis Ostern. Unklar bleibt, was die lange Sperre am Ende die drei \
                        Gemeinden kostet. Das Geld fehlt schon jetzt.
                        Die Mühle wartet auf Korn
                        Auch die Mühle wartet. Ihr Korn kommt nun mit der Bahn.
                        WAS SONST WICHTIG IST
                        Schiffer demonstrieren am Hafen."""),
                Arguments.of(
                        "Windows line breaks",
                        "Am Sonntag kam der Meister mit\r\ndem Boot zur Schleuse und sah\r\nnach dem Tor, das klemmt.",
                        "Am Sonntag kam der Meister mit dem Boot zur Schleuse und sah nach dem Tor, das klemmt."),
                Arguments.of(
                        "paragraphs told by their indent",
                        """
                          Am Sonntag kam der Meister mit
                        dem Boot zur Schleuse und sah
                        nach dem Tor. Es klemmt. Morgen.
                          Die Schiffer warten derweil im
                        Hafen und spielen Karten, bis es
                        dunkel wird.""",
                        "  Am Sonntag kam der Meister mit dem Boot zur Schleuse und sah nach dem Tor. Es klemmt."
                                + " Morgen.\n  Die Schiffer warten derweil im Hafen und spielen Karten, bis es dunkel wird."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readAs")
    void isReadAs(String label, String wrapped, String read) {
        assertThat(VIEWS.read(wrapped).text()).isEqualTo(read);
    }

    static Stream<Arguments> untouched() {
        return Stream.of(
                Arguments.of("one line a paragraph", new Wrapping(80, false).plain(HEADLINE, PARAGRAPHS)),
                Arguments.of("a list", """
                        Das braucht man für den Hafenkuchen:
                        200 Gramm Mehl
                        drei Eier
                        etwas geriebene Schale einer Zitrone
                        ein Glas Milch
                        Butter für die Form"""),
                Arguments.of("items with marks", """
                        • Die Schleuse bleibt zu bis Ostern
                        • Die Schiffer fahren einen Umweg
                        • Der Landkreis gibt etwas dazu"""),
                Arguments.of("a poem", """
                        Am Hafen steht ein alter Kran,
                        Der hebt schon lang nichts mehr.
                        Er sieht sich jeden Morgen an
                        Die Schiffe und das Meer.
                        Und wenn der Nebel aus dem Watt
                        Sich über alles legt,
                        Dann träumt er von der fernen Stadt,
                        In der sich noch was regt."""),
                Arguments.of("a particle of a verb at the end of a headline", """
                        Die Hafenmeisterei am Kanal setzt den angekündigten Streik der Schiffer vorerst aus
                        Landrat Ole Brandsen sagte am Montag, er sei froh."""),
                Arguments.of("a pronoun at the end of a headline", """
                        Die Schiffer am Kanal wollen eine neue Schleuse, und der alte Landrat verhindert das
                        Landrat Ole Brandsen sagte am Montag, er sei froh."""),
                Arguments.of("a noun that is a preposition elsewhere", """
                        Nach dem Streit um die Schleuse stehen viele kleine Betriebe am Kanal vor dem Aus
                        Landrat Ole Brandsen sagte am Montag, er sei froh."""),
                Arguments.of("a verse that ends with an article", """
                        Am Hafen steht ein alter Kran, der
                        Hebt schon lang nichts mehr, die
                        Möwe schreit, das Wasser steigt."""),
                Arguments.of("subheads below one another", """
                        Hafen am Kanal
                        Mühle ohne Korn
                        Schiffer im Streik"""),
                Arguments.of("headline, caption and byline", """
                        Schleuse bleibt geschlossen
                        Ein Tor am Kanal klemmt seit Wochen
                        Foto: Hede Lohse
                        Von Jürn Petersen"""),
                Arguments.of("addresses", """
                        Mehr dazu im Archiv der Hafenzeitung unter
                        www.hafenzeitung.example"""));
    }

    /** In a text of broken prose, too. */
    @Test
    void tablesAndListsInBrokenProseStay() {
        String list = """
                • Hafen: drei Kähne
                • Mühle: zwei Wagen
                Schleuse: 1912 gebaut
                Die Schiffer warten.
                Tel. 0123 456
                Von Jürn Petersen""";
        String prose =
                "Am Montag kam die alte Hafenmeisterin mit dem Boot zur Schleuse und sah nach dem\nTor.\n".repeat(6);

        assertThat(VIEWS.read(prose + list).text()).doesNotContain("dem\n").endsWith(list);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untouched")
    void staysAsItIs(String label, String text) {
        assertThat(VIEWS.read(text).text()).isSameAs(text);
    }
}
