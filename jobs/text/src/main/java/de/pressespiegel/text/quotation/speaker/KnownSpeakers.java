package de.pressespiegel.text.quotation.speaker;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who spoke before in the article, for pronouns, surnames and repeated roles. Mutable. */
final class KnownSpeakers {
    /**
     * A speaker that was named.
     *
     * @param cases cases of its phrase, for agreement
     * @param headLemma head noun of its phrase
     * @param end behind the last token of its phrase
     */
    record Known(Speaker speaker, int cases, String headLemma, int end) {}

    private final List<Known> known = new ArrayList<>();

    @Nullable
    Speaker last() {
        return known.isEmpty() ? null : known.get(known.size() - 1).speaker();
    }

    /** The last person whose phrase agrees; null if none. */
    @Nullable
    Known lastPerson(int cases) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Known candidate = known.get(i);
            if (candidate.speaker().kind() == SpeakerKind.PERSON && (candidate.cases() & cases) != 0) {
                return candidate;
            }
        }
        return null;
    }

    /** How many speakers were named since, itself included. */
    int age(Known speaker) {
        return known.size() - known.indexOf(speaker);
    }

    /** The last speaker of any known kind that agrees; persons only if asked. Null if none. */
    @Nullable
    Speaker lastAgreeing(int cases, boolean personsOnly) {
        for (int i = known.size() - 1; i >= 0; i--) {
            SpeakerKind kind = known.get(i).speaker().kind();
            boolean fits = kind == SpeakerKind.PERSON || (kind != SpeakerKind.UNKNOWN && !personsOnly);
            if (fits && (known.get(i).cases() & cases) != 0) {
                return known.get(i).speaker();
            }
        }
        return null;
    }

    /** The last person, or the last several persons that spoke jointly; null if none. */
    @Nullable
    Speaker lastPersons(boolean joint) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Speaker candidate = known.get(i).speaker();
            String name = candidate.name();
            if (candidate.kind() == SpeakerKind.PERSON && name != null && (name.indexOf(';') >= 0) == joint) {
                return candidate;
            }
        }
        return null;
    }

    /** The last person, or the last joint speaker, that belongs to one of the entities; null if none. */
    @Nullable
    Speaker withAffiliation(List<Mention> entities, boolean joint) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Speaker candidate = known.get(i).speaker();
            String name = candidate.name();
            String affiliation = candidate.affiliationEntityId();
            boolean person = candidate.kind() == SpeakerKind.PERSON && candidate.entityId() != null;
            if (person && name != null && (name.indexOf(';') >= 0) == joint && affiliation != null) {
                for (Mention entity : entities) {
                    if (entity.form() != MentionForm.DEMONYM && affiliation.equals(entity.entityId())) {
                        return candidate;
                    }
                }
            }
        }
        return null;
    }

    /** The speaker whose full name the name is part of; null if none. */
    @Nullable
    Speaker withName(String name) {
        String stem = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        for (int i = known.size() - 1; i >= 0; i--) {
            String full = known.get(i).speaker().name();
            boolean same = full != null
                    && (full.endsWith(" " + name)
                            || full.endsWith(" " + stem)
                            || full.startsWith(name + " ")
                            || full.equals(name));
            if (same) {
                return known.get(i).speaker();
            }
        }
        return null;
    }

    /** The last speaker whose phrase had this head noun; null if none. */
    @Nullable
    Speaker withHead(String lemma) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).headLemma().equals(lemma)) {
                return known.get(i).speaker();
            }
        }
        return null;
    }

    /** Keeps the speaker, with what earlier phrases told about it. */
    Speaker remember(Speaker speaker, int cases, String headLemma, int end) {
        Speaker result = speaker;
        for (int i = known.size() - 1; i >= 0; i--) {
            Speaker before = known.get(i).speaker();
            if (same(speaker, before)) {
                result = speaker.with(
                        before.role(), before.affiliation(), before.affiliationEntityId(), before.sourceClass());
                break;
            }
        }
        known.add(new Known(result, cases, headLemma, end));
        return result;
    }

    private static boolean same(Speaker a, Speaker b) {
        String id = a.entityId();
        String name = a.name();
        return id != null ? id.equals(b.entityId()) : name != null && name.equals(b.name());
    }
}
