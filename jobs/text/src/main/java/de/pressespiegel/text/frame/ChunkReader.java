package de.pressespiegel.text.frame;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
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
    private static final Set<String> DATIVE_ONLY = Set.of("aus", "bei", "mit", "nach", "seit", "von", "zu");
    private static final Set<String> ACCUSATIVE_ONLY = Set.of("durch", "für", "gegen", "ohne", "um");
    private static final Set<String> AMOUNTS = Set.of("nichts", "etwas", "viel", "wenig");
    private static final Set<String> GENITIVE_ARTICLES = Set.of("deren", "dessen");

    private final TextView view;
    private final MentionIndex mentions;
    private final ChunkLinks links;

    ChunkReader(TextView view, MentionIndex mentions) {
        this.view = view;
        this.mentions = mentions;
        this.links = new ChunkLinks(view, mentions);
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
        int left = t > 1 && view.isMark(t - 1) ? t - 2 : t - 1;
        String before = left >= 0 && view.sentenceOf(left) == view.sentenceOf(t) ? view.lower(left) : "";
        boolean compared = (before.equals("als") || before.equals("wie")) && !view.is(t, WordClass.PRONOUN);
        boolean both = compared && t + 1 < view.size() && view.is(left, "als") && view.is(t, "auch");
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

    /** Adds the phrase, or the phrases that stand side by side in it; behind what it has added. */
    private int add(List<Chunk> chunks, @Nullable String preposition, int start, int phrase, int end, int limit) {
        if (AMOUNTS.contains(view.lower(phrase)) && phrase + 1 < end && view.is(phrase + 1, WordClass.PREPOSITION)) {
            // "hält nichts von der Verordnung"
            chunks.add(bare(chunks, preposition, start, phrase, phrase + 1));
            return phrase + 1;
        }
        int whole = stretch(phrase, end, limit);
        boolean stretched = whole != end;
        int trailing = stretched ? -1 : mentions.trailingGenitive(firstNoun(phrase), whole);
        if (trailing > phrase) {
            // "ein enger Verbündeter Russlands"
            chunks.add(chunk(chunks, preposition, start, phrase, trailing, firstNoun(phrase), phrase));
            chunks.add(genitive(chunks, trailing, whole, chunks.size() - 1));
            return whole;
        }
        int middle = stretched || mentions.at(phrase) != null ? -1 : mentions.genitiveInside(phrase, whole);
        if (middle > phrase && view.phraseEnd(phrase) > 0) {
            // "keine Krise Chinas Unterstützung": two phrases side by side, the second with its genitive before it
            chunks.add(chunk(chunks, preposition, start, phrase, middle, firstNoun(phrase), phrase));
            return add(chunks, null, middle, middle, whole, limit);
        }
        int own = mentions.end(phrase);
        if (mentions.at(phrase) != null && own > phrase && own < whole && view.is(own, WordClass.DETERMINER)) {
            // "Südkorea den Raketentest": the article is no particle of nobility
            chunks.add(chunk(chunks, preposition, start, phrase, own, phrase, phrase));
            return own;
        }
        int possessor = preposition == null || start < phrase ? mentions.possessorEnd(phrase, whole) : 0;
        if (possessor > phrase && possessor < whole) {
            // "Moskaus Kritik": two phrases, the first a genitive of the second
            int from = start == phrase ? possessor : start;
            chunks.add(genitive(chunks, phrase, possessor, chunks.size() + 1));
            chunks.add(chunk(chunks, preposition, from, possessor, whole, wholeOf(possessor, whole), phrase));
            return whole;
        }
        int head = head(phrase, whole);
        int foreign = view.is(phrase, WordClass.DETERMINER) ? foreignCountry(head, whole) : -1;
        if (foreign > head) {
            // "mit dem Manöver Griechenland einschüchtern": a state is no apposition of a thing
            chunks.add(chunk(chunks, preposition, start, phrase, foreign, head, phrase));
            return add(chunks, null, foreign, foreign, whole, limit);
        }
        int named = mentions.endOfPlace(head);
        if (named > head && named < whole && opensPhrase(named)) {
            // "der Türkei Respekt": a name of a place is no title of the noun behind it
            chunks.add(chunk(chunks, preposition, start, phrase, named, head, phrase));
            chunks.add(bare(chunks, null, named, named, whole));
            return whole;
        }
        chunks.add(chunk(chunks, preposition, start, phrase, whole, head, phrase));
        return whole;
    }

    private boolean opensPhrase(int named) {
        return view.is(named, WordClass.NOUN) && (!view.is(named, WordClass.NAME) || mentions.at(named) != null);
    }

    /** A phrase whose first word is its head. */
    private Chunk bare(List<Chunk> chunks, @Nullable String preposition, int start, int head, int end) {
        int cases = view.lexeme(head).cases();
        return new Chunk(chunks.size(), preposition, start, head, end, head, cases, -1, -1);
    }

    /** A name as genitive of another chunk. */
    private static Chunk genitive(List<Chunk> chunks, int name, int end, int host) {
        return new Chunk(chunks.size(), null, name, name, end, name, Cases.GENITIVE, host, -1);
    }

    /** First token of a state's name behind a head that is neither a name nor somebody who acts; -1 if there is none. */
    private int foreignCountry(int head, int end) {
        Mention mention = head + 1 < end ? mentions.at(head + 1) : null;
        boolean state = mention != null
                && mention.entityType() == EntityType.COUNTRY
                && mention.form() != MentionForm.DEMONYM
                && mentions.at(head) == null
                && view.is(head, WordClass.NOUN)
                && !view.is(head, WordClass.NAME)
                && !mentions.possessor(head + 1, mentions.end(head + 1))
                && !mentions.actorAt(head, head + 1);
        return state ? head + 1 : -1;
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
            return wholeOf(named(view.phraseHead(phrase), end), end);
        }
        int t = phrase;
        while (t < end - 1 && !view.is(t, WordClass.NOUN)) {
            t++;
        }
        return t;
    }

    /** "der Deutsche Wetterbund": a capital adjective of origin opens a name that the noun behind it ends. */
    private int named(int head, int end) {
        Mention mention = mentions.at(head);
        boolean origin = mention != null
                && mention.form() == MentionForm.DEMONYM
                && head + 1 < end
                && view.is(head + 1, WordClass.NOUN)
                && mentions.at(head + 1) == null
                && mentions.actorAt(head + 1, head + 2);
        return origin ? head + 1 : head;
    }

    /** "Industrie- und Handelskammer": the last part of a shortened compound carries it. */
    private int wholeOf(int head, int end) {
        int t = head;
        while (view.lower(t).endsWith("-") && t + 2 < end && !view.isPunctuation(t + 1)) {
            t += 2;
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
                : base && !shortened(phrase, head) ? view.phraseCases(phrase) : caseOf(phrase, head);
        cases = governed(preposition, cases);
        int joined = links.joined(chunks, preposition, start, from, cases);
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
        int genitive = preposition == null ? links.genitive(chunks, phrase, end, cases) : -1;
        return new Chunk(no, preposition, start, phrase, end, head, cases, genitive, -1);
    }

    private boolean shortened(int phrase, int head) {
        return head != view.phraseHead(phrase);
    }

    /** Cases of a head with its article, for phrases that the syntax knows otherwise. */
    private int caseOf(int phrase, int head) {
        int own = view.lexeme(head).cases();
        int both = own & view.lexeme(phrase).cases();
        return phrase < head && view.is(phrase, WordClass.DETERMINER) && both != 0 ? both : own;
    }

    /** What a preposition with one case only leaves of the cases. */
    private static int governed(@Nullable String preposition, int cases) {
        int kept = preposition == null
                ? 0
                : DATIVE_ONLY.contains(preposition)
                        ? cases & Cases.DATIVE
                        : ACCUSATIVE_ONLY.contains(preposition) ? cases & Cases.ACCUSATIVE : 0;
        return kept == 0 ? cases : kept;
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
}
