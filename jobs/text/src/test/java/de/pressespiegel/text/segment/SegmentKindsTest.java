package de.pressespiegel.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that tell by their shape and their neighbours what they are, and lines that only look like them. */
class SegmentKindsTest {
    private static final Segmenter SEGMENTER =
            PlainTextSegmenter.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

    private static final String BODY =
            "[[body|Der Stadtrat von Auenheim hat am Montag bis in die Nacht über den Bau einer neuen Markthalle beraten"
                    + " und die Entscheidung dann auf den Herbst verschoben.]]";
    private static final String MORE =
            "[[body|Die Händlerin Wiebke Harmsdorf nannte den Aufschub eine Enttäuschung für alle, die seit Jahren im"
                    + " Regen stehen. Der Bau soll drei Millionen Euro kosten und zwei Jahre dauern.]]";
    private static final String LAST =
            "[[body|Im Herbst will der Rat noch einmal beraten; bis dahin stehen die Stände unter freiem Himmel, und die"
                    + " Händler hoffen auf einen trockenen Sommer.]]";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "a title above a text without empty lines",
                        "[[headline|Die unerhörte Halle]]\n\n"
                                + "[[lead|Wie die Händler von Auenheim um ein Dach über ihren Ständen kämpfen.]]\n"
                                + BODY
                                + "\n" + MORE + "\n" + LAST),
                Arguments.of(
                        "a title that announces a film",
                        "[[headline|Eine Halle für den Markt in Auenheim" + " (Video)]]\n\n" + BODY + "\n" + MORE + "\n"
                                + LAST),
                Arguments.of(
                        "a title that begins like an author line",
                        "[[headline|Von Hallen und Händlern]]\n\n" + BODY + "\n" + MORE + "\n" + LAST),
                Arguments.of(
                        "a topic above a headline",
                        "[[boilerplate|Markt und Handel]]\n\n" + "[[headline|Händler von Auenheim wollen ein Dach]]\n\n"
                                + BODY + "\n\n" + MORE),
                Arguments.of(
                        "a short paragraph before those of the text",
                        "[[headline|Streit um die Markthalle]]\n\n"
                                + "[[lead|Der Stadtrat streitet über eine Halle für den Markt. Die Händler stehen seit Jahren"
                                + " im Regen und wollen nicht länger warten.]]\n"
                                + MORE.replace("]]", " Am Ende, sagte sie, werde es doch wieder regnen.]]") + "\n"
                                + LAST.replace(
                                        "]]",
                                        " Eine Umfrage der Stadt unter allen Händlern läuft noch bis zum Mai.]]")),
                Arguments.of(
                        "first of paragraphs of one length",
                        "[[headline|Streit um die Markthalle]]\n\n" + BODY + "\n" + MORE + "\n" + LAST),
                Arguments.of(
                        "a short first paragraph that announces",
                        "[[headline|Streit um die Markthalle]]\n\n"
                                + "[[body|Der Stadtrat hat den Bau der Halle verschoben, und eine Händlerin vom alten Markt in"
                                + " Auenheim schreibt uns an diesem Montag dazu:]]\n"
                                + MORE.replace("]]", " Am Ende, sagte sie, werde es doch wieder regnen.]]") + "\n"
                                + LAST),
                Arguments.of(
                        "dates of a diary",
                        "[[headline|Tagebuch einer Händlerin]]\n\n"
                                + "[[subhead|12. März:]]\n" + BODY + "\n[[subhead|13. März:]]\n" + MORE
                                + "\n[[subhead|15.03.2021:]]\n" + LAST),
                Arguments.of(
                        "a date below the headline",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + "[[dateline|12. März 2021]]\n\n"
                                + BODY + "\n\n" + MORE),
                Arguments.of(
                        "a date that heads a day",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + BODY
                                + "\n\n[[subhead|11. März 2021: Die Halle fällt aus]]\n\n" + MORE),
                Arguments.of(
                        "a numbered item",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + BODY
                                + "\n\n[[list|11. Die Halle fällt aus]]\n\n" + MORE),
                Arguments.of(
                        "long subheads in capitals",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + BODY
                                + "\n\n[[subhead|DER STADTRAT UND DIE HALLE UND IHRE HÄNDLER]]\n\n" + MORE
                                + "\n\n[[subhead|WIE DIE HÄNDLER AUF DEM PLATZ DAZU STEHEN]]\n\n" + LAST),
                Arguments.of(
                        "short news parted by bullets",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n"
                                + BODY + "\n\n[[subhead|IN ALLER KÜRZE]]\n\n"
                                + "[[list|Die alte Brücke am Markt ist seit gestern wieder für Radfahrer offen •]]\n"
                                + "[[list|Der Rat hat zwei neue Bänke für den Platz vor dem Rathaus bestellt •]]\n"
                                + "[[list|Am Sonntag spielt die Stadtkapelle im Park an der Aue zum Tanz auf •]]\n"
                                + MORE),
                Arguments.of(
                        "parts that are counted",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + BODY
                                + "\n\n[[list|Teil 1: Die Händler und der Regen am Markt]]\n"
                                + "[[list|Teil 2: Der Rat und seine lange Nacht]]\n"
                                + "[[list|Teil 3: Was eine Halle in der Stadt kostet]]\n\n" + MORE),
                Arguments.of(
                        "headlines of other articles",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + BODY
                                + "\n\n[[boilerplate|Alte Brücke am Markt seit gestern wieder offen]]\n"
                                + "[[boilerplate|Rat bestellt zwei neue Bänke für den Platz]]\n"
                                + "[[boilerplate|Stadtkapelle spielt am Sonntag im Park zum Tanz]]\n\n" + MORE),
                Arguments.of(
                        "authors and what they did",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n"
                                + "[[lead|Der Rat streitet über eine Halle, und die Händler stehen im Regen. Ein Besuch auf dem"
                                + " alten Markt von Wiebke Tannert (Text) und Ida Fehling (Fotos)]]\n" + MORE + "\n"
                                + LAST),
                Arguments.of(
                        "one long line of capitals",
                        "[[headline|Streit um die Markthalle in Auenheim]]\n\n" + BODY
                                + "\n\n[[boilerplate|BAUER FINDET IN SEINEM ACKER EINE GOLDENE UHR]]\n\n" + MORE),
                Arguments.of(
                        "a pointer to a film in brackets",
                        "[[headline|Streit um die Markthalle]]\n\n" + BODY
                                + "\n\n[[boilerplate|[Siehe Video HIER\u200b]]]\n\n".replace("\u200b", "") + MORE),
                Arguments.of(
                        "sentences before a note on the archive",
                        "[[headline|Streit um die Markthalle]]\n\n" + BODY
                                + "\n\n"
                                + MORE.replace(
                                        "]]",
                                        " Mehr Regen als in diesem Jahr sei auf den alten Platz in der"
                                                + " Mitte der Stadt noch nie gefallen. Mehr auf Marktblatt (Archiv)]]")),
                Arguments.of(
                        "a caption with a note on the archive",
                        "[[headline|Streit um die Markthalle]]\n\n" + BODY + "\n\n" + LAST
                                + "\n\n[[caption|Der alte Markt bei Regen (Archiv)]]\n\n" + MORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyLineHasItsKind(String label, String marked) {
        String text = marked.replaceAll("(?s)\\[\\[\\w+\\|(.*?)]](?!])", "$1");

        assertThat(SegmentGoldenTest.mark(text, SEGMENTER.segment("a", text)))
                .as(label)
                .isEqualTo(marked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("linesThatComeAgain")
    void linesThatComeAgainAreNoGallery(String label, String lines) {
        String text = "Streit um die Markthalle\n\n" + BODY.replaceAll("\\[\\[body\\||]]", "") + "\n" + lines + "\n"
                + MORE.replaceAll("\\[\\[body\\||]]", "");

        assertThat(SegmentGoldenTest.mark(text, SEGMENTER.segment("a", text)))
                .doesNotContain("[[caption")
                .doesNotContain("[[boilerplate");
    }

    static Stream<Arguments> linesThatComeAgain() {
        return Stream.of(
                Arguments.of(
                        "a song",
                        "Da steht der Kran am Hafen\nund hebt den Rest der Nacht\n"
                                + "er hat so lang geschlafen\nDa steht der Kran am Hafen\nund keiner hat gelacht"),
                Arguments.of(
                        "accounts",
                        "Für Beträge in Euro\nEmpfänger: Verein der Markthändler Auenheim\n"
                                + "BIC: AUEN0123\nFür Beträge in Franken\nEmpfänger: Verein der Markthändler Auenheim\n"
                                + "BIC: AUEN0456"));
    }
}
