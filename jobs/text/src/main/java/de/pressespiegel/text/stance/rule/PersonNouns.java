package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns that name the holder itself: "ein Verbündeter Russlands", "Gegner der Abgabe". */
final class PersonNouns {
    private static final Set<String> COPULAS = Set.of("sein", "bleiben", "werden", "gelten");

    private final Article article;
    private final TextView view;

    PersonNouns(Article article) {
        this.article = article;
        this.view = article.view();
    }

    /** "X ist ein Verbündeter Y': the noun names the holder itself. */
    Pair read(Frame frame, Chunk chunk, StanceEntry entry) {
        List<Target> targets = new ArrayList<>();
        Chunk genitive = frame.genitiveOf(chunk);
        Mention prefix = article.actors().mentions().prefix(chunk.head());
        if (genitive != null) {
            for (Chunk part : frame.withJoined(genitive)) {
                addTarget(frame, part, targets);
            }
        } else if (prefix != null) {
            targets.add(Target.of(article.actors().mentions().actor(prefix), chunk.head()));
        } else {
            for (Chunk other : frame.chunks()) {
                boolean next = other.start() == chunk.end()
                        && other.preposition() != null
                        && entry.takes("prep:" + other.preposition());
                if (next) {
                    addTarget(frame, other, targets);
                }
            }
        }
        List<Actor> holders = new ArrayList<>();
        Mention own = article.actors().mentions().naming(chunk.head() + 1, -1, chunk.end());
        boolean possessive = NounRule.possessive(view, chunk);
        if (own != null) {
            holders.add(article.actors().mentions().actor(own));
        } else if (predicate(frame, chunk)) {
            Article.Held held = article.subject(frame);
            if (held != null && !possessive) {
                holders.addAll(article.actors().holders(held.frame(), held.chunk()));
            }
        } else {
            Chunk apposed = apposed(frame, chunk);
            if (apposed != null) {
                holders.addAll(article.actors().holders(frame, apposed));
            }
        }
        if (targets.isEmpty() && possessive && !holders.isEmpty()) {
            Article.Held held = article.subject(frame);
            if (held != null && held.chunk() != chunk) {
                Actor owner = article.actors().holder(held.frame(), held.chunk());
                if (owner != null) {
                    targets.add(Target.of(owner, held.chunk().head()));
                }
            }
        }
        return new Pair(holders, targets, false);
    }

    private boolean predicate(Frame frame, Chunk chunk) {
        boolean copula = frame.infinitives().stream().anyMatch(COPULAS::contains);
        boolean as = chunk.after("als");
        return (chunk.preposition() == null || as)
                && (copula && (Cases.nominative(chunk.cases()) || as))
                && frame.subject() != null
                && frame.subject().no() != chunk.no();
    }

    /** "China, der wichtigste Verbündete der Russen": the name before the comma. */
    private @Nullable Chunk apposed(Frame frame, Chunk chunk) {
        for (Chunk other : frame.chunks()) {
            boolean before = other.end() + 1 == chunk.start() && view.is(other.end(), ",");
            if (before) {
                return other;
            }
        }
        return null;
    }

    private void addTarget(Frame frame, Chunk chunk, List<Target> targets) {
        Target target = article.actors().target(frame, chunk);
        if (target != null) {
            targets.add(target);
        }
    }
}
