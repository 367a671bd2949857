package de.pressespiegel.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.text.view.ReadingView;
import de.pressespiegel.text.view.VerbatimOffsets;
import de.pressespiegel.text.view.ViewReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden pages: each file of {@code golden/segments} marks every segment of a page as {@code [[kind|text]]}; without the
 * marks it is the input.
 */
class SegmentGoldenTest {
    private static final ViewReader VIEWS = ViewReader.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));

    private static final Path HOME = Path.of(System.getProperty("pressespiegel.home"));
    private static final Segmenter SEGMENTER = PlainTextSegmenter.load(HOME.resolve("conf"));

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("jobs/text/src/test/resources/golden/segments"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyStretchHasItsKind(Path page) throws IOException {
        String marked = Files.readString(page, StandardCharsets.UTF_8).strip();
        String text = marked.replaceAll("(?s)\\[\\[\\w+\\|(.*?)]]", "$1");

        ReadingView view = VIEWS.read(text);
        List<Segment> segments = new VerbatimOffsets(view).segments(SEGMENTER.segment("a", view.text()));

        assertThat(mark(text, segments)).isEqualTo(marked);
    }

    static String mark(String text, List<Segment> segments) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Segment segment : segments) {
            marked.append(text, from, segment.startChar())
                    .append("[[")
                    .append(segment.kind().name().toLowerCase(Locale.ROOT))
                    .append('|')
                    .append(text, segment.startChar(), segment.endChar())
                    .append("]]");
            from = segment.endChar();
        }
        return marked.append(text.substring(from)).toString();
    }
}
