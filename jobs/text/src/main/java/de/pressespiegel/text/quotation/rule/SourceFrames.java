package de.pressespiegel.text.quotation.rule;

import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PRONOUN;
import static de.pressespiegel.text.syntax.WordClass.SOURCE_ADVERB;

import de.pressespiegel.model.vocabulary.Medium;
import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CuePreposition;
import de.pressespiegel.text.quotation.cue.CuePreposition.Position;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.quotation.cue.Strength;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.NounPhrases;
import de.pressespiegel.text.syntax.NounPhrases.Attachment;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepositional frames: laut X, nach Angaben X, X zufolge, seiner Meinung nach, aus Sicht X, demnach. */
final class SourceFrames {
    /**
     * @param frame all of it
     * @param cue the word that attributes
     * @param speaker whom it names
     */
    record SourceFrame(Range frame, Range cue, Range speaker, String lemma, Medium medium, boolean hedge) {}

    /** Words of a name in marks, and one mark. */
    private static final int LONGEST_NAME = 5;

    /** Point back in the text, not to a source. */
    private static final Set<String> CONNECTING = Set.of("danach", "wonach");

    private SourceFrames() {}

    /** The frame that starts at the token; null if none. */
    static @Nullable SourceFrame at(TextView view, CueReadings cues, int t) {
        if (view.opaque(t)) {
            return null;
        }
        List<CuePreposition> entries = cues.prepositions(view.lower(t));
        CuePreposition before = at(entries, Position.BEFORE);
        if (before != null) {
            return before(view, cues, t, before);
        }
        if (at(entries, Position.NOUN) != null) {
            return beforeNoun(view, cues, t);
        }
        if (at(entries, Position.PERSPECTIVE) != null) {
            return perspective(view, entries, t);
        }
        return view.is(t, SOURCE_ADVERB) && !CONNECTING.contains(view.lower(t))
                ? adverb(view, t)
                : view.phraseEnd(t) > 0 ? behind(view, cues, t) : null;
    }

    private static @Nullable CuePreposition at(List<CuePreposition> entries, Position position) {
        for (CuePreposition entry : entries) {
            if (entry.position() == position) {
                return entry;
            }
        }
        return null;
    }

    /** "laut Ministerium". */
    private static @Nullable SourceFrame before(TextView view, CueReadings cues, int t, CuePreposition entry) {
        String lemma = entry.lemma();
        boolean needsSource = entry.needsSource();
        int start = t + 1;
        if (start >= view.sentenceEnd(t)) {
            return null;
        }
        int close = view.mate(start);
        if (close > start && close - start <= LONGEST_NAME && view.phraseEnd(start) == 0) {
            // a name in marks: laut „landbote.example“
            Range name = new Range(start, close + 1);
            return new SourceFrame(
                    new Range(t, close + 1), new Range(t, t + 1), name, lemma, Medium.UNSPECIFIED, false);
        }
        if (view.phraseEnd(start) == 0) {
            // a name in lower case: "laut taz", "laut spiegel.de"
            boolean name = !needsSource
                            && view.token(start).isWord()
                            && view.lexeme(start).classes() == 0
                    || view.token(start).form().indexOf('.') > 0;
            return name
                    ? new SourceFrame(
                            new Range(t, start + 1),
                            new Range(t, t + 1),
                            new Range(start, start + 1),
                            lemma,
                            Medium.UNSPECIFIED,
                            false)
                    : null;
        }
        int end = apposition(view, frontEnd(view, t, start), t);
        CueNoun noun = cues.noun(view, view.phraseHead(start));
        if (needsSource && (noun == null || !(noun.laut() || noun.nach())) && !isName(view, start)) {
            return null;
        }
        Medium medium = noun == null ? entry.medium() : noun.medium();
        return new SourceFrame(
                new Range(t, end),
                new Range(t, t + 1),
                new Range(start, end),
                lemma,
                medium,
                noun != null && noun.hedge());
    }

    /** A frame that fills the front field takes all attributes up to the finite verb. */
    private static int frontEnd(TextView view, int t, int start) {
        int limit = view.sentenceEnd(t);
        var clause = view.clauseAt(t);
        if (clause != null && clause.finite() > start && clause.head() == t) {
            int greedy = NounPhrases.end(view, start, clause.finite(), Attachment.GREEDY);
            if (greedy == clause.finite()) {
                return greedy;
            }
        }
        return NounPhrases.end(view, start, limit, Attachment.CAREFUL);
    }

    private static int apposition(TextView view, int end, int t) {
        int limit = view.sentenceEnd(t);
        if (view.is(end, ",")
                && end + 1 < limit
                && view.phraseEnd(end + 1) > 0
                && view.is(end + 1, NOUN | DETERMINER)) {
            int inner = NounPhrases.end(view, end + 1, limit, Attachment.GREEDY);
            var clause = view.clauseAt(end + 1);
            boolean closed = clause != null
                    && clause.start() == end + 1
                    && (clause.verbless()
                            ? clause.end() == inner && view.is(inner, ",")
                            : clause.finite() == inner && clause.head() == end + 1);
            if (closed && view.clauseAt(t) != clause) {
                return inner;
            }
        }
        return end;
    }

    private static boolean isName(TextView view, int start) {
        return view.is(view.phraseHead(start), WordClass.NAME);
    }

    /** "nach Angaben des Ministeriums". */
    private static @Nullable SourceFrame beforeNoun(TextView view, CueReadings cues, int t) {
        int start = t + 1;
        int adverbs = 0;
        while (adverbs < 2
                && start < view.sentenceEnd(t) - 1
                && view.phraseEnd(start) == 0
                && view.is(start, WordClass.ADVERB)) {
            start++;
            adverbs++;
        }
        if (t > 0 && view.is(t - 1, WordClass.TIME)) {
            return null;
        }
        if (start >= view.sentenceEnd(t) || view.phraseEnd(start) == 0) {
            return null;
        }
        CueNoun noun = noun(view, cues, start);
        boolean attributes = noun != null
                && (noun.nach()
                        || (noun.laut()
                                && noun.strength() == Strength.STRONG
                                && (view.phraseCases(start) & Cases.PLURAL) != 0));
        if (!attributes || noun == null) {
            return null;
        }
        int end = apposition(view, frontEnd(view, t, start), t);
        return new SourceFrame(
                new Range(t, end), new Range(t, t + 1), new Range(start, end), "nach", noun.medium(), noun.hedge());
    }

    /** The cue noun of the base phrase: its head, or the noun behind a name in the genitive ("Grupps Meinung"). */
    private static @Nullable CueNoun noun(TextView view, CueReadings cues, int start) {
        int head = view.phraseHead(start);
        CueNoun noun = cues.noun(view, head);
        for (int t = head + 1; noun == null && t < view.phraseEnd(start); t++) {
            noun = cues.noun(view, t);
        }
        return noun;
    }

    /** "aus Sicht des Ministeriums", "aus ihrer Sicht". */
    private static @Nullable SourceFrame perspective(TextView view, List<CuePreposition> entries, int t) {
        for (int i = t + 1; i <= t + 2 && i < view.sentenceEnd(t); i++) {
            CuePreposition entry = view.is(i, NOUN) ? withNoun(entries, view.lower(i)) : null;
            if (entry != null) {
                int end = NounPhrases.end(view, t + 1, view.sentenceEnd(t), Attachment.CAREFUL);
                if (end <= t + 1 || (end <= i + 1 && !view.is(t + 1, PRONOUN))) {
                    return null;
                }
                return new SourceFrame(
                        new Range(t, end),
                        new Range(t, t + 1),
                        new Range(t + 1, end),
                        entry.lemma(),
                        entry.medium(),
                        false);
            }
        }
        return null;
    }

    private static @Nullable CuePreposition withNoun(List<CuePreposition> entries, String noun) {
        for (CuePreposition entry : entries) {
            if (entry.position() == Position.PERSPECTIVE && entry.rest().equalsIgnoreCase(noun)) {
                return entry;
            }
        }
        return null;
    }

    private static @Nullable SourceFrame adverb(TextView view, int t) {
        if (view.is(t, NOUN) || view.lower(t).equals("laut")) {
            return null;
        }
        Range word = new Range(t, t + 1);
        return new SourceFrame(word, word, word, view.lower(t), Medium.UNSPECIFIED, false);
    }

    /** "dem Ministerium zufolge", "seiner Meinung nach". */
    private static @Nullable SourceFrame behind(TextView view, CueReadings cues, int t) {
        int limit = view.sentenceEnd(t);
        int end = NounPhrases.end(view, t, limit, Attachment.CAREFUL);
        int greedy = NounPhrases.end(view, t, limit, Attachment.GREEDY);
        if (greedy < limit && after(view, cues, greedy) != null) {
            end = greedy;
        }
        if (end >= limit || t > 0 && view.is(t - 1, WordClass.PREPOSITION)) {
            return null;
        }
        CuePreposition entry = after(view, cues, end);
        if (entry == null && view.phraseEnd(t) == end && ownsNoun(view, cues, t)) {
            entry = at(cues.prepositions(view.lower(end)), Position.NOUN);
        }
        if (entry == null) {
            return null;
        }
        int cueEnd = end + (entry.rest().isEmpty() ? 1 : 2);
        CueNoun noun = cues.noun(view, view.phraseHead(t));
        return new SourceFrame(
                new Range(t, cueEnd),
                new Range(end, cueEnd),
                new Range(t, end),
                entry.lemma(),
                noun == null ? entry.medium() : noun.medium(),
                noun != null && noun.hedge());
    }

    private static @Nullable CuePreposition after(TextView view, CueReadings cues, int t) {
        for (CuePreposition entry : cues.prepositions(view.lower(t))) {
            if (entry.position() == Position.AFTER && (entry.rest().isEmpty() || view.is(t + 1, entry.rest()))) {
                return entry;
            }
        }
        return null;
    }

    /** "seiner Meinung": a noun of saying or thinking with its owner. */
    private static boolean ownsNoun(TextView view, CueReadings cues, int t) {
        CueNoun noun = noun(view, cues, t);
        return noun != null
                && noun.nach()
                && noun.medium() != Medium.WRITING
                && (view.is(t, DETERMINER) || view.is(t, PRONOUN));
    }
}
