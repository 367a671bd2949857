package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.KnowledgeBase;
import de.pressespiegel.text.knowledge.KnownEntity;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a capital or a seat of power stands for the actor or for itself. A place is where something is or goes
 * ({@code in Washington}, {@code nach Peking}); an actor is what acts, is acted upon or owns.
 */
final class Metonyms {
    /** Prepositions behind which the place itself is meant. */
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "im",
            "nach",
            "aus",
            "bei",
            "um",
            "ab",
            "über",
            "via",
            "nahe",
            "bis",
            "durch",
            "nördlich",
            "südlich",
            "östlich",
            "westlich",
            "Raum",
            "Großraum",
            "Stadt",
            "Hauptstadt",
            "Metropole",
            "Region");

    /** How many words behind the verb the signal may stand. */
    private static final int SIGNAL_REACH = 6;

    private final KnowledgeBase knowledge;
    private final NameLists lists;

    Metonyms(KnowledgeBase knowledge, NameLists lists) {
        this.knowledge = knowledge;
        this.lists = lists;
    }

    /** Turns locative metonyms into their places. */
    void resolve(Scan scan, List<Draft> drafts) {
        Draft previous = null;
        for (Draft draft : drafts) {
            if (draft.form == MentionForm.METONYM && draft.literalEntityId != null && draft.entity != null) {
                boolean place;
                if (previous != null && joined(scan, previous, draft)) {
                    place = previous.form != MentionForm.METONYM;
                } else {
                    place = literal(scan, draft);
                }
                if (place) {
                    draft.resolve(place(scan, draft), MentionForm.NAME, "place-of-metonym", 0.75);
                    draft.literalEntityId = null;
                }
            }
            previous = draft;
        }
    }

    /** {@code Kiew und Washington}: one decision for both. */
    private static boolean joined(Scan scan, Draft previous, Draft draft) {
        return (previous.form == MentionForm.METONYM || previous.rule.equals("place-of-metonym"))
                && draft.first - previous.end == 1
                && scan.together(previous.end - 1, draft.first)
                && Set.of("und", "oder", "sowie", ",", "/").contains(scan.text(previous.end));
    }

    private boolean literal(Scan scan, Draft draft) {
        int before = draft.first - 1;
        String word = scan.near(draft.first, before);
        boolean article = !word.isEmpty() && scan.form(before).word().is(Feature.ARTICLE);
        if (article) {
            before--;
            word = scan.near(draft.first, before);
        }
        if (word.isEmpty()) {
            return dateline(scan, draft);
        }
        String lower = scan.token(before).sentenceStart() ? word.toLowerCase(Locale.ROOT) : word;
        String governor = scan.near(draft.first, before - 1);
        return switch (lower) {
            case "in", "im" -> !lists.governmentCircle(governor);
            case "aus" ->
                !lists.governmentSignal(governor) && !lists.governmentCircle(governor) && !signalFollows(scan, draft);
            default -> LOCATIVE.contains(lower) || dateline(scan, draft);
        };
    }

    /** {@code Aus Moskau kam keine Reaktion}: what comes from there is said there. */
    private boolean signalFollows(Scan scan, Draft draft) {
        if (!scan.together(draft.first, draft.end)
                || !scan.token(draft.end).is(Feature.FINITE_VERB)
                || scan.token(draft.end).capitalised()) {
            return false;
        }
        for (int i = draft.end + 1; i <= draft.end + SIGNAL_REACH; i++) {
            if (lists.governmentSignal(scan.near(draft.first, i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Berlin (dpa)}, {@code Shanghai, Tokio.}, {@code Paris – } at the start of a text. */
    private static boolean dateline(Scan scan, Draft draft) {
        if (!scan.token(draft.first).sentenceStart()
                && !scan.text(draft.first - 1).equals(",")) {
            return false;
        }
        String next = scan.near(draft.first, draft.end);
        boolean home = scan.sentence(draft.first).endToken()
                                - scan.sentence(draft.first).firstToken()
                        <= 4
                && !scan.form(scan.sentence(draft.first).endToken() - 1)
                        .traits()
                        .any(Traits.VERB);
        return next.equals("(")
                || next.equals("/")
                || next.equals("–")
                || (home && (next.equals(",") || next.equals(".")));
    }

    private NamedEntity place(Scan scan, Draft draft) {
        String id = draft.literalEntityId;
        KnownEntity known = id == null ? null : knowledge.entity(id);
        if (known != null) {
            return EntityMaker.known(known);
        }
        NamedEntity actor = draft.entity;
        return new NamedEntity(
                id == null ? "place:unknown" : id,
                scan.document().text().substring(draft.startChar, draft.endChar),
                EntityType.PLACE,
                actor == null ? null : actor.countryCode(),
                null,
                false);
    }
}
