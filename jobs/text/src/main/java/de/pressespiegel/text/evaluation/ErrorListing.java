package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows quotations inline in their text, so that a person sees at once what is wrong. */
public final class ErrorListing {
    private static final int CONTEXT = 160;

    private ErrorListing() {}

    private record Tag(int at, int order, String mark) {}

    /**
     * The text between the first and last marked character, with some context, marked up: {@code {Q kind …}}, {@code {S
     * …}}, {@code {C …}}, {@code {F …}}, {@code {A …}}.
     */
    public static String show(String text, QuotationItem item) {
        List<Tag> tags = new ArrayList<>();
        add(tags, item.spans(), "Q " + item.kind() + (item.nested() ? " nested" : ""));
        add(tags, item.speaker(), "S");
        add(tags, item.cue(), "C");
        add(tags, item.frame(), "F");
        add(tags, item.addressee(), "A");
        tags.sort(Comparator.comparingInt(Tag::at).thenComparingInt(Tag::order));
        int first = tags.get(0).at();
        int last = tags.get(tags.size() - 1).at();
        int from = Math.max(0, first - CONTEXT);
        int to = Math.min(text.length(), last + CONTEXT / 2);
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Tag tag : tags) {
            out.append(text, at, tag.at()).append(tag.mark());
            at = tag.at();
        }
        out.append(text, at, to);
        return out.toString().replace('\n', '¶');
    }

    private static void add(List<Tag> tags, List<Span> spans, String label) {
        for (Span span : spans) {
            // closing before opening at the same place; longer spans open first
            tags.add(new Tag(span.startChar(), 1_000_000 - span.length(), "{" + label + " "));
            tags.add(new Tag(span.endChar(), -1_000_000 + span.length(), "}"));
        }
    }
}
