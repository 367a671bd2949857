package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.table.Quotation;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.quotation.syntax.Cases;
import de.pressespiegel.text.quotation.syntax.Clause;
import de.pressespiegel.text.quotation.syntax.SegmentType;
import de.pressespiegel.text.quotation.syntax.TextView;
import de.pressespiegel.text.stance.actor.Actor;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.frame.Chunk;
import de.pressespiegel.text.stance.frame.Frame;
import de.pressespiegel.text.stance.frame.Frame.Diathesis;
import de.pressespiegel.text.stance.lexicon.OfficeActs;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs and verb phrases: "lehnt … ab", "stellt sich hinter", "übt Kritik an", active, passive and in infinitives. */
final class VerbRule {
    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final SupportVerbs support;
    private final OfficeActs offices;
    private final Predications predications;
    private final VerbHolders verbHolders;
    private final DemandReader demands;

    VerbRule(Article article, Slots slots, Circumstances circumstances, SupportVerbs support, OfficeActs offices) {
        this.support = support;
        this.offices = offices;
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.predications = new Predications(article, slots);
        this.verbHolders = new VerbHolders(article, slots, circumstances, predications);
        this.demands = new DemandReader(article, slots);
    }

    /** Adds the stances of a clause. */
    void read(Frame frame, List<Finding> findings) {
        List<StanceEntry> entries = predications.of(frame);
        if (entries.isEmpty() || circumstances.unasserted(frame)) {
            return;
        }
        Holders holders = verbHolders.of(frame);
        int best = -1;
        boolean demanding = false;
        for (StanceEntry entry : entries) {
            int specificity = entry.specificity();
            demanding |= entry.kind() == StanceClass.DEMAND || entry.kind() == StanceClass.WARN;
            if (best > specificity && !demanding) {
                break;
            }
            if (!entry.holders().contains("subj")) {
                if (experienced(frame, entry, findings)) {
                    best = specificity;
                }
            } else if (!holders.actors().isEmpty() && apply(frame, entry, holders, findings)) {
                best = specificity;
            }
        }
    }

    /** "liegt im Interesse Chinas": the genitive of the noun that belongs to the phrase. */
    private @Nullable Chunk owner(Frame frame, StanceEntry entry) {
        int noun = nounOf(frame, entry);
        Chunk chunk = noun < 0 ? null : frame.chunkAt(noun);
        return chunk == null ? null : frame.genitiveOf(chunk);
    }

    /** "Der Pakt beunruhigt China": the object feels it, towards the subject. */
    private boolean experienced(Frame frame, StanceEntry entry, List<Finding> findings) {
        String slot = entry.holders().get(0);
        if (!entry.takes("subj") || frame.voice() != Diathesis.ACTIVE) {
            return false;
        }
        Chunk object = slot.equals("acc") || slot.equals("dat") || slot.startsWith("prep:")
                ? slots.target(frame, slot)
                : owner(frame, entry);
        Article.Held held = article.subject(frame);
        if (object == null && held != null) {
            return convinced(frame, entry, held, findings);
        }
        if (object == null || held == null || held.chunk() == object) {
            return false;
        }
        Chunk subject = held.chunk();
        List<Actor> actors = article.actors().holders(frame, object);
        if (actors.isEmpty() && held.frame() == frame && (subject.cases() & Cases.ACCUSATIVE) != 0) {
            // "Die Entsendung irritiert China": either could be the subject, only one can be irritated
            actors = article.actors().holders(frame, subject);
            subject = object;
            object = held.chunk();
        }
        Target target = article.actors().target(held.frame(), subject);
        if (actors.isEmpty() || target == null) {
            return false;
        }
        add(frame, entry, new Holders(actors, object, null, false), List.of(target), null, findings);
        return true;
    }

    /** "Das Konzept überzeugt", said somebody: whom else than the speaker. */
    private boolean convinced(Frame frame, StanceEntry entry, Article.Held held, List<Finding> findings) {
        Quotation quotation = article.actors().speakers().at(frame.finite());
        Actor speaker = quotation == null ? null : article.actors().speaker(quotation);
        Target target = article.actors().target(held.frame(), held.chunk());
        if (speaker == null
                || target == null
                || target.entity() != null && target.entity().same(speaker)) {
            return false;
        }
        add(frame, entry, new Holders(List.of(speaker), null, null, false), List.of(target), null, findings);
        return true;
    }

    private boolean apply(Frame frame, StanceEntry entry, Holders holders, List<Finding> findings) {
        boolean found = false;
        for (String slot : entry.targets()) {
            if (slot.equals("none") || slot.equals("attr")) {
                continue;
            }
            List<Target> targets = new ArrayList<>();
            Chunk chunk = fill(frame, slot, targets);
            if (mutual(frame) && holders.actors().size() == 2) {
                mutual(frame, entry, holders, findings);
                return true;
            }
            if (entry.reciprocal()) {
                targets.removeIf(target -> target.entity() == null
                        && chunk != null
                        && !article.actors().mentions().actorAt(chunk.phrase(), chunk.end()));
                if (targets.isEmpty() && holders.actors().size() == 2) {
                    mutual(frame, entry, holders, findings);
                    return true;
                }
            }
            targets.removeIf(target -> target.entity() != null
                    && holders.actors().stream().anyMatch(target.entity()::same)
                    && !entry.reciprocal());
            if (targets.isEmpty() || chunk != null && carriesAttitude(entry, chunk)) {
                continue;
            }
            add(frame, entry, holders, targets, chunk, findings);
            found = true;
            break;
        }
        return found;
    }

    private static boolean mutual(Frame frame) {
        return frame.lemmas().contains("einander") || frame.lemmas().contains("gegenseitig");
    }

    /** "Die Türkei und Griechenland werfen einander … vor": each towards the other. */
    private void mutual(Frame frame, StanceEntry entry, Holders holders, List<Finding> findings) {
        for (int i = 0; i < 2; i++) {
            Holders one = new Holders(
                    List.of(holders.actors().get(i)), holders.chunk(), holders.asserter(), holders.hedged());
            add(frame, entry, one, List.of(Target.of(holders.actors().get(1 - i), -1)), null, findings);
        }
    }

    /** "bekräftigt seine Ablehnung": the noun holds the attitude, the verb only carries it. */
    private boolean carriesAttitude(StanceEntry entry, Chunk chunk) {
        return entry.words().isEmpty()
                && support.all().contains(entry.head())
                && article.lexicon().noun(article.frames().lemmas().of(view.token(chunk.head()))) != null;
    }

    /** Fills the slot; the chunk is null for clauses. */
    private @Nullable Chunk fill(Frame frame, String slot, List<Target> targets) {
        if (slot.equals("dass") || slot.equals("zu")) {
            Clause content = slots.content(frame, slot.equals("zu"));
            if (content != null) {
                contentTarget(content, targets);
            }
            return null;
        }
        if (slot.startsWith("prep:") && pronominal(frame, slot.substring(5), targets)) {
            return null;
        }
        Chunk chunk = slots.target(frame, slot);
        if (chunk == null || frame.subject() == chunk && frame.voice() == Diathesis.ACTIVE) {
            return null;
        }
        for (Chunk part : frame.withJoined(chunk)) {
            Target target = article.actors().target(frame, part);
            if (target != null) {
                targets.add(target);
            }
        }
        return chunk;
    }

    /** "spricht sich dafür aus": what the sentence before proposes. */
    private boolean pronominal(Frame frame, String preposition, List<Target> targets) {
        boolean there =
                frame.lemmas().contains("da" + preposition) || frame.lemmas().contains("dar" + preposition);
        if (!there) {
            return false;
        }
        Clause next = article.next(frame.clause());
        if (next != null
                && (next.startsWith(de.pressespiegel.text.quotation.syntax.WordClass.DASS)
                        || next.type() == SegmentType.INFINITIVE)) {
            contentTarget(next, targets);
            return true;
        }
        Clause before = view.clause(frame.clause().no() - 1, frame.clause().sentence());
        if (before == null && frame.clause().no() > 0) {
            before = view.clauses().get(frame.clause().no() - 1);
        }
        if (before != null && before.finite() >= 0) {
            Frame earlier = article.frames().of(before);
            Chunk object = slots.target(earlier, "acc");
            if (object != null) {
                Target target = article.actors().target(earlier, object);
                boolean plan = earlier.lexical() != earlier.finite() && earlier.lexical() >= 0;
                if (target != null) {
                    targets.add(
                            plan
                                    ? Target.issue(
                                            target.name() + " "
                                                    + view.token(earlier.lexical())
                                                            .form(),
                                            object.head())
                                    : target);
                }
            }
        }
        return true;
    }

    private void contentTarget(Clause content, List<Target> targets) {
        Frame inner = article.frames().of(content);
        Chunk subject = inner.subject();
        Target named = subject == null || article.actors().pronoun(subject)
                ? null
                : article.actors().target(inner, subject);
        if (named != null && named.entity() == null) {
            targets.add(named);
        } else {
            int from = Math.min(content.head() + 1, content.end() - 1);
            targets.add(Target.issue(view.text(from, Math.min(content.end(), from + 8)), content.head()));
        }
    }

    private void add(
            Frame frame,
            StanceEntry entry,
            Holders holders,
            List<Target> targets,
            @Nullable Chunk chunk,
            List<Finding> findings) {
        boolean negated = !entry.negative() && circumstances.negated(frame, nounOf(frame, entry), chunk);
        StanceLabel label = negated ? Circumstances.turned(entry.label(), entry.kind(), false) : entry.label();
        double score = negated ? Circumstances.turned(entry.score(), label) : entry.score();
        boolean hedged = holders.hedged() || circumstances.hedged(frame);
        for (Actor holder : holders.actors()) {
            if (offices.covers(described(holder, holders), entry.head())) {
                continue;
            }
            for (Target target : targets) {
                findings.add(new Finding(
                        holder,
                        target,
                        label,
                        score,
                        null,
                        negated || entry.negative(),
                        hedged,
                        holders.asserter(),
                        frame.lexical(),
                        frame.start(),
                        frame.end(),
                        0.75,
                        "verb:" + entry.entry()));
                if (entry.reciprocal() && target.entity() != null) {
                    findings.add(new Finding(
                            target.entity(),
                            Target.of(holder, -1),
                            label,
                            score,
                            null,
                            negated,
                            hedged,
                            holders.asserter(),
                            frame.lexical(),
                            frame.start(),
                            frame.end(),
                            0.6,
                            "verb:" + entry.entry()));
                }
            }
            for (Actor other : holders.chunk() == null ? List.<Actor>of() : verbHolders.excepted(frame)) {
                for (Target target : targets) {
                    StanceLabel opposite = Circumstances.turned(entry.label(), entry.kind(), false);
                    findings.add(new Finding(
                            other,
                            target,
                            opposite,
                            Circumstances.turned(entry.score(), opposite),
                            null,
                            true,
                            hedged,
                            holders.asserter(),
                            frame.lexical(),
                            frame.start(),
                            frame.end(),
                            0.5,
                            "verb:" + entry.entry()));
                }
            }
            demands.read(frame, entry, holder, holders, chunk, negated, hedged, findings);
        }
    }

    /** The holder's name with the words of its phrase: "Landgericht Hagen" though only "Hagen" is a name. */
    private String described(Actor holder, Holders holders) {
        Chunk chunk = holders.chunk();
        return chunk == null ? holder.name() : holder.name() + " " + view.text(chunk.phrase(), chunk.end());
    }

    private int nounOf(Frame frame, StanceEntry entry) {
        for (Chunk chunk : frame.chunks()) {
            for (Set<String> word : entry.words()) {
                if (view.token(chunk.head()).capitalised()
                        && article.frames().lemmas().of(view.token(chunk.head())).stream()
                                .anyMatch(word::contains)) {
                    return chunk.head();
                }
            }
        }
        return -1;
    }
}
