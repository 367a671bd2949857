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
    private static final Set<StanceClass> OBJECT_CONTROL = Set.of(StanceClass.BLAME, StanceClass.DEMAND);

    private final Article article;
    private final TextView view;
    private final Slots slots;
    private final Circumstances circumstances;
    private final SupportVerbs support;
    private final OfficeActs offices;

    VerbRule(Article article, Slots slots, Circumstances circumstances, SupportVerbs support, OfficeActs offices) {
        this.support = support;
        this.offices = offices;
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
    }

    /** Adds the stances of a clause. */
    void read(Frame frame, List<Finding> findings) {
        List<StanceEntry> entries = matching(frame);
        if (entries.isEmpty() || circumstances.unasserted(frame)) {
            return;
        }
        Holders holders = holders(frame);
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
            } else if (!holders.actors.isEmpty() && apply(frame, entry, holders, findings)) {
                best = specificity;
            }
        }
    }

    /** Matching entries, most specific first. */
    private List<StanceEntry> matching(Frame frame) {
        List<StanceEntry> found = new ArrayList<>();
        for (String infinitive : frame.infinitives()) {
            for (StanceEntry entry : article.lexicon().predicates(infinitive)) {
                if (matches(frame, entry) && !found.contains(entry)) {
                    found.add(entry);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(b.specificity(), a.specificity()));
        return found;
    }

    private boolean matches(Frame frame, StanceEntry entry) {
        if (entry.reflexive() && !reflexive(frame)) {
            return false;
        }
        for (Set<String> word : entry.words()) {
            boolean aim = word.contains("wollen") && frame.clause().type() == SegmentType.INFINITIVE;
            if (!aim && word.stream().noneMatch(frame.lemmas()::contains)) {
                return false;
            }
        }
        return entry.preposition() == null
                || slots.preposition(frame, entry.preposition(), frame.finite()) != null
                || frame.lemmas().contains("da" + entry.preposition())
                || frame.lemmas().contains("dar" + entry.preposition());
    }

    private static boolean reflexive(Frame frame) {
        return frame.lemmas().contains("sich")
                || frame.lemmas().contains("uns")
                || frame.lemmas().contains("mich");
    }

    private record Holders(
            List<Actor> actors,
            @Nullable Chunk chunk,
            @Nullable Actor asserter,
            boolean hedged) {}

    private Holders holders(Frame frame) {
        if (frame.voice() == Diathesis.PASSIVE
                || frame.voice() == Diathesis.STATE
                || frame.voice() == Diathesis.RECIPIENT) {
            Chunk agent = slots.agent(frame);
            return new Holders(article.actors().holders(frame, agent), agent, null, false);
        }
        if (frame.clause().type() == SegmentType.INFINITIVE) {
            return controlled(frame);
        }
        Article.Held held = article.subject(frame);
        if (held == null) {
            return new Holders(List.of(), null, null, false);
        }
        List<Actor> actors = new ArrayList<>(article.actors().holders(held.frame(), held.chunk()));
        List<Actor> excepted = excepted(frame);
        actors.removeIf(actor -> excepted.stream().anyMatch(actor::same));
        if (!actors.isEmpty()) {
            companions(frame, actors);
        }
        return new Holders(actors, held.chunk(), null, false);
    }

    /** "ebenso wie Japan", "zusammen mit Japan", "einschließlich Ungarns": those who are named beside the subject. */
    private void companions(Frame frame, List<Actor> actors) {
        for (Chunk chunk : frame.chunks()) {
            String before = chunk.start() > frame.start() ? view.lower(chunk.start() - 1) : "";
            String second = chunk.start() - 2 >= frame.start() ? view.lower(chunk.start() - 2) : "";
            boolean like = chunk.after("wie") && (second.equals("ebenso") || second.equals("genauso"));
            boolean with = chunk.after("mit") && (before.equals("zusammen") || before.equals("gemeinsam"));
            if (like || with || chunk.after("einschließlich") || chunk.after("inklusive") || chunk.after("samt")) {
                Actor actor = article.actors().holder(frame, chunk);
                if (actor != null && actors.stream().noneMatch(actor::same)) {
                    actors.add(actor);
                }
            }
        }
    }

    /** Those whom the clause excepts or contrasts: "außer Ungarn", "nicht Belgien, sondern". */
    private List<Actor> excepted(Frame frame) {
        List<Actor> actors = new ArrayList<>();
        for (Chunk chunk : frame.chunks()) {
            boolean except = chunk.after("außer") || chunk.after("ausgenommen") || chunk.after("bis auf");
            boolean contrast = chunk.preposition() == null
                    && chunk.start() > frame.start()
                    && circumstances.contrasted(frame, chunk.start() - 1)
                    && chunk.start() < frame.finite();
            if (except || contrast) {
                Actor actor = article.actors().holder(frame, chunk);
                if (actor != null) {
                    actors.add(actor);
                }
            }
        }
        Clause before = view.clause(frame.clause().no() - 1, frame.clause().sentence());
        boolean taken = view.lower(frame.clause().start()).equals("sondern");
        if (taken
                && before != null
                && before.type() == SegmentType.FRAGMENT
                && circumstances.contrasted(frame, before.start())) {
            Frame denied = article.frames().of(before);
            for (Chunk chunk : denied.chunks()) {
                actors.addAll(article.actors().holders(denied, chunk));
            }
        }
        return actors;
    }

    /** Who is understood as subject of an infinitive: subject or object of the verb that governs it. */
    private Holders controlled(Frame frame) {
        Frame governor = article.governor(frame.clause());
        if (governor == null
                || frame.lemmas().contains("um")
                        && view.lower(frame.clause().head()).equals("um")) {
            return new Holders(List.of(), null, null, false);
        }
        for (StanceEntry entry : matching(governor)) {
            if (OBJECT_CONTROL.contains(entry.kind())) {
                if (entry.kind() == StanceClass.DEMAND || entry.targets().get(0).equals("none")) {
                    return new Holders(List.of(), null, null, false);
                }
                Chunk object = slots.target(governor, entry.targets().get(0));
                Article.Held blamer = article.subject(governor);
                Actor asserter = blamer == null ? null : article.actors().holder(blamer.frame(), blamer.chunk());
                if (object != null) {
                    return new Holders(article.actors().holders(governor, object), object, asserter, false);
                }
            }
        }
        Article.Held held = article.subject(governor);
        boolean considered = governor.infinitives().contains("erwägen")
                || governor.infinitives().contains("überlegen");
        return held == null
                ? new Holders(List.of(), null, null, false)
                : new Holders(article.actors().holders(held.frame(), held.chunk()), held.chunk(), null, considered);
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
            if (mutual(frame) && holders.actors.size() == 2) {
                mutual(frame, entry, holders, findings);
                return true;
            }
            if (entry.reciprocal()) {
                targets.removeIf(target -> target.entity() == null
                        && chunk != null
                        && !article.actors().mentions().actorAt(chunk.phrase(), chunk.end()));
                if (targets.isEmpty() && holders.actors.size() == 2) {
                    mutual(frame, entry, holders, findings);
                    return true;
                }
            }
            targets.removeIf(target -> target.entity() != null
                    && holders.actors.stream().anyMatch(target.entity()::same)
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
            Holders one = new Holders(List.of(holders.actors.get(i)), holders.chunk, holders.asserter, holders.hedged);
            add(frame, entry, one, List.of(Target.of(holders.actors.get(1 - i), -1)), null, findings);
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
        boolean hedged = holders.hedged || circumstances.hedged(frame);
        for (Actor holder : holders.actors) {
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
                        holders.asserter,
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
                            holders.asserter,
                            frame.lexical(),
                            frame.start(),
                            frame.end(),
                            0.6,
                            "verb:" + entry.entry()));
                }
            }
            for (Actor other : holders.chunk == null ? List.<Actor>of() : excepted(frame)) {
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
                            holders.asserter,
                            frame.lexical(),
                            frame.start(),
                            frame.end(),
                            0.5,
                            "verb:" + entry.entry()));
                }
            }
            demanded(frame, entry, holder, holders, chunk, negated, hedged, findings);
        }
    }

    /** The holder's name with the words of its phrase: "Landgericht Hagen" though only "Hagen" is a name. */
    private String described(Actor holder, Holders holders) {
        Chunk chunk = holders.chunk;
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

    /** "drängt Nigeria zu Reformen": beside the addressee, what is demanded is supported. */
    private void demanded(
            Frame frame,
            StanceEntry entry,
            Actor holder,
            Holders holders,
            @Nullable Chunk addressee,
            boolean negated,
            boolean hedged,
            List<Finding> findings) {
        boolean person = entry.takes("acc") || entry.takes("dat") || entry.takes("prep:von") || entry.takes("prep:an");
        if (entry.kind() != StanceClass.DEMAND
                || !person
                || entry.label() == StanceLabel.SUPPORTIVE && entry.score() < 0.45
                || negated
                || addressee == null) {
            return;
        }
        Chunk demanded = null;
        if (entry.takes("prep:von") || entry.takes("prep:an")) {
            demanded = slots.target(frame, "acc");
        } else {
            for (String preposition : new String[] {"zu", "um", "auf"}) {
                Chunk candidate = slots.preposition(frame, preposition, addressee.end());
                demanded = demanded == null && candidate != null && candidate.start() >= addressee.end()
                        ? candidate
                        : demanded;
            }
        }
        if (demanded != null && demanded != addressee) {
            Target target = article.actors().target(frame, demanded);
            if (target != null) {
                findings.add(new Finding(
                        holder,
                        target,
                        StanceLabel.SUPPORTIVE,
                        0.3,
                        null,
                        false,
                        hedged,
                        holders.asserter,
                        frame.lexical(),
                        frame.start(),
                        frame.end(),
                        0.6,
                        "demanded:" + entry.entry()));
            }
        }
    }
}
