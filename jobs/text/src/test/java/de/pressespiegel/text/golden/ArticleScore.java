package de.pressespiegel.text.golden;

import de.pressespiegel.model.Span;
import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.table.Segment;
import de.pressespiegel.model.table.Stance;
import de.pressespiegel.model.vocabulary.QuotationKind;
import de.pressespiegel.model.vocabulary.SegmentKind;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.ArticleFacts;
import de.pressespiegel.text.golden.GoldenArticle.Actor;
import de.pressespiegel.text.golden.GoldenArticle.Named;
import de.pressespiegel.text.golden.GoldenArticle.Quoted;
import de.pressespiegel.text.golden.GoldenArticle.Silence;
import de.pressespiegel.text.golden.GoldenArticle.Stand;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One article's annotation against what analysis found; keeps what went wrong, to be shown in place. */
final class ArticleScore {
    private static final Set<SegmentKind> SKIPPED =
            EnumSet.of(SegmentKind.BOILERPLATE, SegmentKind.CAPTION, SegmentKind.BYLINE, SegmentKind.DATELINE);

    private final GoldenArticle gold;
    private final ArticleFacts facts;
    private final Tally tally = new Tally();
    private final InlineMarks problems;

    ArticleScore(GoldenArticle gold, ArticleFacts facts) {
        this.gold = gold;
        this.facts = facts;
        this.problems = new InlineMarks(gold.text());
        quotations();
        names(gold.mentions(), Measure.MENTION_RECALL, "name");
        names(gold.demonyms(), Measure.DEMONYM_RECALL, "demonym");
        boilerplate();
        gold.silences().forEach(this::silence);
        gold.stances().forEach(this::stance);
    }

    Tally tally() {
        return tally;
    }

    /** The paragraphs where something is missing, extra or wrong, with marks; empty when all is well. */
    String problems() {
        return problems.show();
    }

    private void quotations() {
        List<Quotation> found = facts.quotations();
        Map<Integer, Integer> pairs = QuotationPairing.pair(gold.quotations(), found);
        for (Quoted quoted : gold.quotations()) {
            Integer match = pairs.get(quoted.number());
            if (quoted.required()) {
                tally.add(Measure.QUOTATION_RECALL, match != null);
                tally.add(Measure.valueOf(quoted.type().toUpperCase(Locale.ROOT) + "_RECALL"), match != null);
                if (match == null) {
                    problems.add(
                            quoted.spans(),
                            "MISSED " + quoted.type() + " " + quoted.speaker().name());
                } else {
                    speaker(quoted, found.get(match));
                }
            }
        }
        for (int i = 0; i < found.size(); i++) {
            boolean right = pairs.containsValue(i);
            if (!right && markedWords(found.get(i))) {
                continue;
            }
            tally.add(Measure.QUOTATION_PRECISION, right);
            if (!right) {
                problems.add(
                        found.get(i).spans(),
                        "EXTRA " + found.get(i).rule() + " " + found.get(i).speakerSurface());
            }
        }
    }

    /** Marked words inside a found quotation are its own, unless they are a title or scare quotes. */
    private boolean markedWords(Quotation found) {
        Span span = new Span(found.startChar(), found.endChar());
        return found.parentQuotationNo() != null
                && found.kind() == QuotationKind.DIRECT
                && gold.notSpeech().stream().noneMatch(span::overlaps);
    }

    private void speaker(Quoted quoted, Quotation found) {
        boolean right = QuotationPairing.speaker(quoted, found);
        tally.add(Measure.SPEAKER, right);
        if (!right) {
            String who = found.speakerName() == null ? "nobody" : found.speakerName();
            problems.add(quoted.spans(), "SPEAKER " + quoted.speaker().name() + ", not " + who);
        }
    }

    private void names(List<Named> expected, Measure measure, String kind) {
        Set<Span> found = facts.mentions().stream().map(ArticleScore::span).collect(Collectors.toSet());
        for (Named named : expected) {
            boolean hit = found.contains(named.span());
            tally.add(measure, hit);
            if (!hit) {
                problems.add(List.of(named.span()), "MISSED " + kind);
            }
        }
    }

    private void boilerplate() {
        BitSet skipped = QuotationPairing.characters(facts.segments().stream()
                .filter(segment -> SKIPPED.contains(segment.kind()))
                .map(ArticleScore::span)
                .toList());
        for (Span span : gold.boilerplate()) {
            boolean hit = skipped.get(span.startChar(), span.endChar()).cardinality() * 2 >= span.length();
            tally.add(Measure.BOILERPLATE_RECALL, hit);
            if (!hit) {
                problems.add(List.of(span), "MISSED boilerplate");
            }
        }
        BitSet own = new BitSet();
        own.set(0, gold.text().length());
        own.andNot(QuotationPairing.characters(gold.boilerplate()));
        int all = own.cardinality();
        own.andNot(skipped);
        tally.add(Measure.TEXT_KEPT, own.cardinality(), all);
    }

    private void silence(Silence silence) {
        boolean hit = facts.stances().stream()
                .anyMatch(stance ->
                        stance.label() == StanceLabel.NO_COMMENT && span(stance).overlaps(silence.span()));
        tally.add(Measure.SILENCE_RECALL, hit);
        if (!hit) {
            problems.add(
                    List.of(silence.span()),
                    "MISSED " + silence.kind() + " " + silence.actor().name());
        }
    }

    private void stance(Stand stand) {
        if (stand.label() == StanceLabel.NEUTRAL) {
            return;
        }
        List<Stance> near = facts.stances().stream()
                .filter(stance -> span(stance).overlaps(stand.span()))
                .toList();
        boolean hit =
                near.stream().anyMatch(stance -> stance.label() == stand.label() && holds(stand.holder(), stance));
        tally.add(Measure.STANCE_RECALL, hit);
        if (!hit) {
            problems.add(
                    List.of(stand.span()),
                    "MISSED " + stand.label() + " " + stand.holder().name() + " > " + stand.target()
                            + near.stream()
                                    .map(stance -> ", found " + stance.label() + " " + stance.holderName())
                                    .collect(Collectors.joining()));
        }
    }

    private static boolean holds(Actor holder, Stance stance) {
        return holder.named(stance.holderName() + " | " + stance.holderEntityId());
    }

    private static Span span(Segment segment) {
        return new Span(segment.startChar(), segment.endChar());
    }

    private static Span span(Mention mention) {
        return new Span(mention.startChar(), mention.endChar());
    }

    private static Span span(Stance stance) {
        return new Span(stance.startChar(), stance.endChar());
    }
}
