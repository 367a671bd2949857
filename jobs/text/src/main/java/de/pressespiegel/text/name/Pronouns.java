package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.morphology.Reading;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import de.pressespiegel.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Third person singular pronouns and whom they mean: the most prominent person of fitting gender, spoken of lately. */
final class Pronouns {
    /** How many sentences back an antecedent may stand. */
    private static final int REACH = 4;

    private static final Set<String> MASCULINE = Set.of("er", "ihm", "ihn");

    private Pronouns() {}

    static void add(Scan scan, List<Draft> drafts, Persons persons) {
        List<Draft> named = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.entity != null
                    && (draft.is(NameClass.PER) || draft.rule.equals("stand-in-role"))
                    && !draft.rule.startsWith(Compounds.RULE)) {
                named.add(draft);
            }
        }
        if (named.isEmpty()) {
            return;
        }
        named.sort(Comparator.comparingInt(draft -> draft.startChar));
        List<Draft> found = new ArrayList<>();
        List<Draft> past = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < scan.size(); i++) {
            while (next < named.size() && named.get(next).end <= i) {
                past.add(named.get(next++));
            }
            String form = scan.text(i);
            if (form.length() > 3 || form.length() < 2) {
                continue;
            }
            String lower = form.toLowerCase(Locale.ROOT);
            boolean feminine = lower.equals("sie") && singular(scan, i);
            if (!past.isEmpty() && (feminine || MASCULINE.contains(lower))) {
                Person person = antecedent(scan, past, persons, i, feminine);
                if (person != null) {
                    Draft pronoun = NameFinder.draft(scan, i, i + 1, null, 0.6, "pronoun");
                    pronoun.resolve(person.entity, MentionForm.PRONOUN, "pronoun", 0.6);
                    found.add(pronoun);
                    past.add(pronoun);
                }
            }
        }
        drafts.addAll(found);
    }

    /** Whether the verb beside it can only be singular. */
    private static boolean singular(Scan scan, int token) {
        return singularVerb(scan, token, token - 1) || singularVerb(scan, token, token + 1);
    }

    private static boolean singularVerb(Scan scan, int anchor, int token) {
        if (!scan.together(anchor, token) || scan.token(token).capitalised()) {
            return false;
        }
        boolean singular = false;
        for (Reading reading : scan.form(token).word().readings()) {
            // "ihr sagt" is plural too, but not of the third person
            if (reading.tag().contains(":3:PLU")) {
                return false;
            }
            singular |= reading.tag().contains(":3:SIN");
        }
        return singular;
    }

    private static @Nullable Person antecedent(Scan scan, List<Draft> past, Persons persons, int at, boolean feminine) {
        int sentence = scan.sentence(at).no();
        Person best = null;
        double bestScore = 0;
        for (int p = past.size() - 1; p >= 0; p--) {
            Draft draft = past.get(p);
            int distance = sentence - scan.sentence(draft.first).no();
            if (distance > REACH) {
                break;
            }
            Person person = person(persons, draft);
            if (person == null || !fits(person, feminine)) {
                continue;
            }
            double score = 4 - distance + prominence(scan, draft);
            score -= scan.quoted(draft.first) && !scan.quoted(at) ? 3 : 0;
            score += person.gender == Person.Gender.UNKNOWN ? 0 : 0.5;
            if (score > bestScore) {
                bestScore = score;
                best = person;
            }
        }
        if (best != null && best.gender == Person.Gender.UNKNOWN) {
            best.gender = feminine ? Person.Gender.FEMALE : Person.Gender.MALE;
        }
        return best;
    }

    private static @Nullable Person person(Persons persons, Draft draft) {
        return draft.entity == null ? null : persons.withId(draft.entity.entityId());
    }

    private static boolean fits(Person person, boolean feminine) {
        return person.gender != (feminine ? Person.Gender.MALE : Person.Gender.FEMALE);
    }

    /** Subjects and sentence openers are more prominent than what follows a preposition or owns something. */
    private static double prominence(Scan scan, Draft draft) {
        Sentence sentence = scan.sentence(draft.first);
        double score = 0;
        String before = scan.near(draft.first, draft.first - 1);
        if (!before.isEmpty() && scan.form(draft.first - 1).traits().any(Traits.PREPOSITION)) {
            score -= 1;
        }
        if (draft.form == MentionForm.PRONOUN) {
            score += 0.6;
        }
        boolean verbBehind = scan.together(draft.first, draft.end)
                && scan.token(draft.end).is(Feature.FINITE_VERB)
                && !scan.token(draft.end).capitalised();
        boolean verbBefore =
                !before.isEmpty() && scan.form(draft.first - 1).traits().any(Traits.VERB);
        if (verbBehind || verbBefore) {
            score += 1;
        }
        if (draft.first - sentence.firstToken() <= 4) {
            score += 0.5;
        }
        return score;
    }
}
