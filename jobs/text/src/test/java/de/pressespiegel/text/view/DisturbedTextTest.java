package de.pressespiegel.text.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.ArticleInput;
import de.pressespiegel.text.TextAnalyzer;
import de.pressespiegel.text.TextModuleFactory;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees in a text changes no fact: only the offsets are those of the text as it came. */
class DisturbedTextTest {
    private static final TextAnalyzer ANALYZER = TextModuleFactory.load(
                    Path.of(System.getProperty("pressespiegel.home"), "conf"))
            .analyzer();

    private static final String ARTICLE = """
            Hafenmeisterin streitet mit dem Landkreis

            „Die Schleuse ist längst fällig“, sagte die Hafenmeisterin Hede Lohse am Dienstag in Köln. Sie kritisierte die \
            Bundesregierung scharf: Für die Häfen sei seit Jahren nichts geschehen, und die Schiffer müssten es büßen.

            Der Landrat Jürn Petersen wies die Vorwürfe zurück. Er erklärte, der Kreis habe früh gewarnt & gehandelt. Die \
            Türkei und Österreich unterstützten das Vorhaben, hieß es aus Brüssel. „Wir fangen im März an“, fügte Petersen \
            hinzu. Laut einem Bericht der Wasserbehörde kostet die Öffnung über zwölf Millionen Euro.""";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void factsAreTheSame(long seed) {
        Disturbed disturbed = Disturbed.of(ARTICLE, new Random(seed));
        ArticleFacts clean = facts(ARTICLE);
        ArticleFacts found = facts(disturbed.text());

        assertThat(clean.quotations()).hasSizeGreaterThan(3);
        assertThat(found.nTokens()).isEqualTo(clean.nTokens());
        assertThat(found.entities()).isEqualTo(clean.entities());
        assertThat(found.mentions().stream()
                        .map(m -> m.surface() + m.entityId() + disturbed.clean(m.startChar(), m.endChar())))
                .containsExactlyElementsOf(clean.mentions().stream()
                        .map(m -> m.surface() + m.entityId() + new Span(m.startChar(), m.endChar()))
                        .toList());
        assertThat(found.segments().stream().map(s -> s.kind() + "" + disturbed.clean(s.startChar(), s.endChar())))
                .containsExactlyElementsOf(clean.segments().stream()
                        .map(s -> s.kind() + "" + new Span(s.startChar(), s.endChar()))
                        .toList());
        assertThat(found.quotations().stream().map(q -> words(q) + disturbed.clean(spans(q))))
                .containsExactlyElementsOf(clean.quotations().stream()
                        .map(q -> words(q) + spans(q))
                        .toList());
        assertThat(found.stances().stream()
                        .map(s -> s.holderName()
                                + s.label()
                                + s.evidence()
                                + disturbed.clean(s.startChar(), s.endChar())))
                .containsExactlyElementsOf(clean.stances().stream()
                        .map(s -> s.holderName() + s.label() + s.evidence() + new Span(s.startChar(), s.endChar()))
                        .toList());
    }

    @Test
    void segmentsOfAPageKeepTheirOffsets() {
        String text = "Schleu\u00adse\n\n\u200b„Wir war\u00adten“, sagte Hede Lohse in Ko\u0308ln.";
        List<Segment> segments = List.of(
                new Segment("a", 0, SegmentKind.HEADLINE, 0, 10),
                new Segment("a", 1, SegmentKind.BODY, 12, text.length()));
        ArticleFacts facts = ANALYZER.analyze(new ArticleInput("a", text, segments));

        assertThat(facts.segments()).isEqualTo(segments);
        assertThat(facts.quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.text()).isEqualTo("„Wir warten“");
            assertThat(quotation.spans().get(0).in(text)).isEqualTo("„Wir war\u00adten“");
        });
        assertThat(facts.mentions())
                .anySatisfy(mention -> assertThat(text.substring(mention.startChar(), mention.endChar()))
                        .isEqualTo("Ko\u0308ln"));
    }

    private static ArticleFacts facts(String text) {
        return ANALYZER.analyze(new ArticleInput("a", text, null));
    }

    private static String words(Quotation quotation) {
        return quotation.kind() + quotation.text() + quotation.speakerName() + quotation.cue() + quotation.role();
    }

    private static List<Span> spans(Quotation quotation) {
        List<Span> spans = new ArrayList<>(quotation.spans());
        spans.add(new Span(quotation.startChar(), quotation.endChar()));
        spans.addAll(quotation.cueSpans());
        spans.addAll(quotation.frameSpans());
        spans.addAll(quotation.speakerSpans());
        spans.addAll(quotation.markedSpans());
        spans.addAll(quotation.addresseeSpans());
        return spans;
    }

    /**
     * A text with other characters for the same letters.
     *
     * @param starts for each character of the clean text, where it starts in the disturbed one
     * @param ends where it ends
     */
    private record Disturbed(String text, int[] starts, int[] ends) {
        private static final String[] UNSEEN = {"\u00ad", "\u200b", "\u2060", "\ufeff", "&shy;", "\u200e", "&#8203;"};

        static Disturbed of(String clean, Random random) {
            StringBuilder text = new StringBuilder();
            int[] starts = new int[clean.length()];
            int[] ends = new int[clean.length()];
            for (int i = 0; i < clean.length(); i++) {
                if (random.nextInt(12) == 0) {
                    text.append(UNSEEN[random.nextInt(UNSEEN.length)]);
                }
                starts[i] = text.length();
                text.append(random.nextInt(3) == 0 ? other(clean.charAt(i), random) : clean.charAt(i));
                ends[i] = text.length();
            }
            return new Disturbed(text.toString(), starts, ends);
        }

        private static String other(char c, Random random) {
            return switch (c) {
                case ' ' -> random.nextBoolean() ? "\u00a0" : "&nbsp;";
                case '„' -> random.nextBoolean() ? "&bdquo;" : "&amp;#8222;";
                case '“' -> random.nextBoolean() ? "&ldquo;" : "&#147;";
                case '&' -> "&amp;";
                case 'ü', 'Ü' -> random.nextBoolean() ? "&" + (c == 'ü' ? "u" : "U") + "uml;" : decomposed(c);
                default -> decomposed(c);
            };
        }

        private static String decomposed(char c) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        }

        /** The stretch of the clean text that a stretch of this one stands for. */
        Span clean(int start, int end) {
            return new Span(indexOf(starts, start), indexOf(ends, end) + 1);
        }

        List<Span> clean(List<Span> spans) {
            return spans.stream()
                    .map(span -> clean(span.startChar(), span.endChar()))
                    .toList();
        }

        private static int indexOf(int[] offsets, int offset) {
            int found = Arrays.binarySearch(offsets, offset);
            assertThat(found).as("no character begins or ends at %d", offset).isNotNegative();
            return found;
        }
    }
}
