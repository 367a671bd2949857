package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.RoleNoun;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases that stand in for a name: {@code der Außenminister}, {@code das Land}, {@code der Sicherheitsberater}. */
final class StandIns {
    private static final Set<String> DEFINITE =
            Set.of("der", "die", "dem", "den", "des", "dieser", "diese", "diesem", "diesen", "dieses");
    private static final Set<String> LAND = Set.of("das", "dem", "des", "dieses", "diesem");
    /** Shortest common beginning of a role and a word of the person's introduction that proves they are one. */
    private static final int SAME_STEM = 10;

    /** Persons back to which a role reaches; no article of a newspaper names more. */
    private static final int MOST_PERSONS = 300;

    private final NameLists lists;

    StandIns(NameLists lists) {
        this.lists = lists;
    }

    /** Adds stand-ins whose antecedent the article names before them. */
    void add(Scan scan, List<Draft> drafts, Persons persons) {
        List<Draft> found = new ArrayList<>();
        int next = 0;
        List<Draft> past = new ArrayList<>();
        Recency<String> recent = new Recency<>();
        Names names = new Names(scan, drafts);
        for (int i = 0; i + 1 < scan.size(); i++) {
            while (next < drafts.size() && drafts.get(next).first <= i) {
                Draft draft = drafts.get(next++);
                past.add(draft);
                if (draft.entity != null && draft.entity.entityType() == EntityType.PERSON) {
                    recent.add(draft.entity.entityId());
                }
            }
            if (past.isEmpty()
                    || !scan.together(i, i + 1)
                    || scan.token(i).form().length() > 6) {
                continue;
            }
            String article = scan.text(i).toLowerCase(Locale.ROOT);
            if (LAND.contains(article) && scan.text(i + 1).matches("Land|Landes")) {
                country(scan, past, i, found);
            } else if (DEFINITE.contains(article)) {
                person(scan, names, past, recent, persons, i, found);
            }
        }
        drafts.addAll(found);
    }

    /** {@code NAME, der Großvater des ...}: an apposition names no one anew. */
    private static boolean apposition(Scan scan, List<Draft> past, int at) {
        Draft last = past.get(past.size() - 1);
        return scan.near(at, at - 1).equals(",") && last.end == at - 1 && last.is(NameClass.PER);
    }

    private static void country(Scan scan, List<Draft> past, int at, List<Draft> found) {
        Draft antecedent = null;
        for (int p = past.size() - 1; p >= 0; p--) {
            Draft draft = past.get(p);
            NamedEntity entity = draft.entity;
            int distance = scan.sentence(at).no() - scan.sentence(draft.first).no();
            if (distance > 2 || (antecedent != null && distance != sentencesBack(scan, antecedent, at))) {
                break;
            }
            if (entity == null
                    || entity.entityType() != EntityType.COUNTRY
                    || draft.form == MentionForm.DEMONYM
                    || draft.end > at
                    || (distance == 0 && owns(scan, draft))) {
                continue;
            }
            boolean opens = draft.first == scan.sentence(draft.first).firstToken();
            antecedent = antecedent == null || (opens && distance > 0) ? draft : antecedent;
        }
        if (antecedent != null && antecedent.entity != null) {
            Draft land = NameFinder.draft(scan, at, at + 2, null, 0.6, "stand-in-country");
            land.resolve(antecedent.entity, MentionForm.ROLE, "stand-in-country", 0.6);
            found.add(land);
        }
    }

    private static int sentencesBack(Scan scan, Draft draft, int at) {
        return scan.sentence(at).no() - scan.sentence(draft.first).no();
    }

    /** Whether the name opens its sentence as the owner of something and so is not what the sentence is about. */
    private static boolean owns(Scan scan, Draft draft) {
        return draft.first == scan.sentence(draft.first).firstToken()
                && Genitives.certain(scan.token(draft.end - 1).word()) != null
                && !draft.readings.isEmpty()
                && !draft.readings.get(0).metonym();
    }

    private void person(
            Scan scan,
            Names names,
            List<Draft> past,
            Recency<String> recent,
            Persons persons,
            int at,
            List<Draft> found) {
        int head = at + 1;
        while (head < at + 3 && scan.together(at, head) && !scan.token(head).capitalised()) {
            head++;
        }
        if (!scan.together(at, head)
                || !scan.form(head).traits().any(Traits.CAPITAL)
                || apposition(scan, past, at)
                || names.cover(head)
                || (scan.near(at, head + 1).equals(")") && names.cover(head + 1))) {
            return;
        }
        RoleNoun noun = lists.role(scan.text(head));
        if (noun == null || noun.plural() || noun.sourceClass().equals("document")) {
            return;
        }
        boolean feminine = scan.text(at).equalsIgnoreCase("die");
        if (feminine != noun.female() && !scan.text(at).equalsIgnoreCase("der")) {
            return;
        }
        Person person = lastWith(scan, recent, persons, scan.text(head), noun, names.country(at, head));
        if (person != null) {
            Draft standIn = NameFinder.draft(scan, at, head + 1, null, 0.7, "stand-in-role");
            standIn.resolve(person.entity, MentionForm.ROLE, "stand-in-role", 0.7);
            found.add(standIn);
        }
    }

    /** The names of an article by token. */
    private static final class Names {
        private final Covered covered = new Covered();
        private final boolean[] startsPerson;
        private final @Nullable NamedEntity[] demonyms;

        Names(Scan scan, List<Draft> drafts) {
            startsPerson = new boolean[scan.size()];
            demonyms = new NamedEntity[scan.size()];
            for (Draft draft : drafts) {
                if (!draft.rule.startsWith(Compounds.RULE)) {
                    covered.add(draft);
                }
                startsPerson[draft.first] |= draft.is(NameClass.PER);
                if (draft.form == MentionForm.DEMONYM && demonyms[draft.first] == null) {
                    demonyms[draft.first] = draft.entity;
                }
            }
        }

        /** Whether a name covers the noun or stands right behind it, so that the noun introduces that name. */
        boolean cover(int noun) {
            return covered.holds(noun) || noun + 1 < startsPerson.length && startsPerson[noun + 1];
        }

        /** The country that an adjective or first part of a compound names; null when there is none. */
        @Nullable
        NamedEntity country(int from, int head) {
            for (int t = from; t <= head; t++) {
                if (demonyms[t] != null) {
                    return demonyms[t];
                }
            }
            return null;
        }
    }

    private static boolean belongs(Person person, @Nullable NamedEntity country) {
        return country == null
                || (country.countryCode() != null && country.countryCode().equals(person.entity.countryCode()))
                || person.roles.stream().anyMatch(role -> country.entityId().equals(role.affiliationEntityId()))
                || (person.entity.countryCode() == null
                        && person.roles.stream().allMatch(role -> role.affiliationEntityId() == null));
    }

    private @Nullable Person lastWith(
            Scan scan,
            Recency<String> recent,
            Persons persons,
            String form,
            RoleNoun noun,
            @Nullable NamedEntity country) {
        int left = MOST_PERSONS;
        for (String id : recent.latestFirst()) {
            scan.budget().step();
            for (Person person : persons.allWithId(id)) {
                if (belongs(person, country) && bears(person, form, noun)) {
                    return person;
                }
            }
            if (--left == 0) {
                return null;
            }
        }
        return null;
    }

    private boolean bears(Person person, String form, RoleNoun noun) {
        if (noun.female() ? person.gender == Person.Gender.MALE : person.gender == Person.Gender.FEMALE) {
            return false;
        }
        String lower = noun.noun().toLowerCase(Locale.ROOT);
        for (RoleReading role : person.roles) {
            RoleNoun own = lists.role(role.head());
            if (own != null && own.noun().toLowerCase(Locale.ROOT).endsWith(lower)) {
                return true;
            }
            if (noun.noun().equals("Experte") && role.sourceClass().equals("expert")) {
                return true;
            }
            for (String word : role.role().split("[ -]")) {
                if (sameStem(word, form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameStem(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length())
                && Character.toLowerCase(a.charAt(shared)) == Character.toLowerCase(b.charAt(shared))) {
            shared++;
        }
        return shared >= SAME_STEM;
    }
}
