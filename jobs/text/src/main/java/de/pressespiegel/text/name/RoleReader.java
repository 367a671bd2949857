package de.pressespiegel.text.name;

import de.pressespiegel.model.vocabulary.EntityType;
import de.pressespiegel.model.vocabulary.MentionForm;
import de.pressespiegel.text.knowledge.NameLists;
import de.pressespiegel.text.knowledge.RoleNoun;
import de.pressespiegel.text.morphology.Feature;
import de.pressespiegel.text.name.tagging.NameClass;
import de.pressespiegel.text.name.tagging.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Characters between a role before a name and the affiliation behind it. */
    private static final int NEAR = 60;

    private static final Set<String> COPULAS = Set.of("ist", "war", "wird", "wurde", "bleibt", "bleibe", "sei");

    private static final Set<String> PLACES = Set.of("in", "im", "an", "am", "bei", "beim", "unter");

    private final NameLists lists;

    RoleReader(NameLists lists) {
        this.lists = lists;
    }

    /** Roles in text order; also noted at the persons. */
    List<RoleReading> read(Scan scan, List<Draft> drafts, Persons persons) {
        List<RoleReading> roles = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.is(NameClass.PER) && draft.entity != null && !draft.rule.startsWith(Compounds.RULE)) {
                before(scan, drafts, d, roles);
                behind(scan, drafts, d, roles);
            }
        }
        join(roles);
        roles.sort(Comparator.comparingInt(RoleReading::startChar).thenComparingInt(RoleReading::endChar));
        for (RoleReading role : roles) {
            for (Person person : persons.allWithId(role.entityId())) {
                person.roles.add(role);
                settleGender(person, role);
            }
        }
        return roles;
    }

    /** {@code der Virologe NAME von der Klinik}: the affiliation belongs to the role before the name. */
    private static void join(List<RoleReading> roles) {
        Map<String, TreeMap<Integer, TreeSet<Integer>>> openByEnd = new HashMap<>();
        for (int r = 0; r < roles.size(); r++) {
            RoleReading role = roles.get(r);
            if (!role.role().isEmpty() && role.affiliationEntityId() == null) {
                openByEnd
                        .computeIfAbsent(role.entityId(), id -> new TreeMap<>())
                        .computeIfAbsent(role.endChar(), end -> new TreeSet<>())
                        .add(r);
            }
        }
        List<RoleReading> affiliations =
                roles.stream().filter(role -> role.role().isEmpty()).toList();
        Set<RoleReading> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RoleReading affiliation : affiliations) {
            int behind = affiliation.startChar();
            TreeMap<Integer, TreeSet<Integer>> open = openByEnd.getOrDefault(affiliation.entityId(), new TreeMap<>());
            int first = open.subMap(behind - NEAR + 1, behind).values().stream()
                    .flatMap(Set::stream)
                    .mapToInt(role -> role)
                    .min()
                    .orElse(-1);
            if (first >= 0) {
                RoleReading role = roles.get(first);
                open.getOrDefault(role.endChar(), new TreeSet<>()).remove(first);
                roles.set(first, role.at(affiliation));
                joined.add(affiliation);
            }
        }
        roles.removeIf(joined::contains);
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
        if (scan.near(name.first, head).equals(",")) {
            closed(scan, drafts, d, roles);
            return;
        }
        while (scan.together(name.first, head)
                && scan.form(head).traits().any(Traits.TITLE | Traits.INITIAL)
                && noun(scan, head) == null) {
            head--;
        }
        int org = head;
        Draft between = scan.together(name.first, head) ? at(drafts, d - 1, head) : null;
        if (named(between) && between != null && between.is(NameClass.ORG) && between.end == head + 1) {
            // Chef der Beispiel AG NAME
            org = between.first - 1;
            while (scan.together(name.first, org) && LINKS.contains(scan.text(org))) {
                org--;
            }
        }
        RoleNoun noun = scan.together(name.first, org) ? noun(scan, org) : null;
        if (noun != null) {
            add(scan, drafts, name, start(scan, drafts, d, org), head + 1, org, noun, roles);
        }
    }

    /** {@code der Vorsitzende der Beispiel AG, NAME,}: the role comes first and the name is the apposition. */
    private void closed(Scan scan, List<Draft> drafts, int d, List<RoleReading> roles) {
        Draft name = drafts.get(d);
        int end = name.first - 1;
        if (!scan.near(name.first, name.end).equals(",") || name.end - name.first < 2) {
            return;
        }
        for (int i = end - 1; i > end - REACH && scan.together(name.first, i) && !closes(scan, i); i--) {
            RoleNoun noun = scan.token(i).capitalised() ? noun(scan, i) : null;
            Draft covering = at(drafts, d - 1, i);
            if (noun != null && (covering == null || !named(covering))) {
                int from = start(scan, drafts, d, i);
                if (scan.together(i, from - 1) && scan.token(from - 1).is(Feature.ARTICLE)) {
                    add(scan, drafts, name, from, end, i, noun, roles);
                }
                return;
            }
        }
    }

    private static boolean closes(Scan scan, int token) {
        String text = scan.text(token);
        return text.equals(",") || text.equals(":") || text.equals(";") || text.equals("–");
    }

    /** Where the words before a role noun begin that belong to it. */
    private int start(Scan scan, List<Draft> drafts, int d, int head) {
        int from = head;
        while (scan.together(head, from - 1) && qualifies(scan, from - 1)) {
            from--;
        }
        if (scan.near(head, from - 1).equals("und") && scan.together(head, from - 2) && noun(scan, from - 2) != null) {
            from -= 2;
        }
        Draft owner = at(drafts, d - 1, from - 1);
        if (owner != null && owner.end == from && owner.form != MentionForm.DEMONYM && owner.entity != null) {
            // Nordkoreas Machthaber NAME
            from = owner.first;
        }
        return from;
    }

    /** The role that a noun or the last part of a hyphen compound names. */
    private @Nullable RoleNoun noun(Scan scan, int token) {
        String text = scan.text(token);
        RoleNoun noun = lists.role(text);
        int hyphen = text.lastIndexOf('-');
        return noun == null && hyphen > 0 ? lists.role(text.substring(hyphen + 1)) : noun;
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
        boolean copula = COPULAS.contains(next);
        if (!next.equals(",") && !copula) {
            return;
        }
        int end = phraseEnd(scan, name.end + 1);
        for (int i = name.end + 1; i < end; i++) {
            RoleNoun noun = scan.token(i).capitalised() ? noun(scan, i) : null;
            if (noun != null
                    && !noun.plural()
                    && !known(at(drafts, d + 1, i))
                    && opens(scan, name.end + 1, i)
                    && (!copula || states(scan, name.end + 1, i))) {
                add(scan, drafts, name, phraseStart(scan, name.end + 1, i), end, i, noun, roles);
                return;
            }
        }
    }

    /** Before the role noun its adjectives and other nouns, and the office in which it was held. */
    private static int phraseStart(Scan scan, int first, int head) {
        int from = head;
        while (from > first && (scan.token(from - 1).capitalised() || qualifies(scan, from - 1))) {
            from--;
        }
        boolean article = from - 2 >= first && scan.token(from - 1).is(Feature.ARTICLE);
        int preposition = article ? from - 2 : from - 1;
        return from < head && preposition >= first && PLACES.contains(scan.text(preposition)) ? preposition : from;
    }

    /** Whether only adverbs and the like stand between {@code ist} and the role noun. */
    private static boolean states(Scan scan, int from, int head) {
        for (int i = from; i < head; i++) {
            if (scan.token(i).capitalised()
                    || scan.token(i).is(Feature.PREPOSITION) && !scan.text(i).equals("seit")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention is a name of somebody or something that the knowledge base has. */
    private static boolean known(@Nullable Draft draft) {
        return named(draft) && draft != null && draft.entity != null && draft.entity.inKnowledgeBase();
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

    /** Where an apposition or predicate ends; the verb of a relative clause is no part of it. */
    private static int phraseEnd(Scan scan, int from) {
        int i = from;
        while (i < from + REACH && scan.together(from, i)) {
            String text = scan.text(i);
            if (closes(scan, i) || text.equals(".")) {
                break;
            }
            i++;
        }
        i = Math.min(i, scan.size());
        while (i - 1 > from
                && !scan.token(i - 1).capitalised()
                && (scan.token(i - 1).is(Feature.FINITE_VERB)
                        || scan.token(i - 1).is(Feature.PARTICIPLE_2))) {
            i--;
        }
        return i;
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
                head(scan.text(head)),
                noun.sourceClass(),
                affiliation == null ? null : affiliation.name(),
                affiliation == null ? null : affiliation.entityId(),
                start,
                stop));
    }

    /** The noun itself: {@code Chef} of {@code Beispiel-Chef}. */
    private String head(String form) {
        return lists.role(form) == null ? form.substring(form.lastIndexOf('-') + 1) : form;
    }

    /** The organisation that the words name; else the country. */
    private static @Nullable NamedEntity affiliation(List<Draft> drafts, int start, int end) {
        NamedEntity country = null;
        for (int d = firstBehind(drafts, start); d < drafts.size() && drafts.get(d).startChar < end; d++) {
            Draft draft = drafts.get(d);
            NamedEntity entity = draft.entity;
            if (entity == null || draft.endChar > end) {
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

    /** The first draft that starts at or behind the character; drafts are in text order. */
    private static int firstBehind(List<Draft> drafts, int character) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).startChar < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
