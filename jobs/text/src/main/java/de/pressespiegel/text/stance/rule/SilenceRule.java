package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.FrameVerbs.Role;
import de.pressespiegel.text.stance.lexicon.SilencePattern;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.SegmentType;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explicit silence: "wollte sich nicht äußern", "schweigt zu", "keine Informationen", "wies den Vorwurf zurück". */
final class SilenceRule {
    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final FrameVerbs verbs;

    SilenceRule(Article article, Slots slots, Circumstances circumstances, Words words) {
        this.verbs = words.verbs();
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
    }

    /** Adds the silence that a clause tells of; tells whether there is any. */
    boolean read(Frame frame, List<Finding> findings) {
        SilencePattern best = null;
        for (String head : frame.lemmas()) {
            for (SilencePattern pattern : article.silences().of(head)) {
                if ((best == null
                                || pattern.specificity() > best.specificity()
                                || pattern.specificity() == best.specificity()
                                        && pattern.pattern().compareTo(best.pattern()) < 0)
                        && matches(frame, pattern)) {
                    best = pattern;
                }
            }
        }
        if (best == null || best.kind() == null || circumstances.unasserted(frame)) {
            return false;
        }
        Actor actor = actor(frame, best);
        if (actor == null) {
            return false;
        }
        Target topic = topic(frame, best);
        Range evidence = new Range(frame.start(), frame.end());
        findings.add(Finding.of(
                        Construction.SILENCE,
                        best.pattern(),
                        new Evidence(Math.max(frame.lexical(), frame.start()), evidence.start(), evidence.end()),
                        actor,
                        topic,
                        StanceLabel.NO_COMMENT,
                        0)
                .silent(best.kind())
                .hedged(circumstances.hedged(frame)));
        return true;
    }

    private boolean matches(Frame frame, SilencePattern pattern) {
        boolean verb = Character.isLowerCase(pattern.head().charAt(0));
        boolean predicate = frame.infinitives().contains(pattern.head())
                || frame.governors().contains(pattern.head())
                || !pattern.head().endsWith("n");
        if (verb && !predicate || pattern.reflexive() && !frame.lemmas().contains("sich")) {
            return false;
        }
        for (Set<String> word : pattern.words()) {
            if (Collections.disjoint(word, frame.lemmas())) {
                return false;
            }
        }
        return !pattern.negation() || negated(frame, pattern);
    }

    private boolean negated(Frame frame, SilencePattern pattern) {
        if (pattern.kein()) {
            return frame.lemmas().stream().anyMatch(lemma -> lemma.startsWith("kein") && !lemma.startsWith("keines"));
        }
        if (pattern.pattern().contains("nichts") || pattern.pattern().contains("weder")) {
            return frame.lemmas().contains("nichts") || frame.lemmas().contains("weder");
        }
        return circumstances.negated(frame, -1, null) || frame.lemmas().contains("nicht") || refused(frame);
    }

    /** "lehnte es ab, die Drohung zu kommentieren": the verb above denies it. */
    private boolean refused(Frame frame) {
        Frame governor = frame.finite() < 0 ? article.governor(frame.clause()) : null;
        return governor != null && governor.infinitives().stream().anyMatch(verb -> verbs.is(verb, Role.REFUSING));
    }

    private @Nullable Actor actor(Frame frame, SilencePattern pattern) {
        int inside = frame.lexical() >= 0 ? frame.lexical() : frame.start();
        Quotation quotation = article.actors().speakers().at(inside);
        if (pattern.quoted() && quotation != null) {
            Actor speaker = article.actors().speaker(quotation);
            if (speaker != null) {
                return speaker;
            }
        }
        Article.Held held = article.subject(frame);
        if (held != null && frame.voice() == Frame.Diathesis.ACTIVE) {
            Actor actor = article.actors().holder(held.frame(), held.chunk());
            if (actor != null) {
                return actor;
            }
        }
        Actor owner = owner(frame, pattern);
        if (owner != null) {
            return owner;
        }
        for (String word : new String[] {"von", "aus", "seitens", "bei"}) {
            Chunk chunk = slots.preposition(frame, word, frame.start());
            Actor actor = chunk == null ? null : article.actors().holder(frame, chunk);
            if (actor != null) {
                return actor;
            }
        }
        if (quotation != null) {
            return article.actors().speaker(quotation);
        }
        return frame.finite() < 0 ? governing(frame) : null;
    }

    /** "Eine Stellungnahme des Ministeriums lag nicht vor": whose statement is missing. */
    private @Nullable Actor owner(Frame frame, SilencePattern pattern) {
        for (Chunk chunk : frame.chunks()) {
            Chunk genitive = isPatternWord(chunk, pattern) ? frame.genitiveOf(chunk) : null;
            Actor actor = genitive == null ? null : article.actors().holder(frame, genitive);
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Actor governing(Frame frame) {
        Frame governor = article.governor(frame.clause());
        Article.Held held = governor == null ? null : article.subject(governor);
        return held == null ? null : article.actors().holder(held.frame(), held.chunk());
    }

    private @Nullable Target topic(Frame frame, SilencePattern pattern) {
        if (frame.subject() != null
                && pattern.pattern().contains("Angelegenheit zwischen")
                && !article.actors().pronoun(frame.subject())) {
            return article.actors().target(frame, frame.subject());
        }
        for (String slot : pattern.topics()) {
            if (slot.equals("none") || slot.equals("dass") || slot.equals("zu")) {
                Clause content = slots.content(frame, slot.equals("zu"));
                if (content != null && !slot.equals("none")) {
                    return Target.issue(
                            view.text(content.head() + 1, Math.min(content.end(), content.head() + 9)), content.head());
                }
                continue;
            }
            Chunk chunk = slot.startsWith("prep:")
                    ? slots.preposition(frame, slot.substring(5), frame.finite())
                    : slots.target(frame, slot);
            if (chunk != null && chunk != frame.subject() && !isPatternWord(chunk, pattern)) {
                Target target = article.actors().target(frame, chunk);
                if (target != null) {
                    return target;
                }
            }
        }
        for (String word : new String[] {"zu", "über"}) {
            Chunk chunk = slots.preposition(frame, word, frame.start());
            if (chunk != null && !isPatternWord(chunk, pattern)) {
                return article.actors().target(frame, chunk);
            }
        }
        Target open = openQuestion(frame);
        if (open != null) {
            return open;
        }
        for (Set<String> word : pattern.words()) {
            for (Chunk chunk : frame.chunks()) {
                if (view.token(chunk.head()).capitalised()
                        && article.frames().lemmas().of(view.token(chunk.head())).stream()
                                .anyMatch(word::contains)) {
                    return article.actors().target(frame, chunk);
                }
            }
        }
        return null;
    }

    /** "Ob der Vertrag verlängert wird, ließ er offen": what the question beside the clause is about. */
    private @Nullable Target openQuestion(Frame frame) {
        for (int step : new int[] {1, -1}) {
            Clause beside =
                    view.clause(frame.clause().no() + step, frame.clause().sentence());
            boolean question = beside != null
                    && beside.type() == SegmentType.SUBORDINATE
                    && beside.startsWith(WordClass.WHETHER | WordClass.QUESTION | WordClass.DASS);
            if (beside != null && question) {
                Frame asked = article.frames().of(beside);
                Target subject = asked.subject() == null || article.actors().pronoun(asked.subject())
                        ? null
                        : article.actors().target(asked, asked.subject());
                return subject != null
                        ? subject
                        : Target.issue(
                                view.text(beside.head() + 1, Math.min(beside.end(), beside.head() + 9)), beside.head());
            }
        }
        return null;
    }

    private boolean isPatternWord(Chunk chunk, SilencePattern pattern) {
        Set<String> lemmas = article.frames().lemmas().of(view.token(chunk.head()));
        return lemmas.contains(pattern.head())
                || pattern.words().stream().anyMatch(word -> lemmas.stream().anyMatch(word::contains));
    }
}
