package de.pressespiegel.text.quotation.speaker;

import static de.pressespiegel.text.syntax.WordClass.COORDINATOR;
import static de.pressespiegel.text.syntax.WordClass.DETERMINER;
import static de.pressespiegel.text.syntax.WordClass.NAME;
import static de.pressespiegel.text.syntax.WordClass.NOUN;
import static de.pressespiegel.text.syntax.WordClass.PRONOUN;
import static de.pressespiegel.text.syntax.WordClass.SOURCE_ADVERB;

import de.pressespiegel.model.table.Mention;
import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.model.vocabulary.SourceClass;
import de.pressespiegel.model.vocabulary.SpeakerKind;
import de.pressespiegel.text.name.NameResult;
import de.pressespiegel.text.quotation.cue.CueNoun;
import de.pressespiegel.text.quotation.cue.CueReadings;
import de.pressespiegel.text.syntax.Cases;
import de.pressespiegel.text.syntax.Lexeme;
import de.pressespiegel.text.syntax.Range;
import de.pressespiegel.text.syntax.TextView;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Resolves the speaker phrases of one document, in text order. Mutable: it remembers who spoke before. */
public final class SpeakerResolver {
    private static final Set<String> DEFINITE =
            Set.of("der", "die", "das", "des", "dem", "den", "dieser", "diese", "dieses", "diesem", "diesen");

    private final TextView view;
    private final CueReadings cues;
    private final MentionIndex mentions;
    private final SourceLexicon sources;
    private final Antecedents antecedents;
    private final GenderAgreement genders;
    private final RecentPersons recent;
    private final PersonRoles roles;
    private final KnownSpeakers known = new KnownSpeakers();

    /**
     * For one document.
     *
     * @param quoted whether a character lies in the content of a quotation; names there are no antecedents
     */
    public SpeakerResolver(
            TextView view, CueReadings cues, NameResult names, SourceLexicon sources, IntPredicate quoted) {
        this.view = view;
        this.cues = cues;
        this.mentions = new MentionIndex(names);
        this.sources = sources;
        this.antecedents = new Antecedents(view, cues, quoted);
        this.genders = new GenderAgreement(view);
        this.recent = new RecentPersons(view, mentions, known, genders, quoted);
        this.roles = new PersonRoles(view, sources);
    }

    /** Who is meant; {@link Speaker#NOBODY} for a missing phrase. */
    public Speaker resolve(@Nullable Range range) {
        if (range == null) {
            return Speaker.NOBODY;
        }
        Range own = antecedents.own(range);
        if (own != null && !own.overlaps(range)) {
            return resolve(own);
        }
        SpeakerPhrase phrase = SpeakerPhrase.of(view, cues, range);
        Range antecedent = isPronoun(phrase) ? antecedents.subjectBefore(phrase.head()) : null;
        Speaker speaker = antecedent != null && antecedents.isJoint(antecedent) ? null : byMention(phrase, range);
        if (speaker == null && antecedent != null) {
            return resolve(antecedents.withAttribute(antecedent));
        }
        if (speaker == null) {
            if (view.is(phrase.head(), SOURCE_ADVERB)) {
                Speaker last = known.last();
                return last == null ? Speaker.NOBODY : last;
            }
            speaker = isPronoun(phrase) ? byPronoun(phrase) : byWords(phrase, range);
        }
        speaker = remember(speaker, phrase);
        return speaker;
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
        Range name = phrase.name() != null && phrase.name().length() > 1 ? phrase.name() : null;
        if (person != null) {
            // where the name finder saw only a part of the name, the words say who it is
            return name != null && !covered(inside, name) ? null : person(range, inside, person, role);
        }
        Mention first = inside.get(0);
        Speaker meant = isInhabitant(phrase, first) ? recent.person(phrase, genders.wanted(phrase)) : null;
        if (meant != null) {
            return meant;
        }
        if (isPronoun(phrase) && view.lower(phrase.head()).equals("er")) {
            return null;
        }
        if (name != null && role != null && !roles.overlaps(first, name)) {
            return unknownPerson(name, range, role, first);
        }
        if (role != null && isPersonal(phrase) && first.form() != MentionForm.ROLE) {
            return roleBearer(phrase, inside, role);
        }
        return new Speaker(
                first.entityId(),
                mentions.name(first),
                EntityKinds.kind(first.entityType()),
                EntityKinds.sourceClass(first.entityType(), role),
                null,
                null,
                null,
                false);
    }

    /** "sagte die Finnin": a person named before. */
    private boolean isInhabitant(SpeakerPhrase phrase, Mention first) {
        return first.form() == MentionForm.DEMONYM
                && isBare(phrase)
                && definite(phrase)
                && !isPlural(phrase)
                && roles.overlaps(first, new Range(phrase.head(), phrase.head() + 1));
    }

    /** "die Sprecherin des Verbands, NAME": a person whom no list knows, with the affiliation. */
    private Speaker unknownPerson(Range name, Range range, SourceClass role, Mention affiliation) {
        return new Speaker(
                null,
                view.text(name.start(), name.end()),
                SpeakerKind.PERSON,
                role,
                stripped(range.start(), range.end()),
                affiliation.surface(),
                affiliation.entityId(),
                false);
    }

    /** "die Sprecherin des Verbands", "Vertreter der Union": somebody named before, a group, or nobody in particular. */
    private Speaker roleBearer(SpeakerPhrase phrase, List<Mention> inside, SourceClass role) {
        Mention affiliation = inside.get(0);
        boolean plural = isPlural(phrase);
        Speaker member = definite(phrase) ? known.withAffiliation(inside, plural) : null;
        member = member == null && role == SourceClass.EXPERT ? byRole(phrase) : member;
        if (member != null) {
            return member;
        }
        boolean anonymous = plural && !definite(phrase) && isBare(phrase);
        SourceGroup group =
                anonymous ? sources.groupId(view.token(phrase.head()).form()) : null;
        return new Speaker(
                group == null ? null : group.id(),
                group == null ? surface(phrase.core()) : group.label(),
                plural ? SpeakerKind.GROUP : SpeakerKind.PERSON,
                role,
                surface(phrase.core()),
                affiliation.surface(),
                affiliation.entityId(),
                anonymous);
    }

    private Speaker person(Range range, List<Mention> inside, Mention person, @Nullable SourceClass sourceClass) {
        StringBuilder name = new StringBuilder();
        String affiliation = null;
        String affiliationId = null;
        boolean ofCountry = false;
        for (Mention mention : inside) {
            boolean roleNoun =
                    mention.form() == MentionForm.NAME && sources.role(mention.surface(), mention.surface()) != null;
            if (mention.entityType() == EntityType.PERSON && !roleNoun) {
                String one = mentions.name(mention);
                if (name.indexOf(one) < 0) {
                    name.append(name.length() == 0 ? "" : "; ").append(one);
                }
            } else if (mention.entityType() != EntityType.PERSON
                    && mention.entityType() != EntityType.PLACE
                    && (affiliation == null || ofCountry && mention.form() != MentionForm.DEMONYM)) {
                affiliation = mention.surface();
                affiliationId = mention.entityId();
                ofCountry = mention.form() == MentionForm.DEMONYM;
            }
        }
        if (name.length() == 0) {
            name.append(mentions.name(person));
        }
        Speaker full = name.indexOf(" ") < 0 ? known.withName(name.toString()) : null;
        if (full != null && full.kind() == SpeakerKind.PERSON) {
            return full;
        }
        return new Speaker(
                person.entityId(),
                name.toString(),
                SpeakerKind.PERSON,
                sourceClass == null ? roles.roleClass(range, inside) : sourceClass,
                roles.roleText(range, person),
                affiliation,
                affiliationId,
                false);
    }

    private boolean covered(List<Mention> inside, Range name) {
        for (Mention mention : inside) {
            boolean toTheEnd = view.token(name.end() - 1).end() <= mention.endChar();
            // "Diplomatin Ada Wolf": a full name at the end, behind a role that the dictionary takes for a name
            boolean fullName = mention.surface().indexOf(' ') > 0;
            if (toTheEnd
                    && (fullName
                            || mention.startChar() <= view.token(name.start()).start())) {
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
        Speaker person = recent.person(phrase, wanted);
        if (person != null) {
            return person;
        }
        Speaker agreeing = known.lastAgreeing(wanted, masculine);
        return agreeing == null ? Speaker.NOBODY : agreeing;
    }

    /** "die Autoren", "der Sicherheitsberater": the last persons that spoke; null if none fits. */
    private @Nullable Speaker byRole(SpeakerPhrase phrase) {
        if (!definite(phrase) || !isPersonal(phrase) || !isBare(phrase)) {
            return null;
        }
        if (!isPlural(phrase)) {
            return recent.person(phrase, genders.wanted(phrase));
        }
        Speaker persons = known.lastPersons(true);
        return persons == null || !sameClass(persons.sourceClass(), role(phrase)) ? null : persons;
    }

    /** Officials are not meant by "die Experten"; authors may be anybody. */
    private static boolean sameClass(SourceClass known, @Nullable SourceClass role) {
        return known == SourceClass.UNKNOWN
                || role == null
                || role == known
                || role == SourceClass.CITIZEN
                || role == SourceClass.EXPERT;
    }

    private Speaker byWords(SpeakerPhrase phrase, Range range) {
        Lexeme head = view.lexeme(phrase.head());
        Range nameRange = phrase.name();
        SourceClass role = role(phrase);
        if (nameRange != null) {
            String name = names(phrase.core(), nameRange);
            Speaker full = known.withName(name);
            if (full != null) {
                return full;
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
        Speaker meant = byRole(phrase);
        if (meant != null) {
            return meant;
        }
        Speaker same = definite(phrase) ? known.withHead(head.nounLemma()) : null;
        if (same != null) {
            return same;
        }
        SourceClass group = sources.group(head.form(), head.nounLemma());
        CueNoun noun = cues.noun(view, phrase.head());
        boolean document = noun != null && noun.document();
        boolean attributed = !isBare(phrase);
        SourceClass sourceClass =
                role != null ? role : group != null ? group : document ? SourceClass.DOCUMENT : SourceClass.UNKNOWN;
        SpeakerKind kind = group != null || isPlural(phrase) && role != null
                ? SpeakerKind.GROUP
                : role != null && isPersonal(phrase) ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        boolean anonymous = (group != null || role != null && isPersonal(phrase)) && !attributed && !definite(phrase);
        if (kind == SpeakerKind.GROUP && !attributed) {
            SourceGroup unnamed = sources.groupId(head.form());
            return new Speaker(unnamed.id(), unnamed.label(), kind, sourceClass, null, null, null, anonymous);
        }
        return new Speaker(null, surface(phrase.core()), kind, sourceClass, null, null, null, anonymous);
    }

    /** The name, or several joined by a coordinator: "Ada Wolf und Jo Kern". */
    private String names(Range core, Range first) {
        String name = view.text(first.start(), first.end());
        int t = first.end();
        if (first.length() > 1 && t < core.end() && view.is(t, COORDINATOR) && view.is(t + 1, NAME)) {
            int end = t + 2;
            while (end < core.end() && view.is(end, NAME)) {
                end++;
            }
            return name + "; " + view.text(t + 1, end);
        }
        return name;
    }

    /** Whether nothing follows the noun: no attribute, no apposition. */
    private boolean isBare(SpeakerPhrase phrase) {
        return phrase.core().end() <= view.phraseEnd(phrase.core().start());
    }

    private boolean definite(SpeakerPhrase phrase) {
        return DEFINITE.contains(view.lower(phrase.core().start()));
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

    /** The memory for later phrases. */
    private Speaker remember(Speaker speaker, SpeakerPhrase phrase) {
        if (speaker.name() == null) {
            return speaker;
        }
        boolean thing = speaker.kind() == SpeakerKind.PERSON && cues.noun(view, phrase.head()) != null;
        int cases = isPronoun(phrase) || thing
                ? Cases.ALL
                : view.phraseCases(phrase.core().start());
        return known.remember(
                speaker,
                cases == 0 ? Cases.ALL : cases,
                view.lexeme(phrase.head()).nounLemma(),
                phrase.core().end());
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
