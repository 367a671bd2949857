package de.pressespiegel.model.table;

import de.pressespiegel.model.Column;
import de.pressespiegel.model.Span;
import de.pressespiegel.model.Table;
import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each rendering of what somebody said, wrote or thought.
 */
@Table(name = "quotations", description = "Each rendering of what somebody said, wrote or thought.", partitioned = true)
public record Quotation(
        @Column(description = "article, see articles") String articleId,

        @Column(description = "position in the article, from 0")
        int quotationNo,

        @Column(description = "how the words are rendered") QuotationKind kind,

        @Column(description = "the content, in as many pieces as it has")
        List<Span> spans,

        @Column(description = "first character of the first piece", unit = "offset")
        int startChar,

        @Column(description = "behind the last character of the last piece", unit = "offset")
        int endChar,

        @Column(description = "the pieces, joined by one space; as they are read, like a mention's surface")
        String text,

        @Column(description = "inside an indirect quotation, what stands in quotation marks: the speaker's very words")
        List<Span> markedSpans,

        @Column(description = "the cue word or words") List<Span> cueSpans,
        @Column(description = "lemma of the cue") @Nullable String cue,
        @Column(description = "the framing clause") List<Span> frameSpans,

        @Column(description = "the noun phrase that names the speaker")
        List<Span> speakerSpans,

        @Column(description = "its characters") @Nullable String speakerSurface,

        @Column(description = "entity of the speaker, if resolved") @Nullable
        String speakerEntityId,

        @Column(description = "display name of the speaker") @Nullable
        String speakerName,

        @Column(description = "kind of speaker") SpeakerKind speakerKind,
        @Column(description = "in what capacity") SourceClass sourceClass,

        @Column(description = "role as the article gives it") @Nullable
        String role,

        @Column(description = "organisation the speaker belongs to, as the article gives it") @Nullable
        String affiliation,

        @Column(description = "its entity, if resolved") @Nullable
        String affiliationEntityId,

        @Column(description = "whether the source is not named")
        boolean anonymous,

        @Column(description = "medium or relay named in the text") @Nullable
        String via,

        @Column(description = "to whom it was said") List<Span> addresseeSpans,
        @Column(description = "how it was uttered") Medium medium,

        @Column(description = "the quotation that this one is nested in or relayed by") @Nullable
        Integer parentQuotationNo,

        @Column(description = "steps of relay: 0 said to the reader, 1.. along a chain of attribution")
        int hop,

        @Column(description = "whether the article keeps its distance (soll, angeblich, behauptet)")
        boolean hedge,

        @Column(
                description = "whether it stands in a paragraph that the outlet repeats in several articles, see"
                        + " repeated_paragraphs; such rows are in no aggregate")
        boolean inRepeated,

        @Column(description = "calibrated share of right quotations of this rule", unit = "0..1")
        double confidence,

        @Column(description = "rule that made it") String rule) {}
