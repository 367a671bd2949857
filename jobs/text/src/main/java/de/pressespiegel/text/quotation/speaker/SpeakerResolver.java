package de.pressespiegel.text.quotation.speaker;

import static de.pressespiegel.text.quotation.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.quotation.syntax.WordClass.NOUN;
import static de.pressespiegel.text.quotation.syntax.WordClass.PRONOUN;
import static de.pressespiegel.text.quotation.syntax.WordClass.SOURCE_ADVERB;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.syntax.Cases;
import de.pressespiegel.text.quotation.syntax.Clause;
import de.pressespiegel.text.quotation.syntax.Lexeme;
import de.pressespiegel.text.quotation.syntax.Predicates;
import de.pressespiegel.text.quotation.syntax.Range;
import de.pressespiegel.text.quotation.syntax.Subjects;
import de.pressespiegel.text.quotation.syntax.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Resolves the speaker phrases of one document, in text order. Mutable: it remembers who spoke before. */
public final class SpeakerResolver {
    private static final int RECENT = 4;

    private final TextView view;
    private final MentionIndex mentions;
    private final SourceLexicon sources;
    private final Subjects subjects;
    private final IntPredicate quoted;
    private final List<Known> known = new ArrayList<>();

    /** A speaker that was named, with the cases of its phrase for agreement. */
    private record Known(Speaker speaker, int cases, String headLemma, int end) {}

    /**
     * For one document.
     *
     * @param quoted whether a character lies in the content of a quotation; names there are no antecedents
     */
    public SpeakerResolver(TextView view, NameResult names, SourceLexicon sources, IntPredicate quoted) {
        this.quoted = quoted;
        this.view = view;
        this.mentions = new MentionIndex(names);
        this.sources = sources;
        this.subjects = new Predicates(view).subjects();
    }

    /** Who is meant; {@link Speaker#NOBODY} for a missing phrase. */
    public Speaker resolve(@Nullable Range range) {
        if (range == null) {
            return Speaker.NOBODY;
        }
        Range own = own(range);
        if (own != null && !own.overlaps(range)) {
            return resolve(own);
        }
        SpeakerPhrase phrase = SpeakerPhrase.of(view, range);
        Speaker speaker = byMention(phrase, range);
        if (speaker == null) {
            if (view.is(phrase.head(), SOURCE_ADVERB)) {
                return known.isEmpty()
                        ? Speaker.NOBODY
                        : known.get(known.size() - 1).speaker();
            }
            speaker = isPronoun(phrase) ? byPronoun(phrase) : byWords(phrase, range);
        }
        speaker = remember(speaker, phrase);
        return speaker;
    }

    /** "nach eigenen Angaben": the subject of the clause speaks; null for other phrases. */
    private @Nullable Range own(Range range) {
        if (!view.lower(range.start()).startsWith("eigen")) {
            return null;
        }
        Clause clause = view.clauseAt(range.start());
        return clause == null ? null : subjects.of(clause);
    }

    private boolean isPronoun(SpeakerPhrase phrase) {
        return phrase.possessive()
                || (view.is(phrase.head(), PRONOUN)
                        && !view.is(phrase.head(), NOUN)
                        && phrase.core().length() == 1);
    }

    private @Nullable Speaker byMention(SpeakerPhrase phrase, Range range) {
        List<Mention> inside = mentions.in(view, phrase.core());
        if (inside.isEmpty() && !phrase.core().equals(range)) {
            inside = mentions.in(view, range);
        }
        if (inside.isEmpty()) {
            return null;
        }
        Mention person = MentionIndex.first(inside, EntityType.PERSON);
        SourceClass role = role(phrase);
        if (person != null) {
            return person(phrase, range, inside, person, role);
        }
        Mention first = inside.get(0);
        if (isPronoun(phrase)
                && view.lower(phrase.head()).equals("er")
                && first.entityType() != EntityType.ORGANISATION) {
            return null;
        }
        if (phrase.name() != null && phrase.name().length() > 1 && role != null && !overlaps(first, phrase.name())) {
            String name = view.text(phrase.name().start(), phrase.name().end());
            return new Speaker(
                    null,
                    name,
                    SpeakerKind.PERSON,
                    role,
                    stripped(range.start(), range.end()),
                    first.surface(),
                    first.entityId(),
                    false);
        }
        boolean nobodyNamed = role != null && isPersonal(phrase) && first.form() != MentionForm.ROLE;
        if (nobodyNamed) {
            return new Speaker(
                    null,
                    surface(phrase.core()),
                    isPlural(phrase) ? SpeakerKind.GROUP : SpeakerKind.PERSON,
                    role,
                    surface(phrase.core()),
                    first.surface(),
                    first.entityId(),
                    false);
        }
        return new Speaker(
                first.entityId(),
                mentions.name(first),
                kind(first.entityType()),
                sourceClass(first.entityType(), role),
                null,
                null,
                null,
                false);
    }

    private Speaker person(
            SpeakerPhrase phrase, Range range, List<Mention> inside, Mention person, @Nullable SourceClass role) {
        StringBuilder name = new StringBuilder();
        String affiliation = null;
        String affiliationId = null;
        for (Mention mention : inside) {
            if (mention.entityType() == EntityType.PERSON) {
                String one = mentions.name(mention);
                if (name.indexOf(one) < 0) {
                    name.append(name.length() == 0 ? "" : "; ").append(one);
                }
            } else if (affiliation == null && mention.entityType() != EntityType.PLACE) {
                affiliation = mention.surface();
                affiliationId = mention.entityId();
            }
        }
        Known full = name.indexOf(" ") < 0 ? fullName(name.toString()) : null;
        if (full != null && full.speaker().kind() == SpeakerKind.PERSON) {
            return full.speaker();
        }
        return new Speaker(
                person.entityId(),
                name.toString(),
                SpeakerKind.PERSON,
                role == null ? SourceClass.UNKNOWN : role,
                roleText(range, person),
                affiliation,
                affiliationId,
                false);
    }

    /** The speaker phrase without the name, its articles and commas; null when nothing is left. */
    private @Nullable String roleText(Range range, Mention person) {
        int from = -1;
        int to = -1;
        for (int t = range.start(); t < range.end(); t++) {
            boolean name = view.token(t).start() < person.endChar()
                    && person.startChar() < view.token(t).end();
            boolean edge = view.isPunctuation(t) || (from < 0 && view.is(t, DETERMINER) && !view.is(t, NOUN));
            if (name && from >= 0) {
                break;
            }
            if (!name && !edge) {
                from = from < 0 ? t : from;
                to = t + 1;
            }
        }
        return from < 0 || !hasNoun(from, to) ? null : view.text(from, to);
    }

    private boolean overlaps(Mention mention, Range range) {
        return mention.startChar() < view.token(range.end() - 1).end()
                && view.token(range.start()).start() < mention.endChar();
    }

    private boolean hasNoun(int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.is(t, NOUN)) {
                return true;
            }
        }
        return false;
    }

    private Speaker byPronoun(SpeakerPhrase phrase) {
        String word = view.lower(phrase.head());
        boolean masculine = word.equals("er") || word.startsWith("sein") || word.equals("dieser") || word.equals("der");
        int wanted = masculine
                ? Cases.MASCULINE
                : word.equals("sie") || word.startsWith("ihr") || word.equals("die") || word.equals("diese")
                        ? Cases.FEMININE | Cases.PLURAL
                        : Cases.ALL;
        Mention named = mentions.personBefore(view.token(phrase.head()).start(), quoted);
        Known lastKnown = lastPerson(wanted);
        int lastEnd = lastKnown == null ? -1 : view.token(lastKnown.end() - 1).end();
        if (named != null && named.endChar() > lastEnd && near(named, phrase.head())) {
            Known earlier = fullName(mentions.name(named));
            return earlier != null
                    ? earlier.speaker()
                    : new Speaker(
                            named.entityId(),
                            mentions.name(named),
                            SpeakerKind.PERSON,
                            SourceClass.UNKNOWN,
                            null,
                            null,
                            null,
                            false);
        }
        if (lastKnown != null && known.size() - known.indexOf(lastKnown) <= RECENT) {
            return lastKnown.speaker();
        }
        for (int i = known.size() - 1; i >= 0; i--) {
            Known candidate = known.get(i);
            SpeakerKind kind = candidate.speaker().kind();
            boolean person = kind == SpeakerKind.PERSON || (kind != SpeakerKind.UNKNOWN && !masculine);
            if (person && (candidate.cases() & wanted) != 0) {
                return candidate.speaker();
            }
        }
        return Speaker.NOBODY;
    }

    private @Nullable Known lastPerson(int wanted) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Known candidate = known.get(i);
            if (candidate.speaker().kind() == SpeakerKind.PERSON && (candidate.cases() & wanted) != 0) {
                return candidate;
            }
        }
        return null;
    }

    private boolean near(Mention mention, int token) {
        int sentence = view.sentenceOf(token);
        return mention.sentenceNo() < 0 || sentence - mention.sentenceNo() <= 2;
    }

    /** "die Autoren", "der Sicherheitsberater": the last persons that spoke; null if none fits. */
    private @Nullable Speaker byRole(SpeakerPhrase phrase, Range range) {
        boolean bare = range.end() <= view.phraseEnd(range.start());
        if (!definite(phrase) || !isPersonal(phrase) || !bare) {
            return null;
        }
        boolean plural = isPlural(phrase);
        for (int i = known.size() - 1; i >= 0; i--) {
            Speaker candidate = known.get(i).speaker();
            String name = candidate.name();
            boolean joint = name != null && name.indexOf(';') >= 0;
            if (candidate.kind() == SpeakerKind.PERSON && name != null && joint == plural) {
                return candidate;
            }
        }
        if (!plural) {
            Mention named = mentions.personBefore(view.token(phrase.head()).start(), quoted);
            if (named != null && near(named, phrase.head())) {
                return new Speaker(
                        named.entityId(),
                        mentions.name(named),
                        SpeakerKind.PERSON,
                        SourceClass.UNKNOWN,
                        null,
                        null,
                        null,
                        false);
            }
        }
        return null;
    }

    private Speaker byWords(SpeakerPhrase phrase, Range range) {
        Lexeme head = view.lexeme(phrase.head());
        Range nameRange = phrase.name();
        SourceClass role = role(phrase);
        if (nameRange != null) {
            String name = view.text(nameRange.start(), nameRange.end());
            Known full = fullName(name);
            if (full != null) {
                return full.speaker();
            }
            String roleText = nameRange.start() > range.start() ? stripped(range.start(), nameRange.start()) : null;
            boolean person = nameRange.length() > 1 || role != null;
            return new Speaker(
                    null,
                    name,
                    person ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN,
                    role == null ? SourceClass.UNKNOWN : role,
                    roleText,
                    null,
                    null,
                    false);
        }
        Known same = definite(phrase) ? sameHead(head.nounLemma()) : null;
        if (same != null) {
            return same.speaker();
        }
        Speaker meant = byRole(phrase, range);
        if (meant != null) {
            return meant;
        }
        SourceClass group = sources.group(head.form(), head.nounLemma());
        CueNoun noun = head.cueNoun();
        boolean document = noun != null && noun.document();
        boolean attributed = range.end() > view.phraseEnd(range.start());
        SourceClass sourceClass =
                role != null ? role : group != null ? group : document ? SourceClass.DOCUMENT : SourceClass.UNKNOWN;
        SpeakerKind kind = group != null || isPlural(phrase) && role != null
                ? SpeakerKind.GROUP
                : role != null && isPersonal(phrase) ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        boolean anonymous = (group != null || role != null && isPersonal(phrase)) && !attributed && !definite(phrase);
        return new Speaker(null, surface(phrase.core()), kind, sourceClass, null, null, null, anonymous);
    }

    private boolean definite(SpeakerPhrase phrase) {
        String first = view.lower(phrase.core().start());
        return first.equals("der")
                || first.equals("die")
                || first.equals("das")
                || first.equals("dieser")
                || first.equals("diese");
    }

    private @Nullable SourceClass role(SpeakerPhrase phrase) {
        Lexeme head = view.lexeme(phrase.head());
        return head.is(NOUN) ? sources.role(head.form(), head.nounLemma()) : null;
    }

    private boolean isPersonal(SpeakerPhrase phrase) {
        SourceClass role = role(phrase);
        return role != null && role != SourceClass.DOCUMENT && role != SourceClass.MEDIA;
    }

    private boolean isPlural(SpeakerPhrase phrase) {
        int cases = view.phraseCases(phrase.core().start());
        return (cases & Cases.PLURAL) != 0 && (cases & Cases.SINGULAR) == 0;
    }

    private @Nullable Known fullName(String name) {
        String stem = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        for (int i = known.size() - 1; i >= 0; i--) {
            String full = known.get(i).speaker().name();
            if (full != null
                    && (full.endsWith(" " + name)
                            || full.endsWith(" " + stem)
                            || full.startsWith(name + " ")
                            || full.equals(name))) {
                return known.get(i);
            }
        }
        return null;
    }

    private @Nullable Known sameHead(String lemma) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).headLemma().equals(lemma)) {
                return known.get(i);
            }
        }
        return null;
    }

    /** What earlier phrases told about the same speaker; and the memory for later ones. */
    private Speaker remember(Speaker speaker, SpeakerPhrase phrase) {
        Speaker result = speaker;
        if (speaker.name() == null) {
            return result;
        }
        for (int i = known.size() - 1; i >= 0; i--) {
            Speaker before = known.get(i).speaker();
            boolean same = speaker.entityId() != null
                    ? speaker.entityId().equals(before.entityId())
                    : speaker.name().equals(before.name());
            if (same) {
                result = speaker.with(
                        before.role(), before.affiliation(), before.affiliationEntityId(), before.sourceClass());
                break;
            }
        }
        int cases =
                isPronoun(phrase) ? Cases.ALL : view.phraseCases(phrase.core().start());
        known.add(new Known(
                result,
                cases == 0 ? Cases.ALL : cases,
                view.lexeme(phrase.head()).nounLemma(),
                phrase.core().end()));
        return result;
    }

    private static SpeakerKind kind(EntityType type) {
        return switch (type) {
            case PERSON -> SpeakerKind.PERSON;
            case COUNTRY, GOVERNMENT_BODY, PLACE -> SpeakerKind.GOVERNMENT;
            case ORGANISATION, EVENT -> SpeakerKind.ORGANISATION;
            case MEDIA -> SpeakerKind.MEDIA;
            case DEMONYM_GROUP -> SpeakerKind.GROUP;
        };
    }

    private static SourceClass sourceClass(EntityType type, @Nullable SourceClass role) {
        if (role != null) {
            return role;
        }
        return switch (type) {
            case COUNTRY, GOVERNMENT_BODY -> SourceClass.OFFICIAL;
            case MEDIA -> SourceClass.MEDIA;
            case PERSON, PLACE, ORGANISATION, EVENT, DEMONYM_GROUP -> SourceClass.UNKNOWN;
        };
    }

    /** Characters of the phrase without a leading article. */
    private String surface(Range range) {
        return stripped(range.start(), range.end());
    }

    private String stripped(int start, int end) {
        int from = start;
        while (from < end - 1 && view.is(from, DETERMINER) && !view.is(from, NOUN)) {
            from++;
        }
        return view.text(from, end);
    }
}
