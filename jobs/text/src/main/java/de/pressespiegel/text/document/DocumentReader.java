package de.pressespiegel.text.document;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import de.pressespiegel.text.token.Tokenizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts an article into sentences and tokens, segment by segment. */
public final class DocumentReader {
    /** The segments that are the article's own words; names are also looked for in captions. */
    private static final Set<SegmentKind> READ = EnumSet.of(
            SegmentKind.HEADLINE,
            SegmentKind.LEAD,
            SegmentKind.SUBHEAD,
            SegmentKind.BODY,
            SegmentKind.LIST,
            SegmentKind.CAPTION);

    private final Tokenizer tokenizer;

    public DocumentReader(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Reads an article whose segments are known. */
    public Document read(String text, List<Segment> segments) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segments) {
            if (READ.contains(segment.kind())) {
                tokenizer.add(
                        text,
                        segment.startChar(),
                        segment.endChar(),
                        segment.segmentNo(),
                        segment.kind(),
                        tokens,
                        sentences);
            }
        }
        return new Document(text, segments, sentences, tokens);
    }
}
