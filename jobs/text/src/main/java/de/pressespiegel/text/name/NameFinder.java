package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameReading;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.name.tagging.Form;
import de.pressespiegel.text.name.tagging.KnownNames;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.SentenceTagger;
import de.pressespiegel.text.name.tagging.SequenceModel;
import de.pressespiegel.text.name.tagging.Traits;
import de.pressespiegel.text.token.Sentence;
import de.pressespiegel.text.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds stretches that are names: known ones by longest match, unknown ones by the sequence model; one decision where both speak. */
final class NameFinder {
    private static final int PART_OF_NAME =
            Traits.ORG_HEAD | Traits.PLACE_HEAD | Traits.GIVEN | Traits.SURNAME | Traits.PLACE | Traits.UPPER;

    private final ThreadLocal<SentenceTagger> taggers;

    NameFinder(SequenceModel model) {
        this.taggers = ThreadLocal.withInitial(() -> new SentenceTagger(model));
    }

    /**
     * Names in text order, none overlapping another.
     *
     * @param meanings what short names mean in this article
     * @param weak receives the names that mean something only if the article supports it
     */
    List<Draft> find(Scan scan, Meanings meanings, List<Draft> weak) {
        List<Draft> drafts = new ArrayList<>();
        SentenceTagger tagger = taggers.get();
        List<KnownNames.Match> matches = new ArrayList<>();
        List<SentenceTagger.Tagged> tagged = new ArrayList<>();
        for (Sentence sentence : scan.document().sentences()) {
            matches.clear();
            tagged.clear();
            int first = sentence.firstToken();
            int n = sentence.endToken() - first;
            Form[] forms = Arrays.copyOfRange(scan.forms(), first, first + n);
            boolean[] initial = new boolean[n];
            for (int i = 0; i < n; i++) {
                initial[i] = scan.token(first + i).sentenceStart();
            }
            KnownNames.find(forms, 0, n, matches);
            matches.replaceAll(meanings::of);
            tagger.tag(forms, n, initial, matches, 0, tagged);
            tagged.replaceAll(name -> cut(scan, first, name));
            merge(scan, first, sentence.endToken(), matches, tagged, drafts);
            for (KnownNames.Match match : matches) {
                if (match.best().weak() && match.best().form() != MentionForm.ROLE) {
                    weak.add(known(scan, first, match, null));
                }
            }
        }
        return drafts;
    }

    /** A name ends before a bracket and before an article that begins another name or sentence: {@code CITY | Das Haus}. */
    private static SentenceTagger.Tagged cut(Scan scan, int shift, SentenceTagger.Tagged name) {
        for (int i = name.first() + 1; i < name.end(); i++) {
            Token token = scan.token(shift + i);
            boolean article = token.capitalised()
                    && token.form().length() == 3
                    && token.word().lowerCased().is(Feature.ARTICLE);
            if (article || token.is("(") || token.is(")")) {
                return new SentenceTagger.Tagged(name.first(), i, name.nameClass(), name.margin());
            }
        }
        return name;
    }

    private static void merge(
            Scan scan,
            int shift,
            int end,
            List<KnownNames.Match> matches,
            List<SentenceTagger.Tagged> tagged,
            List<Draft> drafts) {
        int from = drafts.size();
        for (KnownNames.Match match : matches) {
            scan.budget().steps(tagged.size());
            if (knownWins(scan, shift, match, matches, tagged)) {
                drafts.add(known(scan, shift, match, find(match, tagged)));
            }
        }
        List<Draft> sure = List.copyOf(drafts.subList(from, drafts.size()));
        for (SentenceTagger.Tagged whole : tagged) {
            SentenceTagger.Tagged name = behindKnown(scan, shift, whole, matches);
            Draft draft = SpanTrimmer.trim(
                    scan, shift + name.first(), shift + name.end(), name.nameClass(), confidence(name));
            if (draft != null && sure.stream().noneMatch(draft::overlaps)) {
                drafts.add(draft);
            }
        }
        for (int i = shift; i < end; i++) {
            if (domain(scan.text(i))) {
                Draft draft = draft(scan, i, i + 1, NameClass.ORG, 0.7, "domain");
                if (drafts.subList(from, drafts.size()).stream().noneMatch(draft::overlaps)) {
                    drafts.add(draft);
                }
            }
        }
        drafts.subList(from, drafts.size()).sort((a, b) -> Integer.compare(a.startChar, b.startChar));
    }

    /** Companies and media that write themselves like a web address: {@code BEISPIEL.MEDIA}. */
    private static boolean domain(String text) {
        int period = text.indexOf('.');
        return period >= 3
                && period + 2 < text.length()
                && text.indexOf('.', period + 1) < 0
                && Character.isUpperCase(text.charAt(1))
                && Character.isUpperCase(text.charAt(period + 1))
                && Character.isUpperCase(text.charAt(period + 2));
    }

    /** Whether the knowledge base decides about this stretch, whatever the model says. */
    private static boolean knownWins(
            Scan scan,
            int shift,
            KnownNames.Match match,
            List<KnownNames.Match> matches,
            List<SentenceTagger.Tagged> tagged) {
        int length = match.end() - match.first();
        SentenceTagger.Tagged longer = null;
        boolean touches = false;
        SentenceTagger.Tagged same = null;
        for (SentenceTagger.Tagged name : tagged) {
            boolean overlap = name.first() < match.end() && match.first() < name.end();
            touches |= overlap;
            boolean equal = name.first() == match.first() && name.end() == match.end();
            same = equal ? name : same;
            boolean inside = overlap && !equal && name.first() <= match.first() && match.end() <= name.end();
            longer = inside ? name : longer;
        }
        NameReading best = match.best();
        if (longer != null && opensBeforePerson(scan, shift, match, longer)) {
            return true;
        }
        if (longer != null) {
            return !best.weak() && !best.demonym() && addsNothing(scan, shift, longer, matches);
        }
        if (same != null) {
            return best.demonym() ? length == 1 : reading(match, same.nameClass()) != null || winsOver(best, length);
        }
        if (best.weak()) {
            return false;
        }
        if (touches) {
            return length > 1;
        }
        Form form = scan.form(shift + match.first());
        boolean place = best.entity().entityType() == EntityType.PLACE;
        return length > 1
                || best.home() != null
                || best.entity().entityType() == EntityType.GOVERNMENT_BODY
                || best.demonym()
                || best.metonym()
                || !(place ? form.traits().any(Traits.COMMON | Traits.VERB | Traits.ADJECTIVE) : common(form));
    }

    /** {@code Vizepräsident des Europaparlaments | Vorname Nachname}: what the model took for one name is two. */
    private static boolean opensBeforePerson(
            Scan scan, int shift, KnownNames.Match match, SentenceTagger.Tagged longer) {
        return longer.nameClass() == NameClass.ORG
                && longer.first() == match.first()
                && longer.end() - match.end() >= 2
                && !match.best().weak()
                && nameClass(match.best()) == NameClass.ORG
                && scan.form(shift + match.end()).traits().any(Traits.GIVEN)
                && !scan.form(shift + longer.end() - 1).traits().any(Traits.ORG_HEAD | Traits.PLACE_HEAD | Traits.NOUN);
    }

    private static SentenceTagger.Tagged behindKnown(
            Scan scan, int shift, SentenceTagger.Tagged name, List<KnownNames.Match> matches) {
        for (KnownNames.Match match : matches) {
            if (match.first() == name.first() && opensBeforePerson(scan, shift, match, name)) {
                return new SentenceTagger.Tagged(match.end(), name.end(), NameClass.PER, name.margin());
            }
        }
        return name;
    }

    /** Whether all that a stretch has beyond known names is everyday nouns ({@code Heimatstadt Mannheim}). */
    private static boolean addsNothing(
            Scan scan, int shift, SentenceTagger.Tagged name, List<KnownNames.Match> matches) {
        for (int i = name.first(); i < name.end(); i++) {
            int token = i;
            boolean known = matches.stream()
                    .anyMatch(match -> match.first() <= token
                            && token < match.end()
                            && !match.best().weak()
                            && !match.best().demonym());
            Traits traits = scan.form(shift + i).traits();
            boolean plain = traits.any(Traits.MARK)
                    || traits.any(Traits.ROLE | Traits.TITLE)
                    || scan.form(shift + i).plainNoun()
                    || (traits.any(Traits.COMMON) && scan.token(shift + i).sentenceStart());
            if (!known && (!plain || traits.any(PART_OF_NAME))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a meaning stands even against the model's class. */
    private static boolean winsOver(NameReading reading, int length) {
        return !reading.weak()
                && (length > 1 || reading.metonym() || reading.entity().entityType() == EntityType.COUNTRY);
    }

    /** Whether the form is an everyday word and nothing marks it as a name. */
    static boolean common(Form form) {
        return form.traits().any(Traits.NOUN | Traits.ADJECTIVE | Traits.VERB | Traits.COMMON)
                && !form.traits().any(Traits.UPPER | Traits.PLACE | Traits.GIVEN | Traits.SURNAME);
    }

    private static SentenceTagger.@Nullable Tagged find(KnownNames.Match match, List<SentenceTagger.Tagged> tagged) {
        for (SentenceTagger.Tagged name : tagged) {
            if (name.first() == match.first() && name.end() == match.end()) {
                return name;
            }
        }
        return null;
    }

    private static Draft known(Scan scan, int shift, KnownNames.Match match, SentenceTagger.@Nullable Tagged tagged) {
        NameReading reading = tagged == null ? match.best() : reading(match, tagged.nameClass());
        List<NameReading> readings = new ArrayList<>(match.readings());
        if (reading != null) {
            readings.remove(reading);
            readings.add(0, reading);
        }
        int first = match.first() + (articleOpens(scan, shift, match) ? 1 : 0);
        double confidence = tagged != null ? 0.97 : match.end() - match.first() > 1 ? 0.95 : 0.85;
        Draft draft = draft(
                scan,
                shift + first,
                shift + match.end(),
                nameClass(readings.get(0)),
                confidence,
                tagged != null ? "known+model" : "known");
        draft.readings = List.copyOf(readings);
        return draft;
    }

    /** {@code Die Grünen fordern}: the sentence's article is no part of the name, except of a newspaper's. */
    private static boolean articleOpens(Scan scan, int shift, KnownNames.Match match) {
        int first = shift + match.first();
        return match.end() - match.first() == 2
                && match.best().entity().entityType() != EntityType.MEDIA
                && scan.token(first).sentenceStart()
                && scan.form(first).word().lowerCased().is(Feature.ARTICLE);
    }

    /** The best meaning of the model's class; null when there is none. */
    private static @Nullable NameReading reading(KnownNames.Match match, NameClass nameClass) {
        for (NameReading reading : match.readings()) {
            if (nameClass(reading) == nameClass) {
                return reading;
            }
        }
        return null;
    }

    /** Class of a meaning; null for events, adjectives and inhabitants. */
    static @Nullable NameClass nameClass(NameReading reading) {
        if (reading.demonym() || reading.form() == MentionForm.ROLE) {
            return null;
        }
        if (reading.metonym()) {
            return NameClass.LOC;
        }
        return switch (reading.entity().entityType()) {
            case PERSON -> NameClass.PER;
            case COUNTRY, PLACE -> NameClass.LOC;
            case ORGANISATION, GOVERNMENT_BODY, MEDIA -> NameClass.ORG;
            case EVENT, DEMONYM_GROUP -> null;
        };
    }

    private static double confidence(SentenceTagger.Tagged name) {
        return Math.round(1000 / (1 + Math.exp(-0.35 * name.margin()))) / 1000.0;
    }

    static Draft draft(Scan scan, int first, int end, @Nullable NameClass nameClass, double confidence, String rule) {
        return new Draft(
                first, end, scan.token(first).start(), scan.token(end - 1).end(), nameClass, confidence, rule);
    }
}
