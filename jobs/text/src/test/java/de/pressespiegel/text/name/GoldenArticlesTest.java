package de.pressespiegel.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.TextModuleFactory;
import de.pressespiegel.text.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs {@code golden/named-articles}: invented articles as scraped, with every mention marked up as {@code [surface|entity
 * id|form]}; name, part and alias of a name are one form here and need not be written.
 */
class GoldenArticlesTest {
    private static final Pattern MENTION = Pattern.compile("\\[([^|\\]]+)\\|([^|\\]]+)(?:\\|([a-z]+))?\\]");
    /** Share of mentions found, and of those found that are right: span, entity and form. */
    private static final double LEAST = 0.89;

    private static TextModuleFactory modules;

    @BeforeAll
    static void load() {
        modules = TextModuleFactory.load(Path.of(System.getProperty("pressespiegel.home"), "conf"));
    }

    private record Found(int start, int end, String surface, String entityId, String form) {}

    @Test
    void mentionsAreFoundAndResolved() throws IOException {
        Path folder =
                Path.of(System.getProperty("pressespiegel.home"), "jobs/text/src/test/resources/golden/named-articles");
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(15);
        int right = 0;
        int expected = 0;
        int predicted = 0;
        StringBuilder wrong = new StringBuilder();
        for (Path file : files) {
            List<Found> gold = new ArrayList<>();
            String text = plain(Files.readString(file, StandardCharsets.UTF_8), gold);
            List<Found> mentions = mentions(text);
            TreeSet<String> differences = new TreeSet<>();
            for (Found mention : gold) {
                if (!mentions.contains(mention)) {
                    differences.add(line(text, mention, "missed"));
                }
            }
            for (Found mention : mentions) {
                if (!gold.contains(mention)) {
                    differences.add(line(text, mention, "wrong "));
                }
            }
            right += (int) gold.stream().filter(mentions::contains).count();
            expected += gold.size();
            predicted += mentions.size();
            if (!differences.isEmpty()) {
                wrong.append('\n').append(file.getFileName()).append('\n').append(String.join("\n", differences));
            }
        }
        String report =
                String.format(Locale.ROOT, "recall %d/%d, precision %d/%d%s", right, expected, right, predicted, wrong);
        assertThat(right).as(report).isGreaterThanOrEqualTo((int) Math.ceil(LEAST * expected));
        assertThat(right).as(report).isGreaterThanOrEqualTo((int) Math.ceil(LEAST * predicted));
    }

    private static String line(String text, Found mention, String how) {
        int from = Math.max(0, mention.start() - 40);
        int to = Math.min(text.length(), mention.end() + 40);
        String context = text.substring(from, mention.start()) + "[" + mention.surface() + "]"
                + text.substring(mention.end(), to);
        return String.format(
                Locale.ROOT,
                "%5d %s %s %s  in: %s",
                mention.start(),
                how,
                mention.entityId(),
                mention.form(),
                context.replace('\n', ' '));
    }

    /** The text without its mark-up, which goes to the list. */
    private static String plain(String marked, List<Found> mentions) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MENTION.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(1));
            String form = matcher.group(3) == null ? "name" : matcher.group(3);
            mentions.add(new Found(start, text.length(), matcher.group(1), matcher.group(2), form));
            from = matcher.end();
        }
        return text.append(marked.substring(from)).toString();
    }

    private static List<Found> mentions(String text) {
        Document document =
                modules.documentReader().read(text, modules.segmenter().segment("article", text));
        return modules.names().annotate("article", document).mentions().stream()
                .map(GoldenArticlesTest::found)
                .toList();
    }

    private static Found found(Mention mention) {
        MentionForm form = mention.form();
        boolean name = form == MentionForm.PART || form == MentionForm.ALIAS;
        return new Found(
                mention.startChar(),
                mention.endChar(),
                mention.surface(),
                mention.entityId(),
                (name ? MentionForm.NAME : form).name().toLowerCase(Locale.ROOT));
    }
}
