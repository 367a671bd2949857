package de.pressespiegel.text.stance.frame;

import de.pressespiegel.text.quotation.syntax.Cases;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.TextView;
import de.pressespiegel.text.quotation.syntax.WordClass;
import de.pressespiegel.text.stance.actor.MentionIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts stretches of tokens into chunks with their genitive and coordination links. */
final class ChunkReader {
    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("zum", "zu"),
            Map.entry("zur", "zu"),
            Map.entry("vom", "von"),
            Map.entry("am", "an"),
            Map.entry("ans", "an"),
            Map.entry("im", "in"),
            Map.entry("ins", "in"),
            Map.entry("beim", "bei"),
            Map.entry("aufs", "auf"),
            Map.entry("fürs", "für"),
            Map.entry("ums", "um"),
            Map.entry("übers", "über"),
            Map.entry("vors", "vor"),
            Map.entry("hinters", "hinter"),
            Map.entry("durchs", "durch"),
            Map.entry("gegens", "gegen"));
    private static final Set<String> POSTPOSITIONS = Set.of("gegenüber", "zufolge", "zuliebe", "wegen", "nach");
    private static final Set<String> AMOUNTS = Set.of("nichts", "etwas", "viel", "wenig");
    private static final Set<String> GENITIVE_ARTICLES = Set.of("deren", "dessen");
    private static final Set<String> COORDINATORS =
            Set.of("und", "oder", "sowie", "noch", "bzw.", "beziehungsweise", "&");
    private static final Set<String> JOINING = Set.of("und", "oder", "sowie", "noch", "auch", "als", "sondern", "wie");

    private final TextView view;
    private final MentionIndex mentions;

    ChunkReader(TextView view, MentionIndex mentions) {
        this.view = view;
        this.mentions = mentions;
    }

    /** Lower-case preposition without a contracted article. */
    static String plain(String lower) {
        return CONTRACTIONS.getOrDefault(lower, lower);
    }

    /** Chunks of the stretches, in text order. */
    List<Chunk> read(List<Range> ranges, Set<Integer> verbs, int relative) {
        List<Chunk> chunks = new ArrayList<>();
        for (Range range : ranges) {
            int t = range.start();
            while (t < range.end()) {
                if (t == relative) {
                    chunks.add(new Chunk(
                            chunks.size(), null, t, t, t + 1, t, view.lexeme(t).cases(), -1, -1));
                    t++;
                } else {
                    t = verbs.contains(t) ? t + 1 : step(chunks, t, range.end());
                }
            }
        }
        return chunks;
    }

    private int step(List<Chunk> chunks, int t, int limit) {
        boolean joins = view.is(t, "als") && t + 1 < limit && view.is(t + 1, "auch");
        boolean preposition = view.is(t, WordClass.PREPOSITION) && !view.is(t, WordClass.NOUN) && !joins;
        if (preposition) {
            if (postposition(chunks, t, limit)) {
                return t + 1;
            }
            int skip = t + 1;
            while (skip < limit && skip < t + 3 && view.phraseEnd(skip) == 0 && view.is(skip, WordClass.ADVERB)) {
                skip++;
            }
            int end = skip < limit ? phraseEnd(skip) : 0;
            if (end > skip) {
                return add(chunks, plain(view.lower(t)), t, skip, Math.min(end, limit), limit);
            }
            return t + 1;
        }
        int end = phraseEnd(t);
        if (end <= t || view.is(t, WordClass.REFLEXIVE) && !view.is(t, WordClass.PRONOUN)) {
            return t + 1;
        }
        String before = t > 0 && view.sentenceOf(t - 1) == view.sentenceOf(t) ? view.lower(t - 1) : "";
        boolean compared = (before.equals("als") || before.equals("wie")) && !view.is(t, WordClass.PRONOUN);
        boolean both = compared && t + 1 < view.size() && view.is(t - 1, "als") && view.is(t, "auch");
        return add(chunks, compared && !both && !listed(t) ? before : null, t, t, Math.min(end, limit), limit);
    }

    /** Base phrase at the token, also inside one that a relative pronoun was taken for the article of. */
    private int phraseEnd(int t) {
        int end = view.phraseEnd(t);
        if (end == 0
                && t > 0
                && view.is(t, WordClass.DETERMINER)
                && (mentions.at(t - 1) != null || view.is(t - 1, WordClass.PREPOSITION))) {
            int i = t + 1;
            while (i < view.sentenceEnd(t) && view.is(i, WordClass.INFLECTED) && !view.is(i, WordClass.NOUN)) {
                i++;
            }
            return i < view.sentenceEnd(t) && view.is(i, WordClass.NOUN) ? i + 1 : 0;
        }
        if (end > 0 || !view.is(t, WordClass.NOUN) || t == 0 || !view.is(t - 1, WordClass.RELATIVE)) {
            return end;
        }
        end = view.phraseEnd(t - 1);
        return end > t ? end : 0;
    }

    /** Takes in a name that begins in the phrase or stands behind its head as apposition: "die Gewerkschaft IG Metall". */
    private int stretch(int phrase, int end, int limit) {
        int last = end;
        if (mentions.at(end - 1) != null && mentions.end(end - 1) > end) {
            last = mentions.end(end - 1);
        } else if (end < limit
                && mentions.at(end) != null
                && mentions.at(end - 1) == null
                && view.is(end, WordClass.NOUN)
                && !mentions.possessor(end, mentions.end(end))
                && mentions.actorAt(view.phraseHead(phrase), end)) {
            last = mentions.end(end);
        }
        return Math.min(last, limit);
    }

    /** "sowohl … als auch", "sowohl … wie": the comparison word only joins. */
    private boolean listed(int t) {
        for (int i = t - 1; i >= view.sentenceStart(t); i--) {
            if (view.lower(i).equals("sowohl")) {
                return true;
            }
        }
        return false;
    }

    private boolean postposition(List<Chunk> chunks, int t, int limit) {
        if (chunks.isEmpty() || !POSTPOSITIONS.contains(view.lower(t))) {
            return false;
        }
        Chunk last = chunks.get(chunks.size() - 1);
        boolean free = last.end() == t && last.preposition() == null;
        boolean governsNext = t + 1 < limit && view.phraseEnd(t + 1) > 0;
        if (!free || (governsNext && !view.lower(t).equals("zufolge"))) {
            return false;
        }
        if (view.lower(t).equals("nach") && !Cases.dative(last.cases())) {
            return false;
        }
        int from = last.genitiveOf() >= 0 ? last.genitiveOf() : chunks.size() - 1;
        Chunk host = chunks.get(from);
        chunks.set(
                from,
                new Chunk(
                        host.no(),
                        view.lower(t),
                        host.start(),
                        host.phrase(),
                        host.end(),
                        host.head(),
                        host.cases(),
                        -1,
                        host.joinedTo()));
        return true;
    }

    private int add(List<Chunk> chunks, @Nullable String preposition, int start, int phrase, int end, int limit) {
        if (AMOUNTS.contains(view.lower(phrase)) && phrase + 1 < end && view.is(phrase + 1, WordClass.PREPOSITION)) {
            // "hält nichts von der Verordnung"
            chunks.add(new Chunk(
                    chunks.size(), preposition, start, phrase, phrase + 1, phrase, view.lexeme(phrase).cases(), -1, -1));
            return phrase + 1;
        }
        int open = end;
        end = stretch(phrase, end, limit);
        int trailing = end == open ? mentions.trailingGenitive(firstNoun(phrase), end) : -1;
        if (trailing > phrase) {
            chunks.add(chunk(chunks, preposition, start, phrase, trailing, firstNoun(phrase), phrase));
            chunks.add(new Chunk(
                    chunks.size(), null, trailing, trailing, end, trailing, Cases.GENITIVE, chunks.size() - 1, -1));
            return end;
        }
        int middle = end == open && mentions.at(phrase) == null ? mentions.genitiveInside(phrase, end) : -1;
        if (middle > phrase && view.phraseEnd(phrase) > 0) {
            // "keine Krise Chinas Unterstützung": two phrases side by side, the second with its genitive before it
            chunks.add(chunk(chunks, preposition, start, phrase, middle, firstNoun(phrase), phrase));
            return add(chunks, null, middle, middle, end, limit);
        }
        int own = mentions.end(phrase);
        if (mentions.at(phrase) != null && own > phrase && own < end && view.is(own, WordClass.DETERMINER)) {
            // "Südkorea den Raketentest": the article is no particle of nobility
            chunks.add(chunk(chunks, preposition, start, phrase, own, phrase, phrase));
            return own;
        }
        int possessor = preposition == null || start < phrase ? mentions.possessorEnd(phrase, end) : 0;
        if (possessor > phrase && possessor < end) {
            // "Moskaus Kritik": two phrases, the first a genitive of the second
            int host = chunks.size() + 1;
            chunks.add(new Chunk(chunks.size(), null, phrase, phrase, possessor, phrase, Cases.GENITIVE, host, -1));
            chunks.add(
                    chunk(chunks, preposition, start == phrase ? possessor : start, possessor, end, possessor, phrase));
            return end;
        }
        int head = head(phrase, end);
        int named = mentions.endOfPlace(head);
        if (named > head && named < end && view.is(named, WordClass.NOUN)
                && (!view.is(named, WordClass.NAME) || mentions.at(named) != null)) {
            // "der Türkei Respekt": a name of a place is no title of the noun behind it
            chunks.add(chunk(chunks, preposition, start, phrase, named, head, phrase));
            chunks.add(new Chunk(
                    chunks.size(),
                    null,
                    named,
                    named,
                    end,
                    named,
                    view.lexeme(named).cases(),
                    -1,
                    -1));
            return end;
        }
        chunks.add(chunk(chunks, preposition, start, phrase, end, head, phrase));
        return end;
    }

    /** The first noun, also one that the phrase was read over as an adjective: "ein enger Verbündeter Russlands". */
    private int firstNoun(int phrase) {
        int head = view.phraseHead(phrase);
        for (int t = phrase; t < head; t++) {
            if (view.token(t).capitalised() && !view.token(t).sentenceStart() && mentions.at(t) == null) {
                return t;
            }
        }
        return head;
    }

    private int head(int phrase, int end) {
        if (view.phraseEnd(phrase) > 0) {
            return view.phraseHead(phrase);
        }
        int t = phrase;
        while (t < end - 1 && !view.is(t, WordClass.NOUN)) {
            t++;
        }
        return t;
    }

    private Chunk chunk(
            List<Chunk> chunks, @Nullable String preposition, int start, int phrase, int end, int head, int from) {
        int no = chunks.size();
        linkPossessor(chunks, preposition, phrase, no);
        boolean base = view.phraseEnd(phrase) > 0 && !GENITIVE_ARTICLES.contains(view.lower(phrase));
        int cases = view.isMark(head) && phrase == head
                ? Cases.SINGULAR & ~Cases.GENITIVE
                : base ? view.phraseCases(phrase) : view.lexeme(head).cases();
        int joined = joined(chunks, preposition, start, from, cases);
        if (joined >= 0) {
            Chunk first = chunks.get(joined);
            return new Chunk(
                    no,
                    preposition == null ? first.preposition() : preposition,
                    start,
                    phrase,
                    end,
                    head,
                    cases,
                    first.genitiveOf(),
                    joined);
        }
        int genitive = preposition == null ? genitive(chunks, phrase, end, cases) : -1;
        return new Chunk(no, preposition, start, phrase, end, head, cases, genitive, -1);
    }

    /** "Moskaus scharfe Kritik": a name in the genitive directly before a bare noun phrase belongs to it. */
    private void linkPossessor(List<Chunk> chunks, @Nullable String preposition, int phrase, int no) {
        if (chunks.isEmpty() || preposition != null || view.is(phrase, WordClass.DETERMINER)) {
            return;
        }
        Chunk last = chunks.get(no - 1);
        if (last.end() == phrase && last.genitiveOf() < 0 && mentions.possessor(last.phrase(), last.end())) {
            chunks.set(
                    no - 1,
                    new Chunk(
                            last.no(),
                            null,
                            last.phrase(),
                            last.phrase(),
                            last.end(),
                            last.head(),
                            Cases.GENITIVE,
                            no,
                            -1));
        }
    }

    private int genitive(List<Chunk> chunks, int phrase, int end, int cases) {
        if (chunks.isEmpty()) {
            return -1;
        }
        Chunk last = chunks.get(chunks.size() - 1);
        if (last.genitiveOf() > last.no()
                || last.end() != phrase
                || !Cases.genitive(cases) && !feminineName(phrase, cases)
                || view.is(last.head(), WordClass.PRONOUN)
                        && !view.is(last.head(), WordClass.NOUN | WordClass.DETERMINER)) {
            return -1;
        }
        boolean determined = view.is(phrase, WordClass.DETERMINER);
        if (determined) {
            String lower = view.lower(phrase);
            boolean genitiveForm = lower.endsWith("er") || lower.endsWith("es") || lower.equals("des");
            return genitiveForm ? last.no() : -1;
        }
        boolean name = mentions.possessor(phrase, end)
                || view.lexeme(end - 1).form().endsWith("s") && view.is(phrase, WordClass.NAME);
        boolean adjective = view.is(phrase, WordClass.INFLECTED)
                && !view.is(phrase, WordClass.NOUN)
                && view.lower(phrase).endsWith("er");
        return name || adjective ? last.no() : -1;
    }

    /** "der Ukraine": the dictionary has no genitive of a feminine name. */
    private boolean feminineName(int phrase, int cases) {
        return view.is(phrase, "der") && (cases & 0x200) != 0;
    }

    private int joined(List<Chunk> chunks, @Nullable String preposition, int start, int from, int cases) {
        if (chunks.isEmpty()) {
            return -1;
        }
        Chunk last = chunks.get(chunks.size() - 1);
        int gap = Math.min(start, from);
        if (gap <= last.end() || gap - last.end() > 3) {
            return -1;
        }
        boolean coordinator = false;
        for (int t = last.end(); t < gap; t++) {
            boolean comma = view.is(t, ",");
            if (!comma && !JOINING.contains(view.lower(t)) && !COORDINATORS.contains(view.lower(t))) {
                return -1;
            }
            coordinator |= COORDINATORS.contains(view.lower(t)) || view.lower(t).equals("auch");
        }
        if (!coordinator && !(view.is(last.end(), ",") && gap == last.end() + 1 && listGoesOn(gap))) {
            return -1;
        }
        if (preposition != null && !preposition.equals(last.preposition())) {
            return -1;
        }
        boolean compatible = last.preposition() != null || (bits(last.cases()) & bits(cases)) != 0;
        if (!compatible) {
            return -1;
        }
        return last.joinedTo() >= 0 ? last.joinedTo() : last.no();
    }

    /** Whether behind the phrase at t a coordinator closes the list. */
    private boolean listGoesOn(int t) {
        int end = view.phraseEnd(t);
        for (int i = 0; i < 6 && end > 0 && end < view.sentenceEnd(t); i++) {
            if (COORDINATORS.contains(view.lower(end))) {
                return true;
            }
            if (!view.is(end, ",")) {
                return false;
            }
            end = end + 1 < view.sentenceEnd(t) ? view.phraseEnd(end + 1) : 0;
        }
        return false;
    }

    private static int bits(int mask) {
        return ((mask & Cases.NOMINATIVE) != 0 ? 1 : 0)
                | ((mask & Cases.GENITIVE) != 0 ? 2 : 0)
                | ((mask & Cases.DATIVE) != 0 ? 4 : 0)
                | ((mask & Cases.ACCUSATIVE) != 0 ? 8 : 0);
    }
}
