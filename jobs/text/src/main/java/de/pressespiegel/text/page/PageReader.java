package de.pressespiegel.text.page;

import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.segment.LineEvidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the text of a page and tells the article from everything around it. Thread-safe. */
public final class PageReader {
    private final ElementNames names;
    private final LineEvidence evidence;

    private PageReader(ElementNames names, LineEvidence evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    /** Loads the lists of {@code conf/lexicon}. */
    public static PageReader load(Path conf) {
        return new PageReader(ElementNames.load(conf), LineEvidence.load(conf));
    }

    /** The text of a parsed page. */
    public PageText read(Document page) {
        Element body = page.body();
        List<PageBlock> blocks = PageBlocks.of(body);
        StatedBody stated = StatedBody.of(page, blocks);
        PageScores scores = new PageScores(names, blocks, stated);
        SegmentKind[] kinds = new BlockKinds(blocks, scores, evidence, stated, scores.main(body)).kinds();
        if (isConsentWall(blocks, kinds)) {
            Arrays.setAll(kinds, i -> kinds[i] == SegmentKind.HEADLINE ? kinds[i] : SegmentKind.BOILERPLATE);
        }
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(blocks.get(i).text());
            segments.add(new Segment("", i, kinds[i], start, text.length()));
        }
        return new PageText(text.toString(), segments);
    }

    /** Whether all that was taken for an article asks for consent to cookies and advertising. */
    private boolean isConsentWall(List<PageBlock> blocks, SegmentKind[] kinds) {
        return evidence.isConsentWall(IntStream.range(0, kinds.length)
                .filter(i -> kinds[i] != SegmentKind.HEADLINE)
                .mapToObj(i -> blocks.get(i).text())
                .toList());
    }
}
