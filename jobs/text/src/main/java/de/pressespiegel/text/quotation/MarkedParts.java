package de.pressespiegel.text.quotation;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.QuotationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One utterance, one row: a marked part inside the indirect quotation of the same speaker („Die Reaktion sei „sehr
 * schwach“ gewesen“) becomes a marked span of that quotation, so that nobody's words are counted twice. Annotation schemes
 * that list such parts as quotations of their own, like that of the Wikinews corpus, are served by the annotator itself.
 */
public final class MarkedParts {
    private MarkedParts() {}

    /** The quotations without the marked parts, numbered anew, with the parts in {@link Quotation#markedSpans()}. */
    public static List<Quotation> folded(List<Quotation> quotations) {
        Map<Integer, Quotation> byNumber = new HashMap<>();
        quotations.forEach(quotation -> byNumber.put(quotation.quotationNo(), quotation));
        Map<Integer, List<Span>> marked = new HashMap<>();
        Set<Integer> parts = new HashSet<>();
        for (Quotation quotation : quotations) {
            Quotation whole = byNumber.get(quotation.parentQuotationNo());
            if (whole != null && isPart(quotation, whole)) {
                parts.add(quotation.quotationNo());
                marked.computeIfAbsent(whole.quotationNo(), no -> new ArrayList<>())
                        .addAll(quotation.spans());
            }
        }
        List<Quotation> kept = quotations.stream()
                .filter(quotation -> !parts.contains(quotation.quotationNo()))
                .toList();
        Map<Integer, Integer> numbers = new HashMap<>();
        kept.forEach(quotation -> numbers.put(quotation.quotationNo(), numbers.size()));
        return kept.stream()
                .map(quotation -> renumbered(
                        quotation,
                        numbers,
                        parent(quotation, parts, byNumber),
                        marked.getOrDefault(quotation.quotationNo(), List.of())))
                .toList();
    }

    private static boolean isPart(Quotation part, Quotation whole) {
        return part.kind() == QuotationKind.DIRECT
                && whole.kind() != QuotationKind.DIRECT
                && whole.kind() != QuotationKind.REPORTED
                && Objects.equals(part.speakerEntityId(), whole.speakerEntityId())
                && Objects.equals(part.speakerName(), whole.speakerName())
                && part.spans().stream()
                        .allMatch(span -> whole.spans().stream()
                                .anyMatch(outer ->
                                        outer.startChar() <= span.startChar() && span.endChar() <= outer.endChar()));
    }

    /** The quotation that this one is nested in; what lay in a marked part lies in the whole. */
    private static @Nullable Integer parent(Quotation quotation, Set<Integer> parts, Map<Integer, Quotation> byNumber) {
        Integer parent = quotation.parentQuotationNo();
        while (parent != null && parts.contains(parent)) {
            Quotation part = byNumber.get(parent);
            parent = part == null ? null : part.parentQuotationNo();
        }
        return parent;
    }

    private static Quotation renumbered(
            Quotation of, Map<Integer, Integer> numbers, @Nullable Integer parent, List<Span> marked) {
        return new Quotation(
                of.articleId(),
                numbers.getOrDefault(of.quotationNo(), of.quotationNo()),
                of.kind(),
                of.spans(),
                of.startChar(),
                of.endChar(),
                of.text(),
                marked.stream().sorted(Comparator.comparingInt(Span::startChar)).toList(),
                of.cueSpans(),
                of.cue(),
                of.frameSpans(),
                of.speakerSpans(),
                of.speakerSurface(),
                of.speakerEntityId(),
                of.speakerName(),
                of.speakerKind(),
                of.sourceClass(),
                of.role(),
                of.affiliation(),
                of.affiliationEntityId(),
                of.anonymous(),
                of.via(),
                of.addresseeSpans(),
                of.medium(),
                parent == null ? null : numbers.get(parent),
                of.hop(),
                of.hedge(),
                of.inRepeated(),
                of.confidence(),
                of.rule());
    }
}
