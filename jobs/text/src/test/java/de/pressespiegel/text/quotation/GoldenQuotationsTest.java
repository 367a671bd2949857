package de.pressespiegel.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.text.conf.WordList;
import de.pressespiegel.text.document.Document;
import de.pressespiegel.text.document.DocumentReader;
import de.pressespiegel.text.evaluation.BodyLines;
import de.pressespiegel.text.evaluation.ErrorListing;
import de.pressespiegel.text.evaluation.QuotationItem;
import de.pressespiegel.text.morphology.Morphology;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.syntax.Lexicon;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Walks the marked-up examples; what the engine cannot do stands in known-gaps.txt, and only that. */
class GoldenQuotationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/quotations");
    private static final double ENOUGH = 0.8;

    private static final Path CONF = Path.of(System.getProperty("pressespiegel.home", "../.."), "conf");
    private static final Morphology MORPHOLOGY = Morphology.load(CONF);
    private static final DocumentReader READER = new DocumentReader(Tokenizer.load(CONF, MORPHOLOGY));
    private static final QuotationAnnotator ANNOTATOR =
            GermanQuotationAnnotator.load(CONF, CueReadings.load(CONF, Lexicon.load(CONF, MORPHOLOGY)));

    @Test
    void everyExampleIsFoundAsMarkedUnlessItIsAKnownGap() throws IOException {
        List<GoldenCase> cases = GoldenCase.readFolder(FOLDER);
        Set<String> gaps = new TreeSet<>(WordList.read(FOLDER.resolveSibling("known-gaps.txt")));
        List<String> failures = new ArrayList<>();
        for (GoldenCase golden : cases) {
            String problem = check(golden);
            boolean gap = gaps.remove(golden.name());
            if (problem != null && !gap) {
                failures.add(golden.name() + ": " + problem);
            } else if (problem == null && gap) {
                failures.add(golden.name() + ": passes now; take it off known-gaps.txt");
            }
        }
        for (String gap : gaps) {
            failures.add(gap + ": in known-gaps.txt but no such example");
        }
        assertThat(cases).hasSizeGreaterThan(250);
        assertThat(failures).as(String.join("\n", failures)).isEmpty();
    }

    /** What is wrong, with the text as annotated; null when all is well. */
    private static String check(GoldenCase golden) {
        Document document = READER.read(golden.text(), new BodyLines().segment("golden", golden.text()));
        List<Quotation> found = ANNOTATOR.annotate("golden", document, new NameResult(List.of(), List.of()));
        boolean[] used = new boolean[found.size()];
        for (GoldenCase.Expected expected : golden.quotations().values()) {
            int best = best(document, expected, found, used);
            if (best < 0) {
                return "missed " + expected.kind + show(golden.text(), found);
            }
            used[best] = true;
            BitSet speaker = characters(found.get(best).speakerSpans());
            if (!expected.speaker.isEmpty() && !speaker.intersects(expected.speaker)) {
                return "wrong speaker" + show(golden.text(), found);
            }
        }
        for (int i = 0; i < used.length; i++) {
            // marked words inside a found quotation are its own
            boolean part = found.get(i).parentQuotationNo() != null;
            if (!used[i] && !part) {
                return "extra " + found.get(i).rule() + show(golden.text(), found);
            }
        }
        return null;
    }

    private static int best(Document document, GoldenCase.Expected expected, List<Quotation> found, boolean[] used) {
        int best = -1;
        double bestWeight = 0;
        for (int i = 0; i < found.size(); i++) {
            double f1 =
                    tokenF1(document, expected.content, characters(found.get(i).spans()));
            BitSet speaker = characters(found.get(i).speakerSpans());
            // of two with the same content, the one whose speaker fits
            boolean wrongSpeaker = !expected.speaker.isEmpty() && !speaker.intersects(expected.speaker);
            double weight = f1 - (wrongSpeaker ? 0.001 : 0);
            String kind = found.get(i).kind().name().toLowerCase(Locale.ROOT);
            if (!used[i] && kind.equals(expected.kind) && f1 >= ENOUGH && weight > bestWeight) {
                best = i;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double tokenF1(Document document, BitSet expected, BitSet found) {
        int both = 0;
        int a = 0;
        int b = 0;
        for (Token token : document.tokens()) {
            boolean inExpected = expected.get(token.start());
            boolean inFound = found.get(token.start());
            a += inExpected ? 1 : 0;
            b += inFound ? 1 : 0;
            both += inExpected && inFound ? 1 : 0;
        }
        return a + b == 0 ? 0 : 2.0 * both / (a + b);
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        for (Span span : spans) {
            characters.set(span.startChar(), span.endChar());
        }
        return characters;
    }

    private static String show(String text, List<Quotation> found) {
        if (found.isEmpty()) {
            return "; found nothing in: " + text;
        }
        StringBuilder out = new StringBuilder();
        for (Quotation quotation : found) {
            out.append("\n    ")
                    .append(quotation.rule())
                    .append(": ")
                    .append(ErrorListing.show(text, QuotationItem.of(quotation, found)));
        }
        return out.toString();
    }
}
