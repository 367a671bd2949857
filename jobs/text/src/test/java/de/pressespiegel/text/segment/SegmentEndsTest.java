package de.pressespiegel.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text begins and ends: datelines of agencies, signs of authors, and what only looks like them. */
class SegmentEndsTest {
    private static final Path HOME = Path.of(System.getProperty("pressespiegel.home"));
    private static final Segmenter SEGMENTER = PlainTextSegmenter.load(HOME.resolve("conf"));

    private static final String HEADLINE = "[[headline|Stadtrat streitet über die neue Markthalle]]\n\n";
    private static final String FIRST =
            "[[body|Der Stadtrat von Auenheim hat am Montag bis in die Nacht über den Bau einer neuen Markthalle beraten"
                    + " und die Entscheidung dann auf den Herbst verschoben.]]\n\n";
    private static final String SECOND =
            "[[body|Die Händlerin Wiebke Harmsdorf nannte den Aufschub eine Enttäuschung für alle, die seit Jahren im"
                    + " Regen stehen. Der Bau soll drei Millionen Euro kosten und zwei Jahre dauern.]]\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "agency in brackets          | Darüber berät der Ausschuss im Mai noch einmal. <byline:(dpa)>",
                "with an agency              | Darüber berät der Ausschuss im Mai noch einmal. <byline:(mit dpa)>",
                "agencies and shorthand      | Darüber berät der Ausschuss im Mai noch einmal. <byline:(jk/dpa)>",
                "agencies in a row           | Darüber berät der Ausschuss im Mai noch einmal. <byline:(mit AFP, dpa, Reuters)>",
                "material of an agency       | Darüber berät der Ausschuss im Mai noch einmal. <byline:(Mit Material von dts)>",
                "source in brackets          | Darüber berät der Ausschuss im Mai noch einmal. <byline:(Quelle: dts)>",
                "source in a long paragraph  | Darüber berät der Ausschuss im Mai noch einmal, und zwar nach Anhörung aller Händlerinnen und Händler, die auf dem alten Platz einen Stand haben. <byline:(Quelle: dts)>",
                "shorthand in capitals       | Darüber berät der Ausschuss im Mai noch einmal. <byline:(WH)>",
                "shorthand without brackets  | Darüber berät der Ausschuss im Mai noch einmal. <byline:mwb>",
                "agency without brackets     | Darüber berät der Ausschuss im Mai noch einmal. <byline:dpa/mwb>",
                "author behind the sentence  | Darüber berät der Ausschuss im Mai noch einmal. <byline:Wiebke Tannert>",
                "author glued to it          | Darüber berät der Ausschuss im Mai noch einmal.<byline:Wiebke Tannert>",
                "shorthand on its line       | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:DM>",
                "small shorthand             | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:sh>",
                "shorthand in brackets below | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:(WH)>",
                "agency and shorthand below  | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:dpa/mwb>",
                "source below                | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:Quelle: AFP>",
                "material below              | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:Mit Agenturmaterial>",
                "member of the desk          | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:Von unserem Redaktionsmitglied Ole Brandsen>",
                "desk and photographer       | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:Redaktion: Ole Brandsen>",
                "text and photo              | Darüber berät der Ausschuss im Mai noch einmal.;;<byline:Text: Ole Brandsen, Foto: Ida Fehling>",
                "sign above the page's list  | Darüber berät der Ausschuss im Mai noch einmal. <byline:(mwb)>;;<boilerplate:Mehr zum Thema>;<boilerplate:Neue Brücke gesperrt>",
                "shorthand behind a quotation| Dem Ausschuss sage das Wort „Halle noch einmal alles“. <byline:mwb>",
                "author with Von             | Darüber berät der Ausschuss im Mai noch einmal. <byline:Von Wiebke Tannert>",
                "source of a short sentence  | Das war alles. Darüber berät man im Mai. <byline:(Quelle: dts)>",
                "author of an agency         | Darüber berät der Ausschuss im Mai noch einmal. <byline:(Wiebke Tannert, dpa)>",
                "authors of an agency        | Darüber berät der Ausschuss im Mai noch einmal.“ <byline:(Wiebke Tannert und Ole Brandsen,dpa)>",
                "shorthand with a hyphen     | Darüber berät der Ausschuss im Mai noch einmal. <byline:(dpa/-wt)>",
                "behind a short last word    | Die Stadt schloss einen Abbruch des Umbaus im Mai nun aus. <byline:dpa/mwb>",
                "paper with an agency        | Darüber berät der Ausschuss im Mai noch einmal. <byline:Ab (mit KNA)>",
                "agencies without a comma    | Darüber berät der Ausschuss im Mai noch einmal. <byline:(mit dpa, AFP Reuters)>",
                "material of an agency joined| Darüber berät der Ausschuss im Mai noch einmal. <byline:(WH mit dts-Material)>",
                // what only looks like a sign
                "name inside the sentence    | Darüber berät der Ausschuss im Mai noch einmal mit Wiebke Tannert.",
                "name that ends a quotation  | „Darüber beraten wir im Mai noch einmal“, sagte Wiebke Tannert.",
                "firm at the end             | Den Bau übernimmt im Mai die Firma Brandsen und Co. KG.",
                "two people in brackets      | Darüber berät man im Mai. (Wiebke Tannert und Ole Brandsen, SPD)",
                "short last word, a sentence | Die Stadt schloss einen Abbruch des Umbaus im Mai nun aus. So bleibt es.",
                "party in brackets           | Darüber berät im Mai auch der Abgeordnete Ole Brandsen (SPD).",
                "whole sentence in brackets  | Darüber berät der Ausschuss im Mai. (So war es auch im Vorjahr.)",
                "words in brackets           | Darüber berät der Ausschuss im Mai noch einmal. (Wir berichteten)",
                "agency in the sentence      | Darüber berät der Ausschuss im Mai noch einmal, wie er der dpa sagte.",
                "last words of a subhead     | Darüber berät der Ausschuss im Mai noch einmal.;;<subhead:So geht es weiter>;<body:Das ist noch offen.>"
            })
    void theTailIsTheSignAndTheParagraphStays(String label, String end) {
        assertSegments(label, HEADLINE + FIRST + SECOND + marked(end));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "place, agency, dash        | <dateline:Köln (SID) ->",
                "place in capitals          | <dateline:BERLIN (dpa) –>",
                "two places                 | <dateline:Wien/Zürich (APA)>",
                "full stop                  | <dateline:Genf. (epd)>",
                "full stop behind           | <dateline:Genf (epd).>",
                "day                        | <dateline:Berlin, 06. Nov (Reuters) ->",
                "whole date without dash    | <dateline:Bonn, 3. März 2024 (epd)>",
                "glued dashes               | <dateline:FRANKFURT (Dow Jones)-->",
                "abbreviated river          | <dateline:Frankfurt a.M. (epd).>",
                "no dash                    | <dateline:Rom (KNA)>",
                "two agencies               | <dateline:Auenheim (dpa/AFP) ->",
                "small unknown agency       | <dateline:Auenheim (nbd) –>"
            })
    void agencyDatelinesAreCutOffTheirParagraph(String label, String dateline) {
        String first = FIRST.replace("[[body|", "").replace("]]", "").strip();

        assertSegments(label, HEADLINE + marked(dateline) + " [[body|" + first + "]]\n\n" + SECOND.strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the sentence goes on       | Köln (SID) wurde in dieser Nacht von",
                "party behind a person      | Ole Brandsen (SPD): Der Stadtrat hat nach",
                "abbreviation of the place  | Die Stadtwerke Auenheim (SWA) haben nach",
                "aside in small letters     | Auenheim (etwa dort) Liegt der Platz nach"
            })
    void sentencesThatBeginLikeADatelineStay(String label, String begin) {
        assertSegments(
                label,
                HEADLINE + "[[body|" + begin
                        + " langer Beratung über den Bau einer neuen Markthalle beschlossen, dass alle"
                        + " Händler im Herbst noch einmal gehört werden.]]\n\n" + SECOND.strip());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "offer of an app        | boilerplate | [Wenn Sie den Stadtrat verfolgen wollen, laden Sie unsere Seite auf Ihr Handy.]",
                "link                   | boilerplate | [Alle Folgen der „Marktgespräche“ stehen hier.]",
                "topic                  | boilerplate | [Mehr zum Thema: Der lange Weg zur Halle]",
                "reading tip            | boilerplate | (Lesen Sie auch: Der lange Weg zur Halle.)",
                "newsletter             | boilerplate | [Das Marktgespräch: Jeden Freitag berichtet der Newsletter aus der Halle.]",
                "explanation            | body        | [Der Beschluss fiel im Rathaus, nachdem die Zuhörer gegangen waren.]",
                "left out               | body        | […] Am Ende stimmten alle Fraktionen für den Aufschub.",
                "sentence in brackets   | body        | (Am Ende stimmten alle Fraktionen für den Aufschub.)"
            })
    void boxesInBracketsSpeakToTheReader(String label, String kind, String box) {
        assertSegments(label, HEADLINE + FIRST + "[[" + kind + "|" + box + "]]\n\n" + SECOND.strip());
    }

    @Test
    void aDialogueOfConsentIsNoArticle() {
        String wall = HEADLINE
                + "[[boilerplate|Wer hier kostenlos weiterlesen will, erlaubt uns Werbung, Cookies und Tracking. Welche"
                + " Partner Daten verarbeiten, steht in den Hinweisen zum Datenschutz.]]\n\n"
                + "[[boilerplate|Die Zustimmung gilt bis auf Widerruf. Im Abo geht es ohne Werbung.]]";

        assertSegments("wall", wall);
    }

    @Test
    void anArticleAboutCookiesIsOne() {
        String article = "[[headline|Gericht begrenzt Cookies auf Nachrichtenseiten]]\n\n"
                + "[[body|Nachrichtenseiten dürfen Cookies für Werbung nur noch setzen, wenn die Leser ihre Einwilligung"
                + " gegeben haben. Das entschied das Landgericht Auenheim am Montag.]]\n\n"
                + "[[body|Die Richter rügten, dass die Partner der Verlage personenbezogene Daten verarbeiten, ehe jemand"
                + " zustimmen konnte. Die Verlage wollen Berufung einlegen.]]";

        assertSegments("article", article);
    }

    @Test
    void runningTextThatLostItsEndStaysText() {
        String end = "Der Stadtrat will nun im Herbst noch einmal über die Halle beraten. Bis dahin sollen Händler und"
                + " Anwohner gehört werden, die zuletzt kaum zu Wort gekommen waren. Eine Sprecherin der Stadt sagte,"
                + " der Zeitplan sei eng, aber zu halten, wenn alle Beteiligten ihre Unterlagen rechtzeitig einreichen"
                + " und die Gutachten vorliegen";

        assertSegments("end", HEADLINE + FIRST + "[[body|" + end + "]]");
        assertSegments("begin", HEADLINE + "[[body|" + end + "]]\n\n" + SECOND.strip());
    }

    /** {@code <kind:text>} is a marked stretch, {@code ;} a line break; what is not marked is body. */
    private static String marked(String end) {
        StringBuilder marked = new StringBuilder();
        for (String line : end.replace(";", "\n").split("(?<=\n)")) {
            int mark = line.indexOf('<');
            String text = mark < 0 ? line.strip() : line.substring(0, mark);
            marked.append(
                    text.isBlank()
                            ? ""
                            : "[[body|" + text.strip() + "]]"
                                    + text.substring(text.stripTrailing().length()));
            marked.append(mark < 0 ? "" : line.substring(mark).strip().replaceAll("<(\\w+):([^>]*)>", "[[$1|$2]]"));
            marked.append(line.endsWith("\n") ? "\n" : "");
        }
        return marked.toString();
    }

    private static void assertSegments(String label, String marked) {
        String text = marked.replaceAll("(?s)\\[\\[\\w+\\|(.*?)]]", "$1");

        assertThat(SegmentGoldenTest.mark(text, SEGMENTER.segment("a", text)))
                .as(label)
                .isEqualTo(marked);
    }
}
