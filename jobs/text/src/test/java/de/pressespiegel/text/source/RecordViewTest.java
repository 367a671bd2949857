package de.pressespiegel.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a record says is read from the view of its text; the text itself stays as it came, below the title as it is published. */
class RecordViewTest {
    private static final ArticleRecords RECORDS = ArticleRecords.load(
            Path.of(System.getProperty("pressespiegel.home")).resolve("conf"));

    @Test
    void aTitleEscapedTwiceIsReadAsItsLetters() {
        RecordFields fields = RECORDS.fields();
        fields.add("title", "M&amp;uuml;hle am Bach wird ge\u00adrettet");
        fields.add("author", "Bj&ouml;rn Brandwein");
        fields.add("text", "Die Gemeinde will ihre alte M&uuml;hle retten, sagte die B&uuml;rgermeisterin am Montag.");
        SourceRecord.Found found = (SourceRecord.Found) RECORDS.ofFields("a.json", 0, fields);

        assertThat(found.title()).isEqualTo("Mühle am Bach wird gerettet");
        assertThat(found.authors()).containsExactly("Björn Brandwein");
        assertThat(found.text()).startsWith("Mühle am Bach wird gerettet\n\nDie Gemeinde will ihre alte M&uuml;hle");
        assertThat(cut(found, SegmentKind.HEADLINE)).isEqualTo("Mühle am Bach wird gerettet");
    }

    @Test
    void aHeadlineInPrintLinesIsOneTitle() {
        SourceRecord.Found found = (SourceRecord.Found) RECORDS.ofText("a.txt", 0, """
                Mühle am Bach wird nun doch
                noch gerettet

                Die Gemeinde Hollerbrück will
                ihre alte Mühle retten. Das
                sagte die Bürgermeisterin am
                Montag, nachdem der Rat lange
                darüber gestritten hatte und
                viele Bürger gekommen waren.
                """);

        assertThat(found.title()).isEqualTo("Mühle am Bach wird nun doch noch gerettet");
        assertThat(cut(found, SegmentKind.HEADLINE)).isEqualTo("Mühle am Bach wird nun doch\nnoch gerettet");
        assertThat(cut(found, SegmentKind.BODY)).startsWith("Die Gemeinde").endsWith("gekommen waren.");
    }

    private static String cut(SourceRecord.Found found, SegmentKind kind) {
        Segment segment = found.segments().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return found.text().substring(segment.startChar(), segment.endChar());
    }
}
