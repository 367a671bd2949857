package de.pressespiegel.text.frame;

import de.pressespiegel.text.syntax.Boundary;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Lemmas;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads clauses of one document as frames; each once. */
public final class FrameReader {
    private static final int EMBEDDED = 4;
    /** Introduce an infinitive clause and govern nothing in it. */
    private static final Set<String> INTRODUCING = Set.of("um", "ohne", "statt", "anstatt");

    private final TextView view;
    private final Lemmas lemmas;
    private final ChunkReader chunks;
    private final SubjectReader subjects;
    private final MentionIndex mentions;
    private final @Nullable Frame[] known;

    public FrameReader(TextView view, Lemmas lemmas, MentionIndex mentions) {
        this.view = view;
        this.lemmas = lemmas;
        this.mentions = mentions;
        this.chunks = new ChunkReader(view, mentions);
        this.subjects = new SubjectReader(view, mentions);
        this.known = new Frame[view.clauses().size()];
    }

    /** The frame of a clause. */
    public Frame of(Clause clause) {
        Frame frame = known[clause.no()];
        if (frame == null) {
            frame = read(clause);
            known[clause.no()] = frame;
        }
        return frame;
    }

    private Frame read(Clause clause) {
        List<Range> ranges = ranges(clause);
        VerbGroup verbs = VerbGroup.read(view, clause, ranges, lemmas.morphology());
        Set<Integer> skipped = new HashSet<>(verbs.tokens());
        if (clause.type() == SegmentType.SUBORDINATE
                || clause.type() == SegmentType.INFINITIVE && INTRODUCING.contains(view.lower(clause.head()))) {
            skipped.add(clause.head());
        }
        List<Chunk> found = chunks.read(
                ranges,
                skipped,
                clause.type() == SegmentType.RELATIVE && view.is(clause.head(), WordClass.RELATIVE)
                        ? clause.head()
                        : -1);
        Set<String> all = new HashSet<>();
        for (Range range : ranges) {
            for (int t = range.start(); t < range.end(); t++) {
                all.addAll(lemmas.of(view.token(t)));
                all.add(view.lower(t));
                if (view.is(t, WordClass.PREPOSITION)) {
                    all.add(ChunkReader.plain(view.lower(t)));
                }
            }
        }
        Set<String> infinitives = new LinkedHashSet<>();
        if (verbs.lexical() >= 0) {
            for (String lemma : view.lexeme(verbs.lexical()).verbLemmas()) {
                infinitives.add(verbs.particle() < 0 ? lemma : view.lower(verbs.particle()) + lemma);
            }
            for (int t : verbs.alternatives()) {
                infinitives.addAll(view.lexeme(t).verbLemmas());
            }
            all.addAll(infinitives);
        }
        Chunk subject = clause.finite() < 0 ? null : subjects.find(clause, found, ranges);
        return new Frame(
                clause,
                ranges,
                found,
                clause.finite(),
                verbs.lexical(),
                verbs.particle(),
                infinitives,
                verbs.governors(),
                verbs.voice(),
                all,
                subject,
                Appositions.of(view, found));
    }

    /** Own words, with a front field that commas cut off and a verb bracket behind embedded clauses. */
    private List<Range> ranges(Clause clause) {
        List<Range> ranges = new ArrayList<>();
        if (clause.type() != SegmentType.QUOTE) {
            front(clause, ranges);
        }
        ranges.add(new Range(clause.start(), clause.end()));
        if (clause.finite() >= 0) {
            back(clause, ranges);
        }
        return ranges;
    }

    private void front(Clause clause, List<Range> ranges) {
        boolean verbFirst =
                clause.verbFirst() && !(clause.boundary() == Boundary.COORDINATOR && clause.head() > clause.start());
        boolean coordinated = clause.boundary() == Boundary.COMMA && view.phraseEnd(clause.head()) > clause.head();
        if (clause.type() != SegmentType.MAIN || !(verbFirst || coordinated)) {
            return;
        }
        List<Range> before = new ArrayList<>();
        Boundary boundary = clause.boundary();
        for (int no = clause.no() - 1; no >= clause.no() - EMBEDDED; no--) {
            Clause left = view.clause(no, clause.sentence());
            if (left == null || boundary == Boundary.COLON || boundary == Boundary.SEMICOLON) {
                break;
            }
            if (left.type() == SegmentType.FRAGMENT) {
                if (!verbFirst && !isList(left)) {
                    break;
                }
                before.add(0, new Range(left.start(), left.end()));
            } else if (left.type() == SegmentType.MAIN || left.type() == SegmentType.QUOTE || !verbFirst) {
                break;
            }
            boundary = left.boundary();
        }
        ranges.addAll(before);
    }

    /** "…, Ungarn nicht": the verb is left out, the subject is another one. */
    public boolean gapped(Clause fragment) {
        int end = view.phraseEnd(fragment.start());
        return fragment.boundary() == Boundary.COMMA
                && end > fragment.start()
                && end < fragment.end()
                && mentions.actorAt(fragment.start(), end)
                && (view.is(end, "nicht") && end + 1 == fragment.end()
                        || view.phraseEnd(end) == fragment.end()
                                && view.is(end, WordClass.DETERMINER)
                                && !Cases.genitive(view.phraseCases(end)));
    }

    /** A bare noun phrase: "Estland, Lettland und Finnland warnen". */
    private boolean isList(Clause fragment) {
        int end = view.phraseEnd(fragment.start());
        return end == fragment.end();
    }

    private void back(Clause clause, List<Range> ranges) {
        for (int no = clause.no() + 1; no <= clause.no() + EMBEDDED; no++) {
            Clause next = view.clause(no, clause.sentence());
            if (next == null
                    || next.type() == SegmentType.MAIN
                    || next.type() == SegmentType.QUOTE
                    || next.boundary() == Boundary.COLON
                    || next.boundary() == Boundary.SEMICOLON) {
                return;
            }
            if (next.type() == SegmentType.FRAGMENT) {
                if (gapped(next)) {
                    return;
                }
                ranges.add(new Range(next.start(), next.end()));
            } else if (clause.type() != SegmentType.MAIN || next.type() == SegmentType.INFINITIVE) {
                return;
            }
        }
    }

    /** The document. */
    public TextView view() {
        return view;
    }

    /** Base forms. */
    public Lemmas lemmas() {
        return lemmas;
    }
}
