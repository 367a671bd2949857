package de.pressespiegel.text.segment;

import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.text.metadata.TextMetadata;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the lines below an article that present its author: they begin with the name that the author line gave. */
final class AuthorBox {
    private static final int MAX_LINES = 5;
    private static final int LONGEST = 500;

    private AuthorBox() {}

    static void mark(Sketch sketch, int first) {
        Set<String> authors = new LinkedHashSet<>();
        for (int i = 0; i < sketch.size(); i++) {
            if (sketch.kind(i) == SegmentKind.BYLINE) {
                authors.addAll(TextMetadata.names(sketch.get(i).text()));
            }
        }
        int open = 0;
        for (int i = sketch.size() - 1; i > first + 1 && open < MAX_LINES; i--) {
            open += sketch.isOpen(i) ? 1 : 0;
            if (sketch.isOpen(i) && presents(sketch.get(i), authors)) {
                for (int k = i; k < sketch.size(); k++) {
                    sketch.setIfOpen(k, SegmentKind.BOILERPLATE);
                }
            }
        }
    }

    private static boolean presents(Paragraph paragraph, Set<String> authors) {
        String text = paragraph.text();
        for (String author : authors) {
            if (text.startsWith(author) && text.length() <= LONGEST) {
                String behind = text.substring(author.length()).stripLeading();
                return behind.isEmpty()
                        || Character.isLowerCase(behind.charAt(0))
                        || ",(:".indexOf(behind.charAt(0)) >= 0;
            }
        }
        return false;
    }
}
