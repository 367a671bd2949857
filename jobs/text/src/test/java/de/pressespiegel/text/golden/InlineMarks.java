package de.pressespiegel.text.golden;

import de.pressespiegel.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks in an article's text: {@code [label: passage]}, shown with the paragraphs around them. */
final class InlineMarks {
    private record Mark(Span span, String label) {}

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    InlineMarks(String text) {
        this.text = text;
    }

    void add(List<Span> spans, String label) {
        spans.forEach(span -> marks.add(new Mark(span, label)));
    }

    /** Paragraphs with a mark, each on a line of its own. */
    String show() {
        StringBuilder out = new StringBuilder();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span paragraph = new Span(start, end);
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.span().overlaps(paragraph))
                    .sorted(Comparator.comparing((Mark mark) -> mark.span().startChar())
                            .thenComparing(mark -> -mark.span().endChar()))
                    .toList();
            if (!here.isEmpty()) {
                out.append("  ").append(show(paragraph, here)).append('\n');
            }
            start = end + 1;
        }
        return out.toString();
    }

    private String show(Span paragraph, List<Mark> here) {
        StringBuilder out = new StringBuilder();
        for (int at = paragraph.startChar(); at <= paragraph.endChar(); at++) {
            for (Mark mark : here) {
                if (at > mark.span().startChar() && at == Math.min(mark.span().endChar(), paragraph.endChar())) {
                    out.append("]");
                }
            }
            for (Mark mark : here) {
                if (at == Math.max(mark.span().startChar(), paragraph.startChar())
                        && at < mark.span().endChar()) {
                    out.append('[').append(mark.label()).append(": ");
                }
            }
            if (at < paragraph.endChar()) {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }
}
