package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.RoleNoun;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads roles around person names: {@code US-Außenminister NAME}, {@code NAME, Sprecherin des Verbandes,}, {@code NAME
 * von der Stiftung}, {@code NAME, der im Amt X oberster Diplomat war}.
 */
final class RoleReader {
    /** Longest apposition that is read, in tokens. */
    private static final int REACH = 16;

    private static final Set<String> LINKS = Set.of(
            "von", "vom", "der", "des", "am", "an", "bei", "beim", "im", "in", "für", "und", "den", "dem", "die");

    private final NameLists lists;

    RoleReader(NameLists lists) {
        this.lists = lists;
    }

    /** Roles in text order; also noted at the persons. */
    List<RoleReading> read(Scan scan, List<Draft> drafts, List<Person> persons) {
        List<RoleReading> roles = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.is(NameClass.PER) && draft.entity != null && !draft.rule.startsWith(Compounds.RULE)) {
                before(scan, drafts, d, roles);
                behind(scan, drafts, d, roles);
            }
        }
        roles.sort(Comparator.comparingInt(RoleReading::startChar).thenComparingInt(RoleReading::endChar));
        for (RoleReading role : roles) {
            for (Person person : persons) {
                if (person.entity.entityId().equals(role.entityId())) {
                    person.roles.add(role);
                    settleGender(person, role);
                }
            }
        }
        return roles;
    }

    private void settleGender(Person person, RoleReading role) {
        RoleNoun noun = lists.role(role.head());
        if (person.gender == Person.Gender.UNKNOWN && noun != null && !noun.plural()) {
            if (noun.female()) {
                person.gender = Person.Gender.FEMALE;
            } else if (role.head().endsWith("mann")) {
                person.gender = Person.Gender.MALE;
            }
        }
    }

    private void before(Scan scan, List<Draft> drafts, int d, List<RoleReading> roles) {
        Draft name = drafts.get(d);
        int head = name.first - 1;
        while (scan.together(name.first, head)
                && scan.form(head).traits().any(Traits.TITLE | Traits.INITIAL)
                && lists.role(scan.text(head)) == null) {
            head--;
        }
        int org = head;
        Draft between = scan.together(name.first, head) ? at(drafts, d - 1, head) : null;
        if (between != null && between.is(NameClass.ORG) && between.end == head + 1) {
            // Chef der Beispiel AG NAME
            org = between.first - 1;
            while (scan.together(name.first, org) && LINKS.contains(scan.text(org))) {
                org--;
            }
        }
        RoleNoun noun = scan.together(name.first, org) ? lists.role(scan.text(org)) : null;
        if (noun == null) {
            return;
        }
        int from = org;
        while (scan.together(name.first, from - 1) && qualifies(scan, from - 1)) {
            from--;
        }
        Draft owner = at(drafts, d - 1, from - 1);
        if (owner != null && owner.end == from && owner.form != MentionForm.DEMONYM && owner.entity != null) {
            // Nordkoreas Machthaber NAME
            from = owner.first;
        }
        add(scan, drafts, name, from, head + 1, org, noun, roles);
    }

    private static boolean qualifies(Scan scan, int token) {
        return !scan.token(token).capitalised()
                && scan.token(token).is(Feature.ADJECTIVE)
                && !scan.token(token).is(Feature.ARTICLE)
                && !scan.token(token).is(Feature.PREPOSITION);
    }

    private void behind(Scan scan, List<Draft> drafts, int d, List<RoleReading> roles) {
        Draft name = drafts.get(d);
        String next = scan.near(name.first, name.end);
        if (next.equals("von") || next.equals("vom") || next.equals("(")) {
            Draft org = following(drafts, d + 1, name.end, next.equals("(") ? 1 : 4);
            if (org != null && org.rule.startsWith(Compounds.RULE)) {
                org = following(drafts, d + 2, name.end, 4);
            }
            if (org != null && org.is(NameClass.ORG) && org.entity != null) {
                affiliate(name, org, roles);
                Draft other = d > 0 ? drafts.get(d - 1) : null;
                if (other != null
                        && other.is(NameClass.PER)
                        && scan.text(name.first - 1).equals("und")
                        && other.end == name.first - 1) {
                    affiliate(other, org, roles);
                }
            }
            return;
        }
        if (!next.equals(",")) {
            return;
        }
        int end = appositionEnd(scan, name.end + 1);
        for (int i = name.end + 1; i < end; i++) {
            RoleNoun noun = scan.token(i).capitalised() ? lists.role(scan.text(i)) : null;
            if (noun != null && !named(at(drafts, d + 1, i)) && opens(scan, name.end + 1, i)) {
                int from = i;
                while (from > name.end + 1 && (scan.token(from - 1).capitalised() || qualifies(scan, from - 1))) {
                    from--;
                }
                add(scan, drafts, name, from, end, i, noun, roles);
                return;
            }
        }
    }

    private static void affiliate(Draft name, Draft organisation, List<RoleReading> roles) {
        if (name.entity != null && organisation.entity != null) {
            roles.add(new RoleReading(
                    name.entity.entityId(),
                    "",
                    "",
                    "unknown",
                    organisation.entity.name(),
                    organisation.entity.entityId(),
                    organisation.startChar,
                    organisation.endChar));
        }
    }

    private static boolean named(@Nullable Draft draft) {
        return draft != null && !draft.rule.startsWith(Compounds.RULE);
    }

    /** Whether only articles, adjectives, adverbs or a relative clause's beginning stand before the role noun. */
    private static boolean opens(Scan scan, int from, int head) {
        boolean relative = scan.token(from).is("der") || scan.token(from).is("die");
        for (int i = from; i < head; i++) {
            if (scan.token(i).is(Feature.FINITE_VERB) && !scan.token(i).is(Feature.ADJECTIVE) && !relative) {
                return false;
            }
        }
        return head - from <= (relative ? 8 : 5);
    }

    private static int appositionEnd(Scan scan, int from) {
        int i = from;
        while (i < from + REACH && scan.together(from, i)) {
            String text = scan.text(i);
            if (text.equals(",") || text.equals(".") || text.equals(":") || text.equals(";") || text.equals("–")) {
                break;
            }
            i++;
        }
        return Math.min(i, scan.size());
    }

    private static @Nullable Draft at(List<Draft> drafts, int around, int token) {
        for (int d = Math.max(0, around - 3); d < Math.min(drafts.size(), around + 6); d++) {
            Draft draft = drafts.get(d);
            if (draft.first <= token && token < draft.end) {
                return draft;
            }
        }
        return null;
    }

    private static @Nullable Draft following(List<Draft> drafts, int from, int token, int reach) {
        for (int d = from; d < drafts.size() && drafts.get(d).first <= token + reach; d++) {
            return drafts.get(d);
        }
        return null;
    }

    private void add(
            Scan scan,
            List<Draft> drafts,
            Draft name,
            int from,
            int end,
            int head,
            RoleNoun noun,
            List<RoleReading> roles) {
        NamedEntity person = name.entity;
        if (person == null || from >= end) {
            return;
        }
        int start = scan.token(from).start();
        int stop = scan.token(end - 1).end();
        NamedEntity affiliation = affiliation(drafts, start, stop);
        roles.add(new RoleReading(
                person.entityId(),
                scan.document().text().substring(start, stop),
                scan.text(head),
                noun.sourceClass(),
                affiliation == null ? null : affiliation.name(),
                affiliation == null ? null : affiliation.entityId(),
                start,
                stop));
    }

    /** The organisation that the words name; else the country. */
    private static @Nullable NamedEntity affiliation(List<Draft> drafts, int start, int end) {
        NamedEntity country = null;
        for (Draft draft : drafts) {
            NamedEntity entity = draft.entity;
            if (entity == null || draft.startChar < start || draft.endChar > end) {
                continue;
            }
            if (draft.is(NameClass.ORG)) {
                return entity;
            }
            if (entity.entityType() == EntityType.COUNTRY && country == null) {
                country = entity;
            }
        }
        return country;
    }
}
