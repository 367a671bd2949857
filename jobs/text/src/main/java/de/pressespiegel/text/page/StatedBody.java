package de.pressespiegel.text.page;

import de.pressespiegel.text.metadata.JsonLd;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * Which blocks of a page its own JSON-LD {@code articleBody} contains. Pages fill that field in different ways: with all of
 * the text, with its beginning, with a summary that the page does not show, or with something else; so it counts only as
 * far as its words are found again in the blocks.
 */
final class StatedBody {
    /** Share of a block's word sequences that the body has to have. */
    private static final double COVERED = 0.8;

    private static final int SHORTEST_BODY = 400;

    /** Share of the body that has to be found in blocks for it to be the text of this page, all of it. */
    private static final double COMPLETE = 0.8;

    private final boolean[] holds;
    private final boolean complete;

    private StatedBody(boolean[] holds, boolean complete) {
        this.holds = holds;
        this.complete = complete;
    }

    static StatedBody of(Document page, List<PageBlock> blocks) {
        boolean[] holds = new boolean[blocks.size()];
        String body = JsonLd.articleBody(page);
        if (body == null || body.length() < SHORTEST_BODY) {
            return new StatedBody(holds, false);
        }
        List<String> words = WordSequences.words(body);
        Set<String> stated = new HashSet<>(WordSequences.of(words));
        int found = 0;
        for (int i = 0; i < holds.length; i++) {
            List<String> own = WordSequences.words(blocks.get(i).text());
            List<String> sequences = WordSequences.of(own);
            long hits = sequences.stream().filter(stated::contains).count();
            holds[i] = !sequences.isEmpty() && hits >= COVERED * sequences.size();
            found += holds[i] ? own.size() : 0;
        }
        return new StatedBody(holds, found >= COMPLETE * words.size());
    }

    /** Whether the body contains a block. */
    boolean holds(int block) {
        return holds[block];
    }

    /** Whether the body is this page's whole text: what stands behind its last block is something else. */
    boolean isComplete() {
        return complete;
    }

    /** The last block that the body contains; -1 for none. */
    int last() {
        int last = holds.length - 1;
        while (last >= 0 && !holds[last]) {
            last--;
        }
        return last;
    }
}
