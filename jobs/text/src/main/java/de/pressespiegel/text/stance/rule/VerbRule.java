package de.pressespiegel.text.stance.rule;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.StanceLabel;
import de.pressespiegel.text.frame.Actor;
import de.pressespiegel.text.frame.Chunk;
import de.pressespiegel.text.frame.Frame;
import de.pressespiegel.text.stance.actor.Target;
import de.pressespiegel.text.stance.lexicon.OfficeActs;
import de.pressespiegel.text.stance.lexicon.StanceClass;
import de.pressespiegel.text.stance.lexicon.StanceEntry;
import de.pressespiegel.text.stance.lexicon.SupportVerbs;
import de.pressespiegel.text.stance.rule.ExperiencerReader.Experience;
import de.pressespiegel.text.stance.rule.Finding.Evidence;
import de.pressespiegel.text.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
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
    private final TargetReader targetReader;
    private final ExperiencerReader experiencers;
    private final TargetLimitCheck limits;

    VerbRule(Article article, Slots slots, Circumstances circumstances, Words words, Predications predications) {
        this.support = words.support();
        this.offices = words.offices();
        this.article = article;
        this.view = article.view();
        this.slots = slots;
        this.circumstances = circumstances;
        this.predications = predications;
        this.verbHolders = new VerbHolders(article, slots, circumstances, predications, words.verbs());
        this.demands = new DemandReader(article, slots, words.removals());
        this.targetReader = new TargetReader(article, slots, predications);
        this.experiencers = new ExperiencerReader(article, slots, predications);
        this.limits = new TargetLimitCheck(article, words.limits());
    }

    /** Adds the stances of a clause. */
    void read(Frame frame, List<Finding> findings) {
        List<StanceEntry> entries = predications.of(frame);
        if (entries.isEmpty() || circumstances.unasserted(frame)) {
            return;
        }
        Holders holders = verbHolders.of(frame);
        int best = -1;
        List<Chunk> taken = new ArrayList<>();
        boolean demanding = false;
        for (StanceEntry entry : entries) {
            int specificity = entry.specificity();
            demanding |= entry.kind() == StanceClass.DEMAND || entry.kind() == StanceClass.WARN;
            if (best > specificity && !demanding || entry.idle()) {
                break;
            }
            if (!entry.holders().contains("subj")) {
                Experience experience = experiencers.of(frame, entry);
                if (experience != null) {
                    add(frame, entry, experience.holders(), List.of(experience.target()), null, findings);
                    best = specificity;
                }
            } else if (!holders.actors().isEmpty() && apply(frame, entry, holders, taken, findings)) {
                best = specificity;
            }
        }
    }

    private boolean apply(Frame frame, StanceEntry entry, Holders holders, List<Chunk> taken, List<Finding> findings) {
        boolean found = false;
        for (String slot : entry.targets()) {
            if (slot.equals("none") || slot.equals("attr")) {
                continue;
            }
            List<Target> targets = new ArrayList<>();
            Chunk chunk = targetReader.fill(frame, entry, slot, targets);
            if (mutual(frame) && holders.actors().size() == 2) {
                mutual(frame, entry, holders, findings);
                return true;
            }
            if (entry.reciprocal()) {
                targets.removeIf(target -> target.entity() == null
                        ? chunk != null && !article.actors().mentions().actorAt(chunk.phrase(), chunk.end())
                        : target.entity().type() == EntityType.EVENT);
                if (targets.isEmpty() && holders.actors().size() == 2) {
                    mutual(frame, entry, holders, findings);
                    return true;
                }
            }
            targets.removeIf(target -> oneOf(holders, target) && !entry.reciprocal()
                    || chunk != null && limits.excludes(entry.head(), frame, chunk, target));
            if (targets.isEmpty() || chunk != null && (carriesAttitude(entry, chunk) || attribute(chunk, taken))) {
                continue;
            }
            add(frame, entry, holders, targets, chunk, findings);
            if (chunk != null) {
                taken.add(chunk);
            }
            if (entry.kind() == StanceClass.WARN && slot.equals("prep:vor")) {
                warned(frame, entry, holders, findings);
            }
            found = true;
            break;
        }
        return found;
    }

    /** "gegen das Gesetz über Wetterdaten": a phrase that belongs to a target is none of its own, but for its owner. */
    private static boolean attribute(Chunk chunk, List<Chunk> taken) {
        return chunk.preposition() != null
                && !chunk.after("von")
                && taken.stream().anyMatch(target -> target.end() == chunk.start());
    }

    /** "Moskau warnte Oslo vor der Aufrüstung": between powers a warning is aimed at the one who is warned, too. */
    private void warned(Frame frame, StanceEntry entry, Holders holders, List<Finding> findings) {
        Chunk addressee = slots.target(frame, "acc");
        Target target = addressee == null ? null : article.actors().target(frame, addressee);
        boolean power = target != null
                && power(target.entity())
                && holders.actors().stream().allMatch(VerbRule::power);
        if (target != null && power && !oneOf(holders, target)) {
            add(frame, entry, holders, List.of(target), null, findings);
        }
    }

    private static boolean power(@Nullable Actor actor) {
        return actor != null && (actor.type() == EntityType.COUNTRY || actor.type() == EntityType.GOVERNMENT_BODY);
    }

    private static boolean oneOf(Holders holders, Target target) {
        return holders.actors().stream()
                .anyMatch(holder -> target.entity() == null
                        ? holder.name().equals(target.issue())
                        : target.entity().same(holder));
    }

    private static boolean mutual(Frame frame) {
        return frame.lemmas().contains("einander") || frame.lemmas().contains("gegenseitig");
    }

    /** "Die Türkei und Griechenland werfen einander … vor": each towards the other. */
    private void mutual(Frame frame, StanceEntry entry, Holders holders, List<Finding> findings) {
        for (int i = 0; i < 2; i++) {
            Holders one = new Holders(
                    List.of(holders.actors().get(i)),
                    holders.chunk(),
                    holders.asserter(),
                    holders.hedged(),
                    holders.denied());
            add(frame, entry, one, List.of(Target.of(holders.actors().get(1 - i), -1)), null, findings);
        }
    }

    /** "bekräftigt seine Ablehnung": the noun holds the attitude, the verb only carries it. */
    private boolean carriesAttitude(StanceEntry entry, Chunk chunk) {
        return entry.words().isEmpty()
                && support.all().contains(entry.head())
                && article.lexicon().noun(article.frames().lemmas().of(view.token(chunk.head()))) != null;
    }

    private void add(
            Frame frame,
            StanceEntry entry,
            Holders holders,
            List<Target> targets,
            @Nullable Chunk chunk,
            List<Finding> findings) {
        boolean negated = !entry.negative()
                && (holders.denied() || circumstances.negated(frame, predications.headOf(frame, entry), chunk));
        StanceLabel label = negated ? Circumstances.turned(entry.label(), entry.kind(), false) : entry.label();
        double score = negated ? Circumstances.turned(entry.score(), label) : entry.score();
        boolean hedged = holders.hedged()
                || circumstances.hedged(frame)
                || label == StanceLabel.SUPPORTIVE
                        && entry.kind() != StanceClass.DEMAND
                        && circumstances.conditioned(frame);
        for (Actor holder : holders.actors()) {
            String body = described(holder, holders);
            if (offices.covers(body, entry.head()) || offices.covers(body, entry.entry())) {
                continue;
            }
            for (Target target : targets) {
                findings.add(Finding.of(
                                Construction.VERB,
                                entry.entry(),
                                Evidence.clause(frame, frame.lexical()),
                                holder,
                                target,
                                label,
                                score)
                        .negated(negated || entry.negative())
                        .hedged(hedged)
                        .saidBy(holders.asserter()));
                if (entry.reciprocal() && target.entity() != null) {
                    findings.add(Finding.of(
                                    Construction.RECIPROCAL,
                                    entry.entry(),
                                    Evidence.clause(frame, frame.lexical()),
                                    target.entity(),
                                    Target.of(holder, -1),
                                    label,
                                    score)
                            .negated(negated)
                            .hedged(hedged)
                            .saidBy(holders.asserter()));
                }
            }
            for (Actor other : holders.chunk() == null ? List.<Actor>of() : verbHolders.excepted(frame)) {
                for (Target target : targets) {
                    StanceLabel opposite = Circumstances.turned(entry.label(), entry.kind(), false);
                    findings.add(Finding.of(
                                    Construction.EXCEPTED,
                                    entry.entry(),
                                    Evidence.clause(frame, frame.lexical()),
                                    other,
                                    target,
                                    opposite,
                                    Circumstances.turned(entry.score(), opposite))
                            .negated(true)
                            .hedged(hedged)
                            .saidBy(holders.asserter()));
                }
            }
            if (entry.kind() == StanceClass.DEMAND && label == StanceLabel.SUPPORTIVE && chunk != null) {
                demands.removal(frame, holder, chunk, hedged, findings);
            }
            demands.read(frame, entry, holder, holders, chunk, negated, hedged, findings);
        }
    }

    /** The holder's name with the words of its phrase: "Landgericht Hagen" though only "Hagen" is a name. */
    private String described(Actor holder, Holders holders) {
        Chunk chunk = holders.chunk();
        return chunk == null ? holder.name() : holder.name() + " " + view.text(chunk.phrase(), chunk.end());
    }
}
