package de.pressespiegel.text.evaluation;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.Medium;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as gold files and prediction files have it.
 *
 * @param kind lower-case name of a kind
 * @param medium lower-case name of a medium as gold files write it; null when there is none
 * @param nested whether it lies inside another quotation
 * @param rule rule that made it; null for gold
 */
public record QuotationItem(
        String kind,
        @Nullable String medium,
        boolean nested,
        List<Span> spans,
        List<Span> speaker,
        List<Span> cue,
        List<Span> frame,
        List<Span> addressee,
        @Nullable String rule) {

    /** A published quotation in this shape. */
    public static QuotationItem of(Quotation quotation, List<Quotation> all) {
        return new QuotationItem(
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.medium() == Medium.UNSPECIFIED
                        ? null
                        : quotation.medium().name().toLowerCase(Locale.ROOT),
                isNested(quotation, all),
                quotation.spans(),
                quotation.speakerSpans(),
                quotation.cueSpans(),
                quotation.frameSpans(),
                quotation.addresseeSpans(),
                quotation.rule());
    }

    private static boolean isNested(Quotation quotation, List<Quotation> all) {
        Integer parent = quotation.parentQuotationNo();
        return parent != null
                && quotation.spans().stream()
                        .allMatch(span -> all.get(parent).spans().stream().anyMatch(outer -> outer.contains(span)));
    }
}
