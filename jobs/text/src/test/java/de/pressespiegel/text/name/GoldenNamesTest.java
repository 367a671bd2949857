package de.pressespiegel.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.token.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code golden/names}: each line is a text with all its mentions marked up. */
class GoldenNamesTest {
    private static final Pattern MENTION = Pattern.compile("\\[([^|\\]]+)\\|([^|\\]]+)(?:\\|([a-z]+))?\\]");

    private static DocumentReader reader;
    private static NameAnnotator annotator;

    @BeforeAll
    static void load() {
        Path conf = Path.of(System.getProperty("pressespiegel.home"), "conf");
        Morphology morphology = Morphology.load(conf);
        Tokenizer tokenizer = Tokenizer.load(conf, morphology);
        reader = new DocumentReader(tokenizer);
        annotator = PressNameAnnotator.load(conf, tokenizer, morphology);
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Path folder = Path.of(System.getProperty("pressespiegel.home"), "jobs/text/src/test/resources/golden/names");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        tests.add(DynamicTest.dynamicTest(
                                file.getFileName() + ": " + line,
                                () -> assertThat(mark(plain(line))).isEqualTo(canonical(line))));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(80);
        return tests.stream();
    }

    private static String plain(String line) {
        return MENTION.matcher(line).replaceAll("$1");
    }

    /** The case with every form written out. */
    private static String canonical(String line) {
        Matcher matcher = MENTION.matcher(line);
        return matcher.replaceAll(m -> Matcher.quoteReplacement(
                "[" + m.group(1) + "|" + m.group(2) + "|" + (m.group(3) == null ? "name" : m.group(3)) + "]"));
    }

    private static String mark(String text) {
        Document document = reader.read(text, List.of(new Segment("case", 0, SegmentKind.BODY, 0, text.length())));
        NameResult result = annotator.annotate("case", document);
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention mention : result.mentions()) {
            assertThat(new Span(mention.startChar(), mention.endChar()).in(text))
                    .isEqualTo(mention.surface());
            assertThat(mention.startChar()).isGreaterThanOrEqualTo(at);
            if (mention.form() == MentionForm.METONYM) {
                assertThat(mention.literalEntityId()).startsWith("place:");
            }
            marked.append(text, at, mention.startChar())
                    .append('[')
                    .append(mention.surface())
                    .append('|')
                    .append(mention.entityId())
                    .append('|')
                    .append(mention.form().name().toLowerCase(Locale.ROOT))
                    .append(']');
            at = mention.endChar();
        }
        return marked.append(text.substring(at)).toString();
    }
}
