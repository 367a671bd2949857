package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Word;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.FrameVerbs.Role;
import de.pressespiegel.text.stance.lexicon.OfficeActs;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import java.util.Set;

/** Nouns: "die Kritik Polens an der Pipeline", "Chinas Unterstützung für", "ein Verbündeter Russlands". */
final class NounRule {
    private final Article article;
    private final TextView view;
    private final Circumstances circumstances;
    private final SupportVerbs support;
    private final OfficeActs offices;
    private final FrameVerbs verbs;
    private final NounArguments arguments;
    private final PersonNouns persons;

    NounRule(Article article, Slots slots, Circumstances circumstances, Words words) {
        this.article = article;
        this.view = article.view();
        this.circumstances = circumstances;
        this.support = words.support();
        this.offices = words.offices();
        this.verbs = words.verbs();
        this.arguments = new NounArguments(article, slots, words);
        this.persons = new PersonNouns(article);
    }

    /**
     * Adds the stances that the nouns of a clause carry.
     *
     * @param phrases heads of the nouns that verb phrases of the clause are made of
     * @param told heads of those that another rule has read already
     */
    void read(Frame frame, Set<Integer> phrases, Set<Integer> told, List<Finding> findings) {
        for (Chunk chunk : frame.chunks()) {
            if (!view.token(chunk.head()).capitalised() || told.contains(chunk.head())) {
                continue;
            }
            boolean carrier = phrases.isEmpty() || phrases.contains(chunk.head());
            boolean found = false;
            for (String lemma : article.frames().lemmas().of(view.token(chunk.head()))) {
                for (StanceEntry entry : article.lexicon().nouns(lemma)) {
                    found |= apply(frame, chunk, entry, carrier, findings);
                }
            }
            if (!found) {
                Word tail =
                        article.frames().lemmas().tail(view.token(chunk.head()).word());
                for (String lemma : tail == null
                        ? List.<String>of()
                        : article.frames().lemmas().of(tail)) {
                    for (StanceEntry entry : article.lexicon().nouns(lemma)) {
                        apply(frame, chunk, entry, carrier, findings);
                    }
                }
            }
        }
    }

    private boolean apply(Frame frame, Chunk chunk, StanceEntry entry, boolean carrier, List<Finding> findings) {
        if (!entry.words().isEmpty()
                && entry.words().stream().anyMatch(word -> word.stream().noneMatch(frame.lemmas()::contains))) {
            return false;
        }
        Pair pair = personal(entry) ? persons.read(frame, chunk, entry) : arguments.read(frame, chunk, entry, carrier);
        if (pair == null || pair.holders().isEmpty() || circumstances.unasserted(frame) || wished(frame)) {
            return false;
        }
        if (pair.targets().isEmpty()) {
            return shared(frame, chunk, entry, pair, findings);
        }
        boolean ended = frame.infinitives().stream().anyMatch(support.ending()::contains) && pair.subject()
                || frame.infinitives().contains("stellen") && frame.lemmas().contains("einstellen");
        boolean negated = circumstances.negated(frame, chunk.head(), null) && governs(frame, chunk);
        StanceLabel label = negated || ended && entry.label() == StanceLabel.SUPPORTIVE
                ? Circumstances.turned(entry.label(), entry.kind(), false)
                : entry.label();
        if (ended && entry.label() != StanceLabel.SUPPORTIVE && !negated) {
            label = StanceLabel.NEUTRAL;
        }
        double score = label == entry.label() ? entry.score() : Circumstances.turned(entry.score(), label);
        boolean hedged = circumstances.hedged(frame);
        boolean added = false;
        for (Actor holder : pair.holders()) {
            if (offices.covers(holder.name(), entry.head())) {
                continue;
            }
            for (Target target : pair.targets()) {
                if (target.entity() != null && target.entity().same(holder)) {
                    continue;
                }
                added = true;
                findings.add(finding(frame, chunk, entry, holder, target, label, score, negated, hedged));
                if (entry.reciprocal() && !ended && target.entity() != null) {
                    findings.add(finding(
                            frame,
                            chunk,
                            entry,
                            target.entity(),
                            Target.of(holder, -1),
                            label,
                            score,
                            negated,
                            hedged));
                }
            }
        }
        return added;
    }

    /** "Eine Annäherung wäre wichtig": there is none yet. */
    private boolean wished(Frame frame) {
        return frame.finite() >= 0
                && view.lower(frame.finite()).startsWith("wäre")
                && frame.infinitives().stream().anyMatch(verb -> verbs.is(verb, Role.COPULA));
    }

    /** "China teilt diese Besorgnis", "in China herrscht Unbehagen": towards what stands elsewhere. */
    private boolean shared(Frame frame, Chunk chunk, StanceEntry entry, Pair pair, List<Finding> findings) {
        boolean shares = frame.infinitives().contains("teilen") && pair.subject() && !view.is(chunk.phrase(), "die");
        boolean shows = pair.subject()
                && possessive(view, chunk)
                && frame.chunks().stream().noneMatch(other -> other.start() == chunk.end() && !other.free())
                && frame.infinitives().stream().anyMatch(support.all()::contains);
        if (!shares && !shows && !frame.infinitives().contains("herrschen")) {
            return false;
        }
        for (Actor holder : pair.holders()) {
            boolean told = findings.stream()
                    .anyMatch(other ->
                            other.anchor() == chunk.head() && other.holder().same(holder));
            if (told) {
                continue;
            }
            findings.add(Finding.of(
                            Construction.NOUN_ALONE,
                            entry.entry(),
                            Evidence.clause(frame, chunk.head()),
                            holder,
                            null,
                            entry.label(),
                            entry.score())
                    .hedged(circumstances.hedged(frame)));
        }
        return true;
    }

    private Finding finding(
            Frame frame,
            Chunk chunk,
            StanceEntry entry,
            Actor holder,
            Target target,
            StanceLabel label,
            double score,
            boolean negated,
            boolean hedged) {
        Range evidence = evidence(frame, chunk);
        return Finding.of(
                        Construction.NOUN,
                        entry.entry(),
                        new Evidence(chunk.head(), evidence.start(), evidence.end()),
                        holder,
                        target,
                        label,
                        score)
                .negated(negated)
                .hedged(hedged);
    }

    private Range evidence(Frame frame, Chunk chunk) {
        for (Range range : frame.ranges()) {
            if (range.contains(chunk.head())) {
                return range;
            }
        }
        return new Range(chunk.start(), chunk.end());
    }

    /** A negation turns the noun when it stands in its phrase or the noun is an argument of the negated verb. */
    private boolean governs(Frame frame, Chunk chunk) {
        return view.lower(chunk.phrase()).startsWith("kein")
                || chunk.preposition() == null
                        && frame.infinitives().stream()
                                .anyMatch(verb -> support.all().contains(verb) || verbs.is(verb, Role.COPULA));
    }

    private static boolean personal(StanceEntry entry) {
        return entry.holders().contains("none") && (entry.takes("gen") || entry.takes("prep:von"));
    }

    static boolean possessive(TextView view, Chunk chunk) {
        return chunk.phrase() < chunk.head()
                && view.token(chunk.phrase()).is(Feature.POSSESSIVE)
                && (view.lower(chunk.phrase()).startsWith("sein")
                        || view.lower(chunk.phrase()).startsWith("ihr"));
    }
}
