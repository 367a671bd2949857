package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.FrameVerbs;
import de.pressespiegel.text.stance.lexicon.FrameVerbs.Role;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import de.pressespiegel.text.syntax.Clause;
import de.pressespiegel.text.syntax.TextView;
import de.pressespiegel.text.syntax.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holder and target of a noun of attitude: its attributes, and what the verb that carries it adds. */
final class NounArguments {
    private static final String[] GIVERS = {"von", "aus", "durch", "seitens"};
    private static final List<String> VIEWING = List.of("mit", "aus", "voller");
    private static final String[] PLACES = {"in", "bei", "unter"};

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final SupportVerbs support;
    private final FrameVerbs verbs;

    NounArguments(Article article, Slots slots, Words words) {
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.support = words.support();
        this.verbs = words.verbs();
    }

    /** Those who hold the attitude and what it is directed at, as far as the clause tells. */
    Pair read(Frame frame, Chunk chunk, StanceEntry entry, boolean carrier) {
        Pair between = entry.takes("prep:zwischen") ? between(frame, chunk) : null;
        if (between != null) {
            return between;
        }
        Reading reading = new Reading(frame, chunk, entry);
        reading.addAim();
        reading.addObjectiveGenitive();
        reading.addContent();
        reading.addOwner();
        reading.addGivers();
        reading.addPlace();
        if (reading.targets.isEmpty() && !reading.holders.isEmpty()) {
            received(frame, chunk, reading.targets);
        }
        pairUp(entry, reading.holders, reading.targets);
        if (reading.targets.isEmpty() && !reading.holders.isEmpty() && chunk.after("zu")) {
            // "zu Chinas Sorge hat Südkorea eine Allianz aufgebaut"
            viewed(frame, chunk, reading.targets);
        }
        boolean carried = carrier && carried(frame, chunk);
        if (reading.holders.isEmpty() && (carried || adverbial(chunk))) {
            reading.addSubject();
            reading.addObject(carried);
        }
        pairUp(entry, reading.holders, reading.targets);
        return new Pair(reading.holders, reading.targets, reading.subject);
    }

    /** The arguments of one noun as they are found, one place after the other; a later place counts where an earlier has none. */
    private final class Reading {
        private final List<Target> targets = new ArrayList<>();
        private final List<Actor> holders = new ArrayList<>();
        private final Frame frame;
        private final Chunk chunk;
        private final StanceEntry entry;
        private final @Nullable Chunk genitive;
        private final @Nullable Chunk aimed;
        private boolean objective;
        private boolean subject;

        Reading(Frame frame, Chunk chunk, StanceEntry entry) {
            this.frame = frame;
            this.chunk = chunk;
            this.entry = entry;
            this.genitive = frame.genitiveOf(chunk);
            this.aimed = aimed(frame, chunk, entry);
        }

        /** "Kritik am Beschluss". */
        private void addAim() {
            if (aimed != null) {
                addTargets(aimed);
            }
        }

        /** "die Ablehnung des Beschlusses". */
        private void addObjectiveGenitive() {
            boolean front = genitive != null && genitive.phrase() < chunk.phrase();
            if (targets.isEmpty() && entry.takes("gen") && genitive != null && !front) {
                objective = true;
                addTargets(genitive);
            }
        }

        private void addTargets(Chunk named) {
            for (Chunk part : frame.withJoined(named)) {
                addTarget(frame, part, targets);
            }
        }

        /** "die Forderung, dass …". */
        private void addContent() {
            Clause content = targets.isEmpty() && entry.takes("dass") ? slots.content(frame, false) : null;
            if (content != null) {
                int from = Math.min(content.head() + 1, content.end() - 1);
                targets.add(Target.issue(view.text(from, Math.min(content.end(), from + 8)), content.head()));
            }
        }

        /** "ihre Kritik", "die Kritik der Opposition", "US-Kritik". */
        private void addOwner() {
            Mention prefix = article.actors().mentions().prefix(chunk.head());
            if (NounRule.possessive(view, chunk)) {
                addSubject();
            } else if (genitive != null && !objective) {
                holders.addAll(article.actors().holders(frame, genitive));
            } else if (prefix != null) {
                holders.add(article.actors().mentions().actor(prefix));
            }
        }

        private void addSubject() {
            Article.Held held = article.subject(frame);
            if (held != null && held.chunk() != chunk) {
                holders.addAll(article.actors().holders(held.frame(), held.chunk()));
                subject = true;
            }
        }

        /** "Kritik aus der Opposition". */
        private void addGivers() {
            if (holders.isEmpty()) {
                for (Chunk giver : givers(frame, chunk, aimed)) {
                    holders.addAll(article.actors().holders(frame, giver));
                }
            }
        }

        /** "in China herrscht Unbehagen", "beim Verband ist die Freude groß". */
        private void addPlace() {
            if (!holders.isEmpty() || !prevails(frame, chunk)) {
                return;
            }
            for (String word : PLACES) {
                Chunk place = holders.isEmpty() ? slots.preposition(frame, word, frame.start()) : null;
                if (place != null && place != aimed) {
                    holders.addAll(article.actors().holders(frame, place));
                }
            }
        }

        /** "blickt mit Sorge auf den Vertrag", "sagte dem Nachbarn Hilfe zu". */
        private void addObject(boolean carried) {
            if (!targets.isEmpty()) {
                return;
            }
            if (adverbial(chunk) && VIEWING.contains(chunk.preposition())) {
                viewed(frame, chunk, targets);
            } else if (carried) {
                Chunk dative = slots.target(frame, "dat");
                if (dative != null && dative != chunk && somebody(dative)) {
                    addTarget(frame, dative, targets);
                }
            }
        }

        private boolean somebody(Chunk dative) {
            return article.actors().pronoun(dative)
                    || article.actors().mentions().actorAt(dative.phrase(), dative.end());
        }
    }

    /**
     * "der Streit zwischen Chile und Peru": one towards the other; null when no two stand behind the noun. Where the
     * first of them is nobody ("zwischen Theorie und Praxis"), there is no holder.
     */
    private @Nullable Pair between(Frame frame, Chunk chunk) {
        Chunk between = slots.preposition(frame, "zwischen", chunk.end());
        List<Chunk> parts = between == null || between.start() != chunk.end() ? List.of() : frame.withJoined(between);
        if (parts.size() != 2) {
            return null;
        }
        Chunk one = parts.get(0);
        Chunk other = parts.get(1);
        List<Actor> holders =
                article.actors().holders(frame, one).stream().limit(1).toList();
        Actor second = article.actors().holder(frame, other);
        List<Target> targets = second == null ? List.of() : List.of(Target.of(second, other.head()));
        return new Pair(holders, targets, false);
    }

    /** "der Streit von Chile und Peru", "Ägypten und der Sudan suchen den Schulterschluss". */
    private static void pairUp(StanceEntry entry, List<Actor> holders, List<Target> targets) {
        if (targets.isEmpty() && holders.size() == 2 && entry.reciprocal()) {
            targets.add(Target.of(holders.remove(1), -1));
        }
    }

    /** Whether the noun is what there is: "herrscht Unbehagen", "wächst die Sorge". */
    private boolean prevails(Frame frame, Chunk chunk) {
        boolean verb = frame.infinitives().stream().anyMatch(infinitive -> verbs.is(infinitive, Role.PREVAILING));
        boolean other = frame.subject() != null
                && frame.subject().no() != chunk.no()
                && !view.is(frame.subject().head(), "es");
        return verb && chunk.preposition() == null && !other;
    }

    /** The phrase behind the governed preposition: behind the noun, else at the start of the clause. */
    private @Nullable Chunk aimed(Frame frame, Chunk chunk, StanceEntry entry) {
        if (entry.preposition() != null) {
            Chunk own = slots.preposition(frame, entry.preposition(), chunk.end());
            return own == null || own.start() < chunk.end() ? null : own;
        }
        for (String slot : entry.targets()) {
            if (slot.startsWith("prep:") && !slot.equals("prep:zwischen")) {
                Chunk found = slots.preposition(frame, slot.substring(5), chunk.end());
                if (found != null && found != chunk && reachable(frame, chunk, found)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A phrase before the noun counts only at the very front: "Für das Projekt gab es Lob". */
    private boolean reachable(Frame frame, Chunk chunk, Chunk found) {
        if (found.start() >= chunk.end()) {
            return found.no() - chunk.no() <= 4;
        }
        return frame.clause().finite() > found.start() && frame.clause().finite() < chunk.start();
    }

    /** "Kritik aus Bayern", "Lob von der Jury": the phrase next to the noun, or those whom the verb makes its source. */
    private List<Chunk> givers(Frame frame, Chunk chunk, @Nullable Chunk aimed) {
        boolean comes = frame.infinitives().stream()
                .anyMatch(verb -> verbs.is(verb, Role.COMING) || verbs.is(verb, Role.EARNING));
        List<Chunk> found = new ArrayList<>();
        for (String word : GIVERS) {
            for (Chunk other : frame.chunks()) {
                if (!other.after(word)
                        || other == aimed
                        || other.joinedTo() >= 0
                        || article.actors().holder(frame, other) == null) {
                    continue;
                }
                boolean attribute = other.start() == chunk.end();
                boolean behind = other.start() > chunk.start()
                        && (aimed == null || other.start() >= aimed.end() || other.end() <= aimed.start());
                boolean elsewhere = other.start() > chunk.end() && attached(frame, other, chunk, aimed);
                if (found.isEmpty() && !(elsewhere && !comes) && (attribute || behind && word.equals("von") || comes)) {
                    found.add(other);
                }
            }
        }
        return found.isEmpty() ? found : withNext(frame, found.get(0));
    }

    /** "seine Abhängigkeit von China": a phrase right behind another noun belongs to that one. */
    private boolean attached(Frame frame, Chunk other, Chunk chunk, @Nullable Chunk aimed) {
        for (Chunk host : frame.chunks()) {
            if (host != chunk && host != aimed && host.end() == other.start() && host.genitiveOf() != chunk.no()) {
                return view.is(host.head(), WordClass.NOUN);
            }
        }
        return false;
    }

    /** "aus Bayern und von der Linkspartei": a second giver under another preposition. */
    private List<Chunk> withNext(Frame frame, Chunk giver) {
        List<Chunk> all = new ArrayList<>(List.of(giver));
        for (Chunk other : frame.chunks()) {
            boolean behind = other.start() == giver.end() + 1 && view.is(giver.end(), WordClass.COORDINATOR);
            boolean before = giver.start() == other.end() + 1 && view.is(other.end(), WordClass.COORDINATOR);
            boolean next = (behind || before)
                    && other.joinedTo() < 0
                    && other.preposition() != null
                    && List.of(GIVERS).contains(other.preposition());
            if (next) {
                all.add(other);
            }
        }
        return all;
    }

    /** "Für das Projekt gab es Kritik von …", "Lob erntete der Entwurf von …". */
    private void received(Frame frame, Chunk chunk, List<Target> targets) {
        boolean earns = frame.infinitives().stream().anyMatch(verb -> verbs.is(verb, Role.EARNING));
        Chunk goal = slots.preposition(frame, "für", frame.start());
        if (frame.infinitives().contains("geben") && goal != null && goal != chunk) {
            addTarget(frame, goal, targets);
        } else if (earns && frame.subject() != null && frame.subject().no() != chunk.no()) {
            addTarget(frame, frame.subject(), targets);
        }
    }

    /** Whether a verb that only carries the noun has it as object or predicate. */
    private boolean carried(Frame frame, Chunk chunk) {
        boolean verb = frame.infinitives().stream().anyMatch(support.all()::contains);
        return verb
                && chunk.preposition() == null
                && (frame.subject() == null || frame.subject().no() != chunk.no());
    }

    /** "mit Sorge", "aus Unmut": a bare noun behind mit, aus, voll. */
    private boolean adverbial(Chunk chunk) {
        if (chunk.start() > 0
                && (chunk.after("bei") && view.lower(chunk.phrase()).startsWith("all") || chunk.after("trotz"))) {
            return true;
        }
        boolean preposition = chunk.after("mit") || chunk.after("aus") || chunk.after("voller") || chunk.after("unter");
        return preposition && !view.is(chunk.phrase(), WordClass.DETERMINER);
    }

    /** "Mit Sorge blickt X auf Y", "Mit Sorge sieht X Y". */
    private void viewed(Frame frame, Chunk chunk, List<Target> targets) {
        Chunk seen = slots.target(frame, "acc");
        if (seen == null || seen == chunk) {
            seen = slots.preposition(frame, "auf", frame.finite());
        }
        if (seen != null && seen != chunk) {
            addTarget(frame, seen, targets);
        }
    }

    private void addTarget(Frame frame, Chunk chunk, List<Target> targets) {
        Target target = article.actors().target(frame, chunk);
        if (target != null) {
            targets.add(target);
        }
    }
}
