package de.pressespiegel.text.view;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import java.util.List;

/**
 * Facts between a view and its verbatim text. Only offsets change: the words of a fact stay as analysis read them, so
 * that a name is the same name with and without soft hyphens.
 */
public final class VerbatimOffsets {
    private final ReadingView view;

    public VerbatimOffsets(ReadingView view) {
        this.view = view;
    }

    /** Segments of the verbatim text, as segments of the view; those of which the view keeps nothing are left out. */
    public List<Segment> segmentsInView(List<Segment> verbatim) {
        return view.isVerbatim()
                ? verbatim
                : verbatim.stream()
                        .map(this::inView)
                        .filter(segment -> segment.startChar() < segment.endChar())
                        .toList();
    }

    /** Segments of the view, as segments of the verbatim text. */
    public List<Segment> segments(List<Segment> inView) {
        return view.isVerbatim() ? inView : inView.stream().map(this::verbatim).toList();
    }

    /** Mentions with verbatim offsets. */
    public List<Mention> mentions(List<Mention> inView) {
        return view.isVerbatim() ? inView : inView.stream().map(this::verbatim).toList();
    }

    /** Quotations with verbatim offsets. */
    public List<Quotation> quotations(List<Quotation> inView) {
        return view.isVerbatim() ? inView : inView.stream().map(this::verbatim).toList();
    }

    /** Stances with verbatim offsets. */
    public List<Stance> stances(List<Stance> inView) {
        return view.isVerbatim() ? inView : inView.stream().map(this::verbatim).toList();
    }

    private Segment inView(Segment segment) {
        return new Segment(
                segment.articleId(),
                segment.segmentNo(),
                segment.kind(),
                view.offset(segment.startChar()),
                view.offset(segment.endChar()));
    }

    private Segment verbatim(Segment segment) {
        Span span = view.verbatim(segment.startChar(), segment.endChar());
        return new Segment(segment.articleId(), segment.segmentNo(), segment.kind(), span.startChar(), span.endChar());
    }

    private Mention verbatim(Mention mention) {
        Span span = view.verbatim(mention.startChar(), mention.endChar());
        return new Mention(
                mention.articleId(),
                mention.mentionNo(),
                span.startChar(),
                span.endChar(),
                mention.sentenceNo(),
                mention.segmentKind(),
                mention.surface(),
                mention.entityId(),
                mention.entityType(),
                mention.form(),
                mention.literalEntityId(),
                mention.tone(),
                mention.inRepeated(),
                mention.confidence(),
                mention.rule());
    }

    private Quotation verbatim(Quotation quotation) {
        Span whole = view.verbatim(quotation.startChar(), quotation.endChar());
        return new Quotation(
                quotation.articleId(),
                quotation.quotationNo(),
                quotation.kind(),
                spans(quotation.spans()),
                whole.startChar(),
                whole.endChar(),
                quotation.text(),
                spans(quotation.markedSpans()),
                spans(quotation.cueSpans()),
                quotation.cue(),
                spans(quotation.frameSpans()),
                spans(quotation.speakerSpans()),
                quotation.speakerSurface(),
                quotation.speakerEntityId(),
                quotation.speakerName(),
                quotation.speakerKind(),
                quotation.sourceClass(),
                quotation.role(),
                quotation.affiliation(),
                quotation.affiliationEntityId(),
                quotation.anonymous(),
                quotation.via(),
                spans(quotation.addresseeSpans()),
                quotation.medium(),
                quotation.parentQuotationNo(),
                quotation.hop(),
                quotation.hedge(),
                quotation.inRepeated(),
                quotation.confidence(),
                quotation.rule());
    }

    private Stance verbatim(Stance stance) {
        Span span = view.verbatim(stance.startChar(), stance.endChar());
        return new Stance(
                stance.articleId(),
                stance.stanceNo(),
                stance.holderEntityId(),
                stance.holderName(),
                stance.targetEntityId(),
                stance.targetName(),
                stance.issue(),
                stance.label(),
                stance.score(),
                stance.silence(),
                stance.voice(),
                stance.assertedByEntityId(),
                stance.assertedByName(),
                stance.quotationNo(),
                span.startChar(),
                span.endChar(),
                stance.evidence(),
                stance.negated(),
                stance.hedged(),
                stance.inRepeated(),
                stance.confidence(),
                stance.rule());
    }

    private List<Span> spans(List<Span> inView) {
        return inView.stream()
                .map(span -> view.verbatim(span.startChar(), span.endChar()))
                .toList();
    }
}
