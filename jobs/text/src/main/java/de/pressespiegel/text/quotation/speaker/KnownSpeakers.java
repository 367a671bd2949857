package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke before in the article, for pronouns, surnames and repeated roles. Mutable. Every question is answered by an
 * index, so that thousands of speakers cost no more than a few.
 */
final class KnownSpeakers {
    /**
     * A speaker that was named.
     *
     * @param cases cases of its phrase, for agreement
     * @param headLemma head noun of its phrase
     * @param end behind the last token of its phrase
     */
    record Known(Speaker speaker, int cases, String headLemma, int end) {}

    /** An affiliation, and whether several persons spoke jointly for it. */
    private record Membership(String entityId, boolean joint) {}

    /** Case sets differ little: a few dozen in the longest article. */
    private record Agreement(SpeakerKind kind, int cases) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<Known, Integer> firstPlace = new HashMap<>();
    private final Map<Agreement, Integer> byAgreement = new HashMap<>();
    private final Map<Membership, Integer> byAffiliation = new HashMap<>();
    private final Map<Boolean, Integer> personsByJoint = new HashMap<>();
    private final Map<String, Integer> byHead = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byFirstWords = new HashMap<>();
    private final Map<String, Integer> byLastWords = new HashMap<>();

    @Nullable
    Speaker last() {
        return speakerAt(known.size() - 1);
    }

    /** The last person whose phrase agrees; null if none. */
    @Nullable
    Known lastPerson(int cases) {
        int place = lastAgreeing(cases, kind -> kind == SpeakerKind.PERSON);
        return place < 0 ? null : known.get(place);
    }

    /** How many speakers were named since, itself included. */
    int age(Known speaker) {
        return known.size() - firstPlace.getOrDefault(speaker, 0);
    }

    /** The last speaker of any known kind that agrees; persons only if asked. Null if none. */
    @Nullable
    Speaker lastAgreeing(int cases, boolean personsOnly) {
        return speakerAt(
                lastAgreeing(cases, kind -> kind == SpeakerKind.PERSON || kind != SpeakerKind.UNKNOWN && !personsOnly));
    }

    private int lastAgreeing(int cases, Predicate<SpeakerKind> fits) {
        int last = -1;
        for (Map.Entry<Agreement, Integer> entry : byAgreement.entrySet()) {
            boolean agrees = (entry.getKey().cases() & cases) != 0;
            last = agrees && fits.test(entry.getKey().kind()) ? Math.max(last, entry.getValue()) : last;
        }
        return last;
    }

    /** The last person, or the last several persons that spoke jointly; null if none. */
    @Nullable
    Speaker lastPersons(boolean joint) {
        return speakerAt(personsByJoint.getOrDefault(joint, -1));
    }

    /** The last person, or the last joint speaker, that belongs to one of the entities; null if none. */
    @Nullable
    Speaker withAffiliation(List<Mention> entities, boolean joint) {
        int last = -1;
        for (Mention entity : entities) {
            if (entity.form() != MentionForm.DEMONYM) {
                last = Math.max(last, byAffiliation.getOrDefault(new Membership(entity.entityId(), joint), -1));
            }
        }
        return speakerAt(last);
    }

    /** The speaker whose full name the name is part of; null if none. */
    @Nullable
    Speaker withName(String name) {
        String stem = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        int last = Math.max(byLastWords.getOrDefault(name, -1), byLastWords.getOrDefault(stem, -1));
        last = Math.max(last, byFirstWords.getOrDefault(name, -1));
        return speakerAt(Math.max(last, byName.getOrDefault(name, -1)));
    }

    /** The last speaker whose phrase had this head noun; null if none. */
    @Nullable
    Speaker withHead(String lemma) {
        return speakerAt(byHead.getOrDefault(lemma, -1));
    }

    /** Keeps the speaker, with what earlier phrases told about it. */
    Speaker remember(Speaker speaker, int cases, String headLemma, int end) {
        Speaker before = earlier(speaker);
        Speaker result = before == null
                ? speaker
                : speaker.with(before.role(), before.affiliation(), before.affiliationEntityId(), before.sourceClass());
        note(new Known(result, cases, headLemma, end), known.size());
        return result;
    }

    /** The same one as last heard: by entity where it has one, else by name. */
    private @Nullable Speaker earlier(Speaker speaker) {
        String id = speaker.entityId();
        String name = speaker.name();
        return speakerAt(id != null ? byId.getOrDefault(id, -1) : name == null ? -1 : byName.getOrDefault(name, -1));
    }

    private void note(Known newest, int place) {
        known.add(newest);
        firstPlace.putIfAbsent(newest, place);
        Speaker speaker = newest.speaker();
        byAgreement.put(new Agreement(speaker.kind(), newest.cases()), place);
        byHead.put(newest.headLemma(), place);
        String id = speaker.entityId();
        if (id != null) {
            byId.put(id, place);
        }
        String name = speaker.name();
        if (name != null) {
            noteName(speaker, name, place);
        }
    }

    private void noteName(Speaker speaker, String name, int place) {
        byName.put(name, place);
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            byFirstWords.put(name.substring(0, blank), place);
            byLastWords.put(name.substring(blank + 1), place);
        }
        boolean joint = name.indexOf(';') >= 0;
        if (speaker.kind() == SpeakerKind.PERSON) {
            personsByJoint.put(joint, place);
        }
        String affiliation = speaker.affiliationEntityId();
        if (speaker.kind() == SpeakerKind.PERSON && speaker.entityId() != null && affiliation != null) {
            byAffiliation.put(new Membership(affiliation, joint), place);
        }
    }

    private @Nullable Speaker speakerAt(int place) {
        return place < 0 ? null : known.get(place).speaker();
    }
}
